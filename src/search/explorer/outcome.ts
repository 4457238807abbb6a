/** From what is asked to what the page shows: search, choices, order. */
import { choose, type Choice } from '../../catalogue/facets.ts';
import { markerFor, type Marker, type Sought } from '../highlight/marks.ts';
import { soughtBy } from '../highlight/sought.ts';
import { inOrder } from '../orders.ts';
import type { Answer } from '../searcher.ts';
import type { ExplorerState } from '../state.ts';
import type { Lexicon } from '../tables/lexicon.ts';
import type { Cards } from './cards.ts';
import type { SearchData } from './search-data.ts';

/** The answer to a question, with what is needed to tell about it. */
export interface Answered {
  found: Answer;
  lexicon: Lexicon;
  sought: Sought;
  marker: Marker;
}

export interface Outcome {
  /** Numbers of the entries, in order. */
  entries: readonly number[];
  /** Nothing when the facets could not be reached. */
  counts: Choice['counts'] | undefined;
  /** Nothing without a question, or when the search could not be reached. */
  answer: Answered | undefined;
  /** Whether all that was asked could be reached. */
  isReached: boolean;
  /** Whether the last word says nothing yet: what is shown is the answer to the words before it. */
  isProvisional: boolean;
}

export interface Asked {
  state: ExplorerState;
  /** Whether the last word is still being typed. */
  isTyping: boolean;
}

/** Number of entries whose cards have to be there before the list is shown: about a screen. */
const FIRST = 8;

export async function outcomeOf(
  { state, isTyping }: Asked,
  data: SearchData,
  cards: Cards,
): Promise<Outcome> {
  const everyEntry = Array.from({ length: cards.size }, (_, entry) => entry);
  try {
    const { answer, isProvisional } = await answerTo(state, isTyping, data);
    const ranked = answer ? answer.found.results.map(({ entry }) => entry) : everyEntry;
    const { fitting, counts } = choose(await data.facets(), ranked, state.selection);
    const entries = state.sort === 'beste' ? fitting : inOrder(fitting, await data.order(state.sort));
    await cards.load(entries.slice(0, FIRST));
    return { entries, counts, answer, isReached: true, isProvisional };
  } catch {
    const nothing = { answer: undefined, isReached: false, isProvisional: false };
    const facets = await data.facets().catch(() => undefined);
    if (facets === undefined) return { entries: everyEntry, counts: undefined, ...nothing };
    const { fitting, counts } = choose(facets, everyEntry, state.selection);
    return { entries: fitting, counts, ...nothing };
  }
}

async function answerTo(
  state: ExplorerState,
  isTyping: boolean,
  data: SearchData,
): Promise<{ answer: Answered | undefined; isProvisional: boolean }> {
  if (state.query.trim() === '') return { answer: undefined, isProvisional: false };
  const answer = await ask(state, isTyping, data);
  if (!isTyping || answer.found.results.length > 0) return { answer, isProvisional: false };
  const before = state.query.trimEnd().replace(/\S+$/, '');
  const earlier = before.trim() === '' ? undefined : await ask({ ...state, query: before }, false, data);
  const isTelling = (earlier?.found.results.length ?? 0) > 0;
  return { answer: isTelling ? earlier : undefined, isProvisional: true };
}

async function ask({ query, without }: ExplorerState, typing: boolean, data: SearchData): Promise<Answered> {
  const { search, lexicon } = await data.searcher();
  const found = await search(query, {
    typing,
    correct: !without.has('correctie'),
    synonyms: !without.has('synoniemen'),
    places: !without.has('plaats'),
  });
  const sought = soughtBy(found.reading, lexicon.concepts);
  return { found, lexicon, sought, marker: markerFor(sought) };
}
