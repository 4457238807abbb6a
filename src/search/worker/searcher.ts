/** The search itself: loads what a query needs, parses, ranks. */
import { loadOnce } from '../../browser/load-once.ts';
import { stem } from '../../language/stem.ts';
import { openEntries } from '../format/entries.ts';
import {
  fileLoaderFor,
  LEXICON_FILE,
  ENTRIES_FILE,
  PEERS_FILE,
  shardFile,
  townsFile,
} from '../format/files.ts';
import { decodeShard, shardOf } from '../format/posting-codec.ts';
import { openSorted } from '../format/word-list.ts';
import {
  MAX_SIMILAR_AHEAD,
  similarTerm,
  type EntryRows,
  type LexiconTable,
  type Posting,
  type SearchTables,
} from '../format/tables.ts';
import { conditionsIn } from '../query/cues.ts';
import { openLexicon, type Lexicon } from '../query/lexicon.ts';
import { unmatchedWords, withPrefixFallback } from '../query/prefix-fallback.ts';
import type { QueryOptions } from '../query/query-options.ts';
import { parseQuery, type ParsedQuery } from '../query/query-parser.ts';
import { addTowns, townLettersIn } from '../query/towns.ts';
import { rank, type RankedEntry, type Ranking } from '../rank/rank.ts';
import { scoreEntries } from '../rank/score-entries.ts';
import { EXPANSION_WEIGHTS, RANK_WEIGHTS, type ExpansionWeights, type RankWeights } from '../weights.ts';

export interface SearcherSource {
  lexicon: LexiconTable;
  entries: EntryRows;
  /** Loads the bytes of a shard of postings. */
  loadShard: (number: number) => Promise<Uint8Array>;
  /** Loads the towns under a letter, as `writeTowns` wrote them. */
  loadTowns?: (letter: string) => Promise<string>;
  /** Loads for every municipality, by number, those that are like it. */
  loadPeers?: () => Promise<SearchTables['peers']>;
  weights?: { rank: RankWeights; expansion: ExpansionWeights };
}

export interface SearchResults extends Ranking {
  parsedQuery: ParsedQuery;
  /** Words that no entry speaks of: the results are about the others. */
  unmatched: readonly string[];
  /** The query names a place, and no entry inside it matches the rest: the results are from around it. */
  isWidened: boolean;
  /** Nothing fits well: too few of the words are known, or the best entry hardly speaks of them. */
  isUnsure: boolean;
}

export interface Searcher {
  /** @throws Error when a shard that the query needs can't be loaded; asking again tries again. */
  search: (query: string, options?: QueryOptions) => Promise<SearchResults>;
  lexicon: Lexicon;
}

/** An entry inside the place is an answer when it covers at least this share of what the best entry anywhere covers. */
const MIN_COORDINATION_SHARE = 0.5;

/**
 * A list is unsure when its best score, times the share of the words that is known, is below this: so are 4 of 273 judged queries, and
 * of questions on other things than education about half, by this or by `MIN_KNOWN_SHARE`.
 */
const MIN_CONFIDENCE = 0.37;
/** A list is unsure too when at most this share is known. A word of which only the beginning is known is half known. */
const MIN_KNOWN_SHARE = 0.5;

/**
 * Makes a searcher over the tables of one build. A search parses the query, loads the shards that hold its terms, tries words with the
 * same prefix for words that match nothing, and ranks: see `parseQuery` and `rank` for the formulas. Each shard is loaded once.
 */
