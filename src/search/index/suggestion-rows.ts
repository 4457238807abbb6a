import { placeNamesIn } from '../../catalogue/places/place-names.ts';
import { tellingNames } from './build-tables.ts';
import type { SuggestionRows } from '../format/suggestions.ts';
import type { SearchSource } from './source.ts';

/** The most entries whose titles are suggested, best documented first: the file stays small in a large catalogue. */
const MAX_TITLES = 500;

/** The most other names under which a concept is suggested; the search itself knows them all. */
const MAX_NAMES = 10;

/** What a search box suggests, from the content. */
export function suggestionRows(source: SearchSource): SuggestionRows {
  const slugOf = new Map(source.municipalities.map(({ name, slug }) => [name, slug]));
  const aliases = Object.entries(source.places.places).filter(([alias]) => !slugOf.has(alias));
  const given = new Set(aliases.flatMap(([alias, name]) => `${alias} ${name}`));
  return {
    interventie: source.interventions.slice(0, MAX_TITLES).map(({ title, slug }) => [title, slug]),
    plaats: [
      ...source.municipalities.map(({ name, slug }) => [name, slug] as const),
      ...aliases.map(([alias, name]) => [`${alias} (gemeente ${name})`, slugOf.get(name) ?? ''] as const),
      // A region has no page of its own: it is asked for in the box.
      ...Object.keys(source.places.regions).map((region) => [region, ''] as const),
    ],
    woonplaats: placeNamesIn(source).flatMap(([name, ...others]) => {
      const towns = others.filter((other) => !given.has(`${other} ${name}`));
      return towns.length > 0 ? [[name, slugOf.get(name) ?? '', ...towns] as const] : [];
    }),
    thema: source.themes.map(({ name, slug }) => [name, slug]),
    begrip: source.concepts.map(({ term, slug, synonyms, abbreviations }) => [
      term,
      slug,
      ...tellingNames([term], [...abbreviations, ...synonyms]).slice(0, MAX_NAMES),
    ]),
    artikel: source.articles.map(({ title, slug }) => [title, slug]),
  };
}
