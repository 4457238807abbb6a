/** Makes the tables that the browser searches with from the content. Runs once per build. */
import { normalize, tokenize } from '../../language/tokenize.ts';
import { MAX_PEERS, peersIn } from '../../catalogue/recommend/peers.ts';
import { allOtherNamesIn } from '../../catalogue/places/other-names.ts';
import { stem } from '../../language/stem.ts';
import { isFunctionWord, isJoiningWord, isStopWord, wordSet } from '../../language/stop-words.ts';
import { openPlaces } from '../query/place-table.ts';
import { openLexicon, type Lexicon } from '../query/lexicon.ts';
import { contentStems, phraseKey } from '../query/synonym-phrases.ts';
import { townLetter, writeTowns, type TownRows } from '../query/towns.ts';
import { encodeShard } from '../format/posting-codec.ts';
import { writeEntries } from '../format/entries.ts';
import { isCueTerm, isSimilarTerm, MAX_SIMILAR_AHEAD, similarTerm, themeTerm } from '../format/tables.ts';
import { SEARCH_FIELDS } from '../../catalogue/field-roles.ts';
import type { LexiconTable, Neighbours, PlaceRows, Posting, SearchTables } from '../format/tables.ts';
import { sharedLength, writeWords } from '../format/word-list.ts';
import { INDEX_WEIGHTS, type IndexWeights } from '../weights.ts';
import { cueImpactsIn, cueRows } from './cues.ts';
import { FIELD_WEIGHTS, fieldsFrom } from './fields.ts';
import { termImpacts, saturate, termCounter, type TermCounter, type TermWeights } from './impacts.ts';
import { learnNeighbours } from './latent-neighbours.ts';
import { similarEntriesIn } from './similar-entries.ts';
import type { SearchSource } from './source.ts';

/** Words of Dutch that are names of towns too, and that the texts happen not to use. */
const ORDINARY_TOWNS = wordSet(`
  amen america baak baard baars balk boer broek bult doorn dorst duizel engelen enter goor groet heide helden horst huns
  ie kiel klomp lied lieren lies linde linden loo loon made meppen moer mortel neer nes oranje peins petten pol punt
  rekken rijen rijs roosteren schijf spier steeg tuk veen vuren waal waarde wier wilgen winde zand zurich
`);
/** A town with a name that so many texts use is never meant: in "een", in "Nederland". */
const MAX_TEXTS_WITH_TOWN = 16;

/** Smaller shards than this (in bytes) are too many files. */
const MIN_SHARD_BYTES = 1_500;
/** Shards that a query loads, and bytes that each adds to the lexicon: about so many. */
const SHARDS_OF_QUERY = 16;
const BYTES_OF_SHARD = 5;

/**
 * Builds the index: the lexicon, the entries and the postings of one catalogue. The same source always gives the same tables.
 *
 * Of each term it keeps its idf, its impact in every entry (BM25F: see `termImpacts`) and its latent semantic neighbours (see
 * `learnNeighbours`), in alphabetical order, cut into shards.
 *
 * @param source The catalogue; an entry's number is its position in `interventions`.
 * @param changed Weights to use in place of the site's own.
 */
