/** Makes the tables that the browser searches with from the content. Runs once per build. */
import { sayingParts } from '../../language/sayings.ts';
import { tokenize } from '../../language/tokenize.ts';
import { openLexicon, wordsOfNames } from '../query/lexicon.ts';
import { nameStems, phraseKey } from '../query/synonym-phrases.ts';
import { openConcepts, writeConcepts, type GlossaryConcept } from '../format/concepts.ts';
import { writeEntries } from '../format/entries.ts';
import { SEARCH_FIELDS } from '../../catalogue/field-roles.ts';
import {
  conceptTerm,
  isCueTerm,
  isSimilarTerm,
  MAX_SIMILAR_AHEAD,
  similarTerm,
  themeTerm,
  type Neighbours,
  type Posting,
  type SearchTables,
} from '../format/tables.ts';
import { frequencyDigit, isWord, writeSorted, writeWords } from '../format/word-list.ts';
import { INDEX_WEIGHTS, type IndexWeights } from '../weights.ts';
import { cueImpactsIn, cueRows } from './cues.ts';
import { FIELD_WEIGHTS, fieldsFrom } from './fields.ts';
import { termImpacts, saturate, termCounter, type TermCounter, type TermWeights } from './impacts.ts';
import { learnNeighbours } from './latent-neighbours.ts';
import { municipalityNumbers, ordinaryWordsIn, peerRowsOf, placeRowsOf, sortedTowns } from './place-rows.ts';
import { cutIntoShards } from './shards.ts';
import { similarEntriesIn } from './similar-entries.ts';
import type { SearchSource } from './source.ts';

/**
 * Builds the index: the lexicon, the entries and the postings of one catalogue. The same source and day always give the same tables.
 *
 * Of each term it keeps its idf, its impact in every entry (BM25F: see `termImpacts`) and its latent semantic neighbours (see
 * `learnNeighbours`), in alphabetical order, cut into shards.
 *
 * @param source The catalogue; an entry's number is its position in `interventions`.
 * @param today The day for which it says what has stopped: year-month-day.
 * @param changed Weights to use in place of the site's own.
 */
export function buildTables(
  source: SearchSource,
  today: string,
  changed: Partial<IndexWeights> = {},
): SearchTables {
  const weights = { ...INDEX_WEIGHTS, fields: FIELD_WEIGHTS, ...changed };
  const fields = source.interventions.map(fieldsFrom(source));
  const glossary = source.concepts.map(({ term, definition, synonyms, abbreviations, sayings, situations }) =>
    [term, definition, ...synonyms, ...abbreviations, ...sayings, ...situations].join('. '),
  );
  const background = [
    ...glossary,
    ...source.themes.map(({ name, summary, questions, text }) =>
      [name, summary, ...questions, text].join('. '),
    ),
    ...source.factors.map(({ name, alsoKnownAs, definition, text }) =>
      [name, ...alsoKnownAs, definition, text].join('. '),
    ),
    // The knowledge base teaches which words belong together; it is searched apart.
    ...source.articles.map(({ title, summary, text }) => `${title}. ${summary} ${text}`),
  ];
  const numberOf = municipalityNumbers(source);
  const ownWords = ordinaryWordsIn(
    source.interventions.map(({ text, summary, goal }) => `${text} ${summary} ${goal}`),
  );
  const places = placeRowsOf(source, numberOf, ownWords);
  const words = countWords([
    ...fields.map((entry) => SEARCH_FIELDS.map((field) => entry[field]).join('. ')),
    ...background,
  ]);
  const concepts = writeConcepts(conceptsOf(source));
  const withoutTowns = {
    words: writeWords(commonnessOf(words), wordsOfNames(openConcepts(concepts)).flat(2)),
    concepts,
    places,
    cues: cueRows(),
    shards: '',
  };
  const lexicon = openLexicon(withoutTowns);
  const ordinaryWords = new Set([...ownWords, ...ordinaryWordsIn(background)]);
  const { towns, ordinaryTowns, byLetter } = sortedTowns(source, lexicon, words, ordinaryWords, numberOf);
  const table = { ...withoutTowns, places: { ...places, towns, ordinaryTowns } };
  const count = termCounter(lexicon.stems, lexicon.synonymPhrases, weights.compoundPart);
  const conceptNumbers = conceptNumbersIn(source);
  const tags = source.interventions.map((entry) => conceptNumbers(entry.concepts).map(conceptTerm));
  const impacts = termImpacts(fields, tags, count, weights);
  const backgroundImpacts = background.map((text) => {
    const { counts } = count(text);
    return new Map([...counts].map(([term, times]) => [term, saturate(times, weights.k1)]));
  });
  const titles = source.interventions.map(({ title }) => new Set(count(title).counts.keys()));
  const questions = source.interventions.map((entry) => questionBits(entry.questions, count));
  const neighboursOf = learnNeighbours(impacts, backgroundImpacts, weights);
  addFacets(impacts, source, today, weights);
  const postings = postingsOf(impacts, backgroundImpacts, titles, questions, neighboursOf, weights);
  const similarTo = similarEntriesIn(impacts, new Map(postings), weights);
  const shards = cutIntoShards(
    [...postings, ...similarPostings(impacts.length, similarTo)].sort(byTerm),
    (term) => isSimilarTerm(term) && impacts.length <= MAX_SIMILAR_AHEAD,
  );
  return {
    lexicon: { ...table, shards: writeSorted(shards.map(({ start }) => start)) },
    entries: writeEntries(
      source.interventions.map(({ municipalities, sectors }) => ({
        municipalities: municipalities.map((name) => numberOf.get(name)!),
        sectors,
      })),
      source.municipalities.length,
    ),
    slugs: source.interventions.map(({ slug }) => slug),
    towns: byLetter,
    peers: peerRowsOf(source, numberOf),
    shards: shards.map(({ bytes }) => bytes),
  };
}

