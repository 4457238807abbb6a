/** The search itself: loads what a query needs, ranks, and tells how the words were read. */
import { stem } from '../language/stem.ts';
import { rank, type RankedEntry } from './rank/rank.ts';
import { reasonsFor, type Reason } from './rank/reasons.ts';
import { parseQuery, type ParsedQuery, type QueryOptions } from './query/parse.ts';
import { prefix, unmatchedWords } from './query/prefix-fallback.ts';
import { openEntries } from './format/entries.ts';
import { openLexicon, type Lexicon } from './query/lexicon.ts';
import { decodeShard, shardOf } from './format/posting-codec.ts';
import type { EntryRows, LexiconTable, Posting } from './format/tables.ts';
import { RANK_WEIGHTS, EXPANSION_WEIGHTS, type RankWeights, type ExpansionWeights } from './rank/weights.ts';

export interface SearcherSource {
  lexicon: LexiconTable;
  entries: EntryRows;
  /** Loads the bytes of a shard of postings. */
  loadShard: (number: number) => Promise<Uint8Array>;
  weights?: { rank: RankWeights; reading: ExpansionWeights };
}

export interface SearchResults {
  /** Best first. */
  results: readonly RankedEntry[];
  reading: ParsedQuery;
  /** Why an entry is among the results: one reason for each word that it speaks of. */
  reasonsFor: (entry: number) => Reason[];
  /** Words that no entry speaks of: the results are about the others. */
  missing: readonly string[];
  /** A place was asked for, and nothing inside it speaks of the rest: the results are from around it. */
  isWidened: boolean;
}

export interface Searcher {
  search: (query: string, options?: QueryOptions) => Promise<SearchResults>;
  lexicon: Lexicon;
}

/** An entry inside the place is an answer when it covers at least this share of what the best entry anywhere covers. */
const ENOUGH_COORDINATION = 0.7;

export function createSearcher({
  lexicon: table,
  entries: rows,
  loadShard,
  weights = { rank: RANK_WEIGHTS, reading: EXPANSION_WEIGHTS },
}: SearcherSource): Searcher {
  const lexicon = openLexicon(table);
  const entries = openEntries(rows);
  const shards = new Map<number, Promise<Map<string, Posting>>>();

  const shard = (number: number): Promise<Map<string, Posting>> => {
    let loading = shards.get(number);
    if (loading === undefined) {
      loading = loadShard(number).then(decodeShard);
      // What failed is not remembered: "try again" tries again.
      loading.catch(() => shards.delete(number));
      shards.set(number, loading);
    }
    return loading;
  };

  const postingsOf = async (terms: Iterable<string>): Promise<Map<string, Posting>> => {
    const found = new Map<string, Posting>();
    await Promise.all(
      [...new Set(terms)].map(async (term) => {
        const number = shardOf(term, table.shards);
        const posting = number === undefined ? undefined : (await shard(number)).get(term);
        if (posting !== undefined) found.set(term, posting);
      }),
    );
    return found;
  };

  const search = async (query: string, options?: QueryOptions): Promise<SearchResults> => {
    const first = parseQuery(query, lexicon, weights.reading, options);
    const found = await postingsOf(termsOf(first));
    const gone = options?.prefixFallback === false ? [] : unmatchedWords(first, found);
    const reading = prefix(first, gone, lexicon, weights.reading);
    const postings = reading === first ? found : await postingsOf(termsOf(reading));
    const ranked = rank(reading, postings, entries, lexicon.places, weights.rank);
    return {
      results: ranked,
      reading,
      reasonsFor: (entry) => reasonsFor(entry, reading, postings),
      missing: unmatchedWords(reading, postings),
      isWidened: isWidened(reading, ranked, weights.rank.place.namesake),
    };
  };
  return { search, lexicon };
}

function isWidened(
  { places, queryTerms }: ParsedQuery,
  ranked: readonly RankedEntry[],
  inside: number,
): boolean {
  if (places.length === 0) return false;
  const within = ranked.filter(({ proximity }) => proximity >= inside);
  if (queryTerms.length === 0) return within.length === 0;
  const mostCovered = (entries: readonly RankedEntry[]) =>
    entries.reduce((most, { coordination }) => Math.max(most, coordination), 0);
  return mostCovered(within) < ENOUGH_COORDINATION * mostCovered(ranked);
}

function termsOf({ queryTerms, places }: ParsedQuery): Set<string> {
  const terms = new Set(queryTerms.flatMap(({ expansions }) => expansions.flatMap((each) => each.terms)));
  for (const { name } of places) for (const word of name.split(' ')) terms.add(stem(word));
  return terms;
}
