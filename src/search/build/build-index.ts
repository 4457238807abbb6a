/** Makes everything that a search needs from the content. */
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stopwords.ts';
import { wordsOf } from '../language/words.ts';
import type { EntryTable, Lexicon, Posting } from '../index.ts';
import type { IndexWeights } from '../weights.ts';
import { conceptNames, contentStems } from './concepts.ts';
import { FIELDS, fieldsFrom } from './fields.ts';
import { conceptTerm, countTerms, impactsOf } from './impacts.ts';
import { dot, latentSpace } from './latent.ts';
import { placeTableOf } from './place-table.ts';
import type { SearchSource } from './source.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface SearchIndex {
  lexicon: Lexicon;
  entries: EntryTable;
  postings: ReadonlyMap<string, Posting>;
  latent: { terms: ReadonlyMap<string, Float64Array>; entries: readonly Float64Array[] };
}

export function buildIndex(source: SearchSource, weights: IndexWeights): SearchIndex {
  const toFields = fieldsFrom(source);
  const fields = source.interventions.map(toFields);
  const conceptTexts = source.concepts.map((concept) =>
    [concept.term, concept.definition, ...(concept.synonyms ?? []), ...(concept.abbreviations ?? [])].join('. '),
  );
  const themeTexts = source.themes.map((theme) => [theme.name, theme.summary, ...theme.questions, theme.text].join('. '));
  const factorTexts = source.factors.map((factor) =>
    [factor.name, ...(factor.alsoKnownAs ?? []), factor.definition, factor.text].join('. '),
  );
  const entryTexts = fields.map((entry) => FIELDS.map((field) => entry[field]).join('. '));
  const vocabulary = vocabularyOf([...entryTexts, ...conceptTexts, ...themeTexts, ...factorTexts, ...source.background]);
  const places = placeTableOf(source);
  const names = conceptNames(source.concepts);
  const context = { stems: vocabulary.stems, names };

  const impacts = impactsOf(fields, context, weights);
  const postings = postingsOf(impacts, fields.map(({ title }) => new Set(countTerms(title, { ...context, partWeight: 1 }).counts.keys())), weights.soft);

  const latent = learn(impacts, postings, [...conceptTexts, ...themeTexts, ...factorTexts, ...source.background], context, weights);
  const words = new Map(vocabulary.words);
  for (const name of places.names.keys()) for (const word of name.split(' ')) words.set(word, (words.get(word) ?? 0) + 1);

  const numberOf = new Map(places.municipalities.map(({ name }, index) => [name, index]));
  return {
    lexicon: {
      words,
      stems: vocabulary.stems,
      names,
      concepts: conceptGraph(source),
      hints: hintsOf(source, context),
      places,
    },
    entries: {
      slugs: source.interventions.map(({ slug }) => slug),
      municipalities: source.interventions.map((entry) => entry.municipalities.map((name) => numberOf.get(name) ?? 0)),
      sectors: source.interventions.map(({ sectors }) => sectors),
      neighbours: neighboursOf(latent.entries, 8),
      titleLengths: source.interventions.map(({ title }) => contentStems(title).length),
    },
    postings,
    latent,
  };
}

function postingsOf(impacts: readonly Map<string, number>[], titles: readonly ReadonlySet<string>[], soft: number): Map<string, Posting> {
  const lists = new Map<string, { entries: number[]; impacts: number[]; inTitle: Set<number> }>();
  impacts.forEach((terms, entry) => {
    for (const [term, impact] of terms) {
      let list = lists.get(term);
      if (!list) lists.set(term, (list = { entries: [], impacts: [], inTitle: new Set() }));
      list.entries.push(entry);
      list.impacts.push(Math.max(1, Math.round(impact * 63)) / 63);
      if (titles[entry]?.has(term)) list.inTitle.add(entry);
    }
  });
  const count = impacts.length;
  return new Map(
    [...lists].map(([term, list]) => {
      const strength = list.impacts.reduce((sum, impact) => sum + impact, 0);
      const frequency = soft * strength + (1 - soft) * list.entries.length;
      return [term, { ...list, rarity: Math.max(0, Math.log((count + 1) / (frequency + 0.5)) / Math.log((count + 1) / 1)) }];
    }),
  );
}