export function buildTables(source: SearchSource, changed: Partial<IndexWeights> = {}): SearchTables {
  const weights = { ...INDEX_WEIGHTS, fields: FIELD_WEIGHTS, ...changed };
  const fields = source.interventions.map(fieldsFrom(source));
  const glossary = source.concepts.map(({ term, definition, synonyms, abbreviations, situations }) =>
    [term, definition, ...synonyms, ...abbreviations, ...situations].join('. '),
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
  const places = placeRowsOf(source);
  const words = countWords([
    ...fields.map((entry) => SEARCH_FIELDS.map((field) => entry[field]).join('. ')),
    ...background,
  ]);
  const withoutTowns = {
    words: writeWords(commonnessOf(words)),
    concepts: conceptRowsOf(source),
    places,
    cues: cueRows(),
    shards: [],
  };
  const lexicon = openLexicon(withoutTowns);
  const prose = [
    ...source.interventions.map(({ text, summary, goal }) => `${text} ${summary} ${goal}`),
    ...background,
  ];
  const { towns, ordinaryTowns, byLetter } = sortedTowns(source, lexicon, words, ordinaryWordsIn(prose));
  const table = { ...withoutTowns, places: { ...places, towns, ordinaryTowns } };
  const count = termCounter(lexicon.stems, lexicon.synonymPhrases, weights.compoundPart);
  const impacts = termImpacts(fields, count, weights);
  const backgroundImpacts = background.map((text) => {
    const { counts } = count(text);
    return new Map([...counts].map(([term, times]) => [term, saturate(times, weights.k1)]));
  });
  const titles = source.interventions.map(({ title }) => new Set(count(title).counts.keys()));
  const questions = source.interventions.map((entry) => questionBits(entry.questions, count));
  const neighboursOf = learnNeighbours(impacts, backgroundImpacts, weights);
  addFacets(impacts, source, weights);
  const postings = postingsOf(impacts, backgroundImpacts, titles, questions, neighboursOf, weights);
  const similarTo = similarEntriesIn(impacts, new Map(postings), weights);
  const shards = cutIntoShards(
    [...postings, ...similarPostings(impacts.length, similarTo)].sort(byTerm),
    (term) => isSimilarTerm(term) && impacts.length <= MAX_SIMILAR_AHEAD,
  );
  const numberOf = new Map(places.municipalities.map(([name], index) => [name, index]));
  return {
    lexicon: { ...table, shards: shards.map(({ start }) => start) },
    entries: writeEntries(
      source.interventions.map(({ municipalities, sectors }) => ({
        municipalities: municipalities.flatMap((name) => numberOf.get(name) ?? []),
        sectors,
      })),
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

/** The words that a visitor may mean, with the power of two that is next below the number of texts they occur in. */
function commonnessOf(counts: ReadonlyMap<string, number>): Map<string, number> {
  return new Map(
    [...counts]
      .filter(([word]) => /^\p{L}/u.test(word) && word.length > 1)
      .map(([word, count]) => [word, Math.min(MAX_FREQUENCY_DIGIT, Math.floor(Math.log2(count)))]),
  );
}

function conceptRowsOf(source: SearchSource): LexiconTable['concepts'] {
  const numberOf = new Map(source.concepts.map(({ slug }, number) => [slug, number]));
  const numbersOf = (slugs: readonly string[]) => slugs.flatMap((slug) => numberOf.get(slug) ?? []);
  return source.concepts.map(({ slug, term, synonyms, abbreviations, narrower, related, themes }) => [
    slug,
    term,
    tellingNames([term, slug], [...synonyms, ...abbreviations]),
    numbersOf(narrower),
    numbersOf(related),
    themes,
  ]);
}

/**
 * The names that tell a concept from others: no two that are read alike ("handelingsplan", "handelingsplannen"), and none
 * that is one word with function words of meaning ("niet naar school durven"): they are not read, so it would be every "school".
 */
export function tellingNames(own: readonly string[], names: readonly string[]): string[] {
  const keys = new Set(own.map((name) => phraseKey(contentStems(name))));
  return names.filter((name) => {
    const stems = contentStems(name);
    const key = phraseKey(stems);
    if (keys.has(key) || (stems.length === 1 && losesMeaning(name))) return false;
    keys.add(key);
    return true;
  });
}

const losesMeaning = (name: string): boolean =>
  tokenize(name).some((word) => isFunctionWord(word) && !isJoiningWord(word));

function placeRowsOf(source: SearchSource): PlaceRows {
  const municipalities = source.municipalities.map(({ name, province }) => [name, province] as const);
  const numberOf = new Map(municipalities.map(([name], index) => [name, index]));
  const rows: PlaceRows = {
    municipalities,
    aliases: Object.entries(source.places.places).map(([name, of]) => [name, numberOf.get(of)!]),
    regions: Object.entries(source.places.regions).map(([region, names]) => [
      region,
      names.map((name) => numberOf.get(name)!),
    ]),
    ordinary: [],
    towns: '',
    ordinaryTowns: '',
  };
  return { ...rows, ordinary: ordinaryNames(openPlaces(rows).names, source) };
}

function peerRowsOf(source: SearchSource, numberOf: ReadonlyMap<string, number>): number[][] {
  const peersOf = peersIn(source);
  return source.municipalities.map((municipality) =>
    peersOf(municipality)
      .slice(0, MAX_PEERS)
      .map((peer) => numberOf.get(peer.municipality.name)!),
  );
}

/** Names of places that the entries also write without a capital, as an ordinary word. */
function ordinaryNames(names: ReadonlyMap<string, unknown>, source: SearchSource): string[] {
  const words = ordinaryWordsIn(
    source.interventions.map(({ text, summary, goal }) => `${text} ${summary} ${goal}`),
  );
  return [...words].filter((word) => names.has(word)).sort();
}

/** The words that texts write without a capital. */
function ordinaryWordsIn(texts: readonly string[]): Set<string> {
  return new Set(
    texts.flatMap((text) =>
      (text.normalize('NFC').match(/(?<![\p{L}’'-])\p{Ll}+(?![\p{L}-])/gu) ?? []).map(normalize),
    ),
  );
}

/**
 * The towns and former municipalities that are no other name already: those that the texts speak of, those with names of
 * ordinary words, and the others by letter. See `query/towns.ts`.
 */
function sortedTowns(
  source: SearchSource,
  lexicon: Lexicon,
  counts: ReadonlyMap<string, number>,
  ordinaryWords: ReadonlySet<string>,
): { towns: string; ordinaryTowns: string; byLetter: Map<string, string> } {
  const numberOf = new Map(source.municipalities.map(({ name }, index) => [name, index]));
  const ordinary = new Set([...ordinaryWords].map(stem));
  const isOrdinary = (words: readonly string[]) =>
    words.every(
      (word) =>
        isStopWord(word) ||
        ORDINARY_TOWNS.has(word) ||
        ordinary.has(stem(word)) ||
        lexicon.conceptFrequency.has(stem(word)),
    );
  const rows: { kind: string; row: TownRows[number] }[] = [];
  for (const { name, municipalities } of allOtherNamesIn(source)) {
    const words = tokenize(name);
    const key = words.join(' ');
    if (key === '' || lexicon.places.names.has(key)) continue;
    const isCommon = words.every(
      (word) => isStopWord(word) || (counts.get(word) ?? 0) >= MAX_TEXTS_WITH_TOWN,
    );
    if (isCommon) continue;
    const kind = isOrdinary(words) ? 'ordinary' : (townLetter(words, lexicon) ?? 'known');
    rows.push({ kind, row: [key, ...municipalities.map((each) => numberOf.get(each.name)!)] });
  }
  const groups = Map.groupBy(rows, ({ kind }) => kind);
  const written = (kind: string) => writeTowns((groups.get(kind) ?? []).map(({ row }) => row));
  return {
    towns: written('known'),
    ordinaryTowns: written('ordinary'),
    byLetter: new Map(
      [...groups.keys()].filter((kind) => kind.length === 1).map((letter) => [letter, written(letter)]),
    ),
  };
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
  { furtherTheme }: IndexWeights,
): void {
  const cuesOf = cueImpactsIn(source);
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

/**
 * Cuts the postings into shards; one term is never split. A query loads the starts of all shards with the lexicon, and some shards:
 * of `n` bytes in all, shards of `√(BYTES_OF_SHARD · n / SHARDS_OF_QUERY)` bytes make it load least.
 *
 * @param areTogether Whether a term is one of those that stand in one shard, however large.
 */
function cutIntoShards(
  postings: readonly [term: string, posting: Posting][],
  areTogether: (term: string) => boolean,
): { start: string; bytes: Uint8Array }[] {
  const sizes = postings.map((posting) => encodeShard([posting]).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const maxBytes = Math.max(MIN_SHARD_BYTES, Math.sqrt((BYTES_OF_SHARD * total) / SHARDS_OF_QUERY));
  const shards: { start: string; bytes: Uint8Array }[] = [];
  let begun: [string, Posting][] = [];
  let size = 0;
  let last = '';
  const close = () => {
    if (begun.length === 0) return;
    shards.push({ start: separator(last, begun[0]![0]), bytes: encodeShard(begun) });
    last = begun.at(-1)![0];
    begun = [];
    size = 0;
  };
  let wasTogether = false;
  postings.forEach((posting, at) => {
    const isTogether = areTogether(posting[0]);
    if (isTogether !== wasTogether || (!isTogether && size + sizes[at]! > maxBytes)) close();
    wasTogether = isTogether;
    begun.push(posting);
    size += sizes[at]!;
  });
  close();
  return shards;
}

/** The fewest letters of a term that come after the term before it, as in a prefix B-tree. */
const separator = (before: string, term: string): string => term.slice(0, sharedLength(before, term) + 1);