/** In how many texts each word occurs. */
function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(tokenize(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const MAX_FREQUENCY_DIGIT = 9;

/** The words that a visitor may mean, each with the digit of the number of texts that it occurs in. */
function commonnessOf(counts: ReadonlyMap<string, number>): Map<string, number> {
  return new Map(
    [...counts]
      .filter(([word]) => isWord(word))
      .map(([word, count]) => [word, Math.min(MAX_FREQUENCY_DIGIT, frequencyDigit(count))]),
  );
}

/** Gives the function from slugs of concepts to their numbers. */
function conceptNumbersIn({ concepts }: SearchSource): (slugs: readonly string[]) => number[] {
  const numberOf = new Map(concepts.map(({ slug }, number) => [slug, number]));
  return (slugs) => slugs.flatMap((slug) => numberOf.get(slug) ?? []);
}

function conceptsOf(source: SearchSource): GlossaryConcept[] {
  const numbersOf = conceptNumbersIn(source);
  return source.concepts.map(({ synonyms, abbreviations, sayings, narrower, related, ...concept }) => ({
    ...concept,
    names: distinctiveNames([concept.term, concept.slug], [...synonyms, ...abbreviations, ...sayings]),
    narrower: numbersOf(narrower),
    related: numbersOf(related),
  }));
}

/**
 * The names that distinguish a concept from others: no two that are read alike ("handelingsplan", "handelingsplannen").
 */
export function distinctiveNames(own: readonly string[], names: readonly string[]): string[] {
  const keys = new Set(own.map((name) => phraseKey(nameStems(tokenize(name)))));
  return names.filter((name) => {
    const words = tokenize(name);
    const parts = sayingParts(words);
    const key = parts ? [...parts].sort().join(' ') : phraseKey(nameStems(words));
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}

/** Term → the questions that have it: bit `n` for question `n`. */
function questionBits(questions: readonly string[], count: TermCounter): Map<string, number> {
  const bits = new Map<string, number>();
  questions.forEach((question, number) => {
    for (const term of count(question).counts.keys()) bits.set(term, (bits.get(term) ?? 0) | (1 << number));
  });
  return bits;
}

/** Adds to the impacts of each entry those of its themes (the main theme fully, further ones less) and of the cues that it fits. */
function addFacets(
  impacts: readonly TermWeights[],
  source: SearchSource,
  today: string,
  { furtherTheme }: IndexWeights,
): void {
  const cuesOf = cueImpactsIn(source, today);
  source.interventions.forEach((entry, number) => {
    const terms = impacts[number]!;
    entry.themes.forEach((slug, at) => terms.set(themeTerm(slug), at === 0 ? 1 : furtherTheme));
    for (const [term, impact] of cuesOf(entry)) terms.set(term, impact);
  });
}

function postingsOf(
  impacts: readonly TermWeights[],
  background: readonly TermWeights[],
  titles: readonly ReadonlySet<string>[],
  questions: readonly ReadonlyMap<string, number>[],
  neighboursOf: (term: string) => Neighbours,
  weights: IndexWeights,
): [term: string, posting: Posting][] {
  const mentions = new Map<string, { entry: number; impact: number }[]>();
  impacts.forEach((terms, entry) => {
    for (const [term, impact] of terms) {
      const list = mentions.get(term);
      if (list) list.push({ entry, impact });
      else mentions.set(term, [{ entry, impact }]);
    }
  });
  // Terms of the background alone have no entries, but they have neighbours: a query in other words finds its way.
  for (const text of background)
    for (const term of text.keys()) if (!mentions.has(term)) mentions.set(term, []);
  return [...mentions]
    .map(([term, list]): [string, Posting] => {
      const kept = [...list]
        .sort((a, b) => b.impact - a.impact)
        // Of a value that half of the catalogue has, none is better than another; a list without holes is small.
        .slice(0, isCueTerm(term) ? list.length : weights.maxPostings)
        .sort((a, b) => a.entry - b.entry);
      const posting: Posting = {
        idf: idfOf(list, impacts.length),
        entries: kept.map(({ entry }) => entry),
        impacts: kept.map(({ impact }) => impact),
        titles: kept.map(({ entry }) => (titles[entry]!.has(term) ? 1 : 0)),
        questions: kept.map(({ entry }) => questions[entry]!.get(term) ?? 0),
        neighbours: neighboursOf(term),
      };
      return [term, posting];
    })
    .filter(([, { entries, neighbours }]) => entries.length > 0 || neighbours.entries.length > 0)
    .sort(byTerm);
}

const byTerm = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

/** The similar entries of every entry, as neighbours of a term that stands for it: they are loaded as postings are. */
function similarPostings(size: number, similarTo: (entry: number) => Neighbours): [string, Posting][] {
  return Array.from({ length: size }, (_, entry): [string, Posting] => [
    similarTerm(entry),
    { idf: 0, entries: [], impacts: [], titles: [], questions: [], neighbours: similarTo(entry) },
  ]);
}

/**
 * Inverse document frequency, from 0 to 1: `idf(t) = log((N + 1) / (Σ impact(t, d) + ½)) / log(N + 1)`. The document frequency is the
 * sum of the impacts, so that a passing mention counts for less than a whole one.
 *
 * @see Spärck Jones (1972). A statistical interpretation of term specificity. Journal of Documentation 28(1).
 */
function idfOf(mentions: readonly { impact: number }[], entries: number): number {
  const frequency = mentions.reduce((sum, { impact }) => sum + impact, 0);
  return Math.max(0, Math.min(1, Math.log((entries + 1) / (frequency + 0.5)) / Math.log(entries + 1)));
}
