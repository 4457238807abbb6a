import { placeNamesIn } from '../../catalogue/places/place-names.ts';
import { distinctiveNames } from './build-tables.ts';
import type { NameRow, SuggestionRows } from '../format/suggestions.ts';
import type { SearchSource } from './source.ts';

/** The most entries whose titles are suggested, in the order of the catalogue: the file stays small in a large catalogue. */
const MAX_TITLES = 500;

/** The most other names under which a concept is suggested; the search itself knows them all. */
const MAX_NAMES = 10;

/** The concepts that a search box suggests, from the glossary. */
export const conceptNameRows = ({ concepts }: SearchSource): NameRow[] =>
  concepts.map(({ term, synonyms, abbreviations }) => [
    term,
    ...distinctiveNames([term], [...abbreviations, ...synonyms]).slice(0, MAX_NAMES),
  ]);

/** What else it suggests, from the content. */
export function suggestionRows(source: SearchSource): SuggestionRows {
  const own = new Set(source.municipalities.map(({ name }) => name));
  const aliases = Object.entries(source.places.places).filter(([alias]) => !own.has(alias));
  const given = new Set(aliases.flatMap(([alias, name]) => `${alias} ${name}`));
  return {
    interventie: source.interventions.slice(0, MAX_TITLES).map(({ title, slug }) => [title, slug]),
    gemeente: [...own],
    bijnaam: aliases,
    regio: Object.keys(source.places.regions),
    woonplaats: placeNamesIn(source).flatMap(([name, ...others]) => {
      const towns = others.filter((other) => !given.has(`${other} ${name}`));
      return towns.length > 0 ? [[name, ...towns] as const] : [];
    }),
    thema: source.themes.map(({ name, slug }) => [name, slug]),
    artikel: source.articles.map(({ title, slug }) => [title, slug]),
  };
}