export function createSearcher({
  lexicon: table,
  entries: rows,
  loadShard,
  loadTowns = () => Promise.resolve(''),
  loadPeers = () => Promise.resolve([]),
  weights = { rank: RANK_WEIGHTS, expansion: EXPANSION_WEIGHTS },
}: SearcherSource): Searcher {
  const lexicon = openLexicon(table);
  const entries = openEntries(rows, lexicon.places.municipalities.length);
  const shardStarts = openSorted(table.shards);
  const shard = loadOnce((number: number) => loadShard(number).then(decodeShard));

  const towns = loadOnce((letter: string) =>
    loadTowns(letter).then((written) => addTowns(written, lexicon.places)),
  );

  const peers = loadOnce<undefined, SearchTables['peers']>(loadPeers);

  const withPeers = async (parsedQuery: ParsedQuery): Promise<ParsedQuery> => {
    if (!parsedQuery.places.some(({ isLikeness }) => isLikeness)) return parsedQuery;
    // Without its peers the query still asks for the place itself.
    const peersOf = await peers(undefined).catch((): SearchTables['peers'] => []);
    const places = parsedQuery.places.map((match) => ({
      ...match,
      ...(match.isLikeness && {
        peers: match.senses
          .filter(({ kind }) => kind === 'municipality')
          .flatMap(({ municipalities: [number] }) => peersOf[number!] ?? []),
      }),
    }));
    return { ...parsedQuery, places };
  };

  const postingsOf = async (terms: Iterable<string>): Promise<Map<string, Posting>> => {
    const found = new Map<string, Posting>();
    await Promise.all(
      [...new Set(terms)].map(async (term) => {
        const number = shardOf(term, shardStarts);
        const posting = number === undefined ? undefined : (await shard(number)).get(term);
        if (posting !== undefined) found.set(term, posting);
      }),
    );
    return found;
  };

  const search = async (query: string, options?: QueryOptions): Promise<SearchResults> => {
    // A query can be answered without its towns.
    await Promise.allSettled([...townLettersIn(query, lexicon)].map(towns));
    const asTyped = await withPeers(parseQuery(query, lexicon, weights.expansion, options));
    const loading = postingsOf(termsOf(asTyped));
    // Of few entries the similar ones are one shard, which the best of them need below: loaded now, it is not waited for then. Whether
    // it can be had is found out there.
    if (entries.size <= MAX_SIMILAR_AHEAD) postingsOf([similarTerm(0)]).catch(() => undefined);
    const postingsAsTyped = await loading;
    const lost = unmatchedWords(asTyped, postingsAsTyped);
    const parsedQuery = withPrefixFallback(asTyped, lost, lexicon, weights.expansion);
    const postings = parsedQuery === asTyped ? postingsAsTyped : await postingsOf(termsOf(parsedQuery));
    const scored = scoreEntries(parsedQuery, postings, entries.size, weights.rank);
    for (const [term, posting] of await postingsOf(scored.best.map(similarTerm))) postings.set(term, posting);
    const ranking = rank(parsedQuery, scored, postings, entries, lexicon.places, weights.rank);
    const unmatched = unmatchedWords(parsedQuery, postings);
    const known = 1 - (lost.length + unmatched.length) / 2 / parsedQuery.queryTerms.length;
    const best = ranking.results[0]?.score ?? 0;
    return {
      ...ranking,
      parsedQuery,
      unmatched,
      // Of a place, or of nothing to look for, there is no doubt.
      isUnsure:
        parsedQuery.places.length === 0 &&
        parsedQuery.queryTerms.length > 0 &&
        (known <= MIN_KNOWN_SHARE || best * known < MIN_CONFIDENCE),
      isWidened: isWidened(parsedQuery, ranking.results, weights.rank.place.namesake),
    };
  };
  return { search, lexicon };
}

/**
 * Opens the search from the site's files.
 *
 * @param folder Address of the folder, with a slash at the end.
 * @throws Error when a file can't be had; asking again tries again.
 */
export async function openSearch(folder: string): Promise<Searcher> {
  const file = fileLoaderFor(folder);
  const [lexicon, entries] = await Promise.all([
    file(LEXICON_FILE).then((response) => response.json() as Promise<LexiconTable>),
    file(ENTRIES_FILE).then((response) => response.json() as Promise<EntryRows>),
  ]);
  return createSearcher({
    lexicon,
    entries,
    loadPeers: async () => (await file(PEERS_FILE)).json() as Promise<SearchTables['peers']>,
    loadTowns: async (letter) => (await file(townsFile(letter))).text(),
    loadShard: async (number) => new Uint8Array(await (await file(shardFile(number))).arrayBuffer()),
  });
}

function isWidened(
  { places, queryTerms }: ParsedQuery,
  ranked: readonly RankedEntry[],
  minProximity: number,
): boolean {
  if (places.length === 0) return false;
  const inside = ranked.filter(({ proximity }) => proximity >= minProximity);
  if (queryTerms.length === 0) return inside.length === 0;
  const maxCoordination = (entries: readonly RankedEntry[]) =>
    entries.reduce((max, { coordination }) => Math.max(max, coordination), 0);
  return maxCoordination(inside) < MIN_COORDINATION_SHARE * maxCoordination(ranked);
}

/** The terms of the index that a query needs: those of its expansions and conditions, and the words of its places. */
function termsOf({ queryTerms, places, cues }: ParsedQuery): Set<string> {
  const terms = new Set(queryTerms.flatMap(({ expansions }) => expansions.flatMap((each) => each.terms)));
  for (const { term } of conditionsIn(cues)) terms.add(term);
  for (const { name } of places) for (const word of name.split(' ')) terms.add(stem(word));
  return terms;
}
