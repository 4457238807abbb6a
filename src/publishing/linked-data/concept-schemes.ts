/** The lists of the domain as SKOS, https://www.w3.org/TR/skos-reference/: themes, factors, glossary, and those of how it is done. */
import type { Catalogue } from '../../catalogue/model.ts';
import {
  AUDIENCE_SLUGS,
  AUDIENCES,
  FORM_SLUGS,
  FORMS,
  PRACTICE_LISTS,
} from '../../catalogue/practice-values.ts';
import {
  EVIDENCE_LEVEL_NAMES,
  EVIDENCE_LEVELS,
  keysOf,
  LEVEL_SLUGS,
  LEVELS,
  SECTOR_CODES,
  sectorLabel,
  SECTORS,
} from '../../catalogue/taxonomy.ts';
import { slugOf } from '../../language/slug.ts';
import { dutch, iri, literal, type Resource, type Value } from './graph.ts';
import { LICENCE } from '../licence.ts';
import { LISTS_WITHOUT_PAGES, type Identifiers } from './identifiers.ts';

/** A concept of a list. */
interface ListedConcept {
  id: string;
  name: string;
  otherNames?: readonly string[];
  definition?: string | undefined;
  /** What stands for it elsewhere: its slug in the open data, a number in literature. */
  codes?: readonly string[];
  /** Ids of concepts of the same list. */
  broader?: readonly string[];
  related?: readonly string[];
  /** Ids of concepts of another list. */
  relatedElsewhere?: readonly string[];
}

type Lists = Pick<Catalogue, 'themes' | 'factors' | 'concepts'>;

/** All lists, each followed by its concepts, in the order of the site. */
export function conceptSchemes(lists: Lists, ids: Identifiers): Resource[] {
  const { themes } = lists;
  const named = themes.map(({ slug, name, summary }) => ({
    id: ids.theme(slug),
    name,
    definition: summary,
    codes: [slug],
  }));
  const sectors = SECTOR_CODES.map((code) => ({
    id: ids.sector(code),
    name: sectorLabel(code),
    definition: SECTORS[code].description,
    codes: [code],
  }));
  return [
    ...scheme(ids.lists.themes, "Thema's", named),
    ...scheme(ids.lists.factors, 'Factoren van kansengelijkheid', factorsOf(lists, ids)),
    ...scheme(ids.lists.concepts, 'Begrippen over gelijke kansen in het onderwijs', glossary(lists, ids)),
    ...scheme(ids.lists.sectors, 'Onderwijssectoren', sectors),
    ...scheme(
      ids.lists.audience,
      'Voor wie',
      AUDIENCE_SLUGS.map((slug) => described(ids.audience(slug), AUDIENCES[slug])),
    ),
    ...scheme(
      ids.lists.form,
      'Vorm',
      FORM_SLUGS.map((slug) => described(ids.form(slug), FORMS[slug])),
    ),
    ...LISTS_WITHOUT_PAGES.flatMap((field) =>
      scheme(
        ids.lists[field],
        LIST_NAMES[field],
        keysOf<string>(PRACTICE_LISTS[field]).map((value) => ({
          id: ids.practice(field, value as never),
          name: (PRACTICE_LISTS[field] as Record<string, { name: string }>)[value]?.name ?? value,
        })),
      ),
    ),
    ...scheme(
      ids.lists.evidence,
      'Wat er bekend is over het effect',
      EVIDENCE_LEVEL_NAMES.map((level) =>
        described(ids.evidenceLevel(slugOf(level)), EVIDENCE_LEVELS[level]),
      ),
    ),
  ];
}

const LIST_NAMES = { moment: 'Wanneer', place: 'Waar', deliveredBy: 'Wie doet het' } as const;

const described = (id: string, { name, description }: { name: string; description: string }) => ({
  id,
  name,
  definition: description,
});

/** The factors below the levels on which the Verwey-Jonker Instituut orders them. */
function factorsOf({ factors }: Lists, ids: Identifiers): ListedConcept[] {
  const levels = LEVEL_SLUGS.map((level) => described(ids.level(level), LEVELS[level]));
  return [
    ...levels,
    ...factors.map(({ slug, number, name, plainName, alsoKnownAs, definition, level, themes }) => ({
      id: ids.factor(slug),
      name,
      otherNames: [...(plainName === undefined ? [] : [plainName]), ...alsoKnownAs],
      definition,
      codes: [String(number), slug],
      broader: [ids.level(level)],
      relatedElsewhere: themes.map(ids.theme),
    })),
  ];
}

function glossary({ concepts }: Lists, ids: Identifiers): ListedConcept[] {
  return concepts.map(({ slug, term, synonyms, abbreviations, definition, themes, related }) => {
    const broader = concepts.filter(({ narrower }) => narrower.includes(slug)).map((each) => each.slug);
    const named = concepts.filter((each) => each.related.includes(slug)).map((each) => each.slug);
    return {
      id: ids.concept(slug),
      name: term,
      otherNames: [...abbreviations, ...synonyms],
      definition,
      codes: [slug],
      broader: broader.map(ids.concept),
      related: [...new Set([...related, ...named])].map(ids.concept),
      relatedElsewhere: themes.map(ids.theme),
    };
  });
}

/** A list and its concepts, with what follows from `broader` and `related` said in both directions. */
function scheme(id: string, title: string, concepts: readonly ListedConcept[]): Resource[] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  /** All that is above a concept, however high. */
  const above = (of: string, found = new Set<string>()): ReadonlySet<string> => {
    for (const each of byId.get(of)?.broader ?? []) if (!found.has(each)) above(each, found.add(each));
    return found;
  };
  const narrowerOf = (of: string) =>
    concepts.filter(({ broader }) => broader?.includes(of)).map((each) => each.id);
  return [
    {
      '@id': id,
      '@type': 'skos:ConceptScheme',
      'dct:title': [dutch(title)],
      'dct:license': [iri(LICENCE)],
      'skos:hasTopConcept': concepts.filter(isTop).map((each) => iri(each.id)),
    },
    ...concepts.map((concept): Resource => {
      const { name, otherNames = [], definition, codes = [], broader, related, relatedElsewhere } = concept;
      return {
        '@id': concept.id,
        '@type': 'skos:Concept',
        'skos:prefLabel': [dutch(name)],
        // A name is no other name of itself: https://www.w3.org/TR/skos-reference/#S13
        'skos:altLabel': [...new Set(otherNames)].filter((other) => other !== name).map(dutch),
        'skos:definition': definition === undefined ? [] : [dutch(definition)],
        'skos:notation': codes.map(literal),
        'skos:broader': all(broader),
        'skos:narrower': all(narrowerOf(concept.id)),
        // What is above or below a concept is not beside it: https://www.w3.org/TR/skos-reference/#S27
        'skos:related': all(
          related?.filter((other) => !above(concept.id).has(other) && !above(other).has(concept.id)),
        ),
        'skos:relatedMatch': all(relatedElsewhere),
        'skos:inScheme': [iri(id)],
        'skos:topConceptOf': isTop(concept) ? [iri(id)] : [],
      };
    }),
  ];
}

const isTop = ({ broader = [] }: ListedConcept) => broader.length === 0;

const all = (ids: readonly string[] = []): Value[] => ids.map(iri);