/** The glossary's relations, readable from both ends: what lies below also says what lies above, likeness is mutual. */
function conceptGraph(source: SearchSource): Lexicon['concepts'] {
  return new Map(
    source.concepts.map(({ slug, term, narrower = [], related = [] }) => {
      const broader = source.concepts.filter((other) => other.narrower?.includes(slug)).map((other) => other.slug);
      const alike = source.concepts.filter((other) => other.related?.includes(slug)).map((other) => other.slug);
      return [slug, { term, narrower, broader, related: [...new Set([...related, ...alike])] }];
    }),
  );
}

/** Stem → concepts that use it in a name (strong) or in their definition (weak). */
function hintsOf(source: SearchSource, context: { stems: ReadonlySet<string>; names: ReadonlyMap<string, readonly string[]> }) {
  const hints = new Map<string, Map<string, number>>();
  for (const concept of source.concepts) {
    const add = (text: string, strength: number) => {
      for (const term of countTerms(text, { ...context, partWeight: 1 }).counts.keys()) {
        if (term.startsWith('@')) continue;
        let known = hints.get(term);
        if (!known) hints.set(term, (known = new Map()));
        known.set(concept.slug, Math.max(strength, known.get(concept.slug) ?? 0));
      }
    };
    add(concept.definition, 0.5);
    for (const name of [concept.term, ...(concept.synonyms ?? [])]) add(name, 1);
  }
  // A word of many concepts points to none.
  for (const known of hints.values()) {
    const spread = 1 / Math.sqrt(known.size);
    for (const [slug, strength] of known) known.set(slug, strength * spread);
  }
  return hints;
}

function learn(
  impacts: readonly Map<string, number>[],
  postings: ReadonlyMap<string, Posting>,
  background: readonly string[],
  context: { stems: ReadonlySet<string>; names: ReadonlyMap<string, readonly string[]> },
  weights: IndexWeights,
): SearchIndex['latent'] {
  const extra = background.map((text) => {
    const { counts } = countTerms(text, { ...context, partWeight: weights.compoundPart });
    return new Map([...counts].map(([term, count]) => [term, count / (count + weights.saturation)]));
  });
  const frequency = new Map<string, number>();
  for (const text of [...impacts, ...extra]) for (const term of text.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const X = (globalThis as any).LX ?? {};
  const terms = [...frequency].filter(([term, count]) => count >= (X.df ?? 2) && !(X.noplace && X.noplace.has(term))).map(([term]) => term);
  const column = new Map(terms.map((term, index) => [term, index]));
  const count = impacts.length + extra.length;
  const rowOf = (text: ReadonlyMap<string, number>) => {
    const row = new Map<number, number>();
    let square = 0;
    for (const [term, value] of text) {
      const index = column.get(term);
      if (index === undefined) continue;
      const weighted = (X.binary ? 1 : value ** (X.pow ?? 1)) * Math.log(count / frequency.get(term)!) ** (X.idf ?? 1) * (term.startsWith('@') ? X.con ?? 1 : 1);
      row.set(index, weighted);
      square += weighted * weighted;
    }
    const norm = Math.sqrt(square) || 1;
    for (const [index, value] of row) row.set(index, value / norm);
    return row;
  };
  const rows = [...impacts, ...extra, ...(X.sentences ?? []).map((text: string) => new Map([...countTerms(text, { ...context, partWeight: weights.compoundPart }).counts].map(([t, c]) => [t, c / (c + 1)])))].map(rowOf);
  const { vectors, values } = latentSpace(rows, terms.length, weights.latentDimensions);
  const entryVectors = rows.slice(0, impacts.length).map((row) => {
    const vector = new Float64Array(weights.latentDimensions);
    for (const [index, value] of row) {
      const termVector = vectors[index]!;
      for (let axis = 0; axis < vector.length; axis++) vector[axis]! += value * termVector[axis]! * values[axis]! ** (X.s ?? 0);
    }
    return unit(vector);
  });
  void values;
  void postings;
  return {
    terms: new Map(terms.map((term, index) => [term, vectors[index]!])),
    entries: entryVectors,
  };
}

function neighboursOf(vectors: readonly Float64Array[], count: number) {
  return vectors.map((vector, entry) =>
    vectors
      .map((other, index) => ({ entry: index, likeness: dot(vector, other) }))
      .filter((other) => other.entry !== entry && other.likeness > 0.3)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, count),
  );
}

function unit(vector: Float64Array): Float64Array {
  const norm = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / norm);
}
export { conceptTerm, isStopWord, stem, wordsOf };
