/** From what is asked to what the page shows: search, choices, order. */
import { choose, type Choice } from '../../../catalogue/facets.ts';
import type { Answered, Question } from '../../worker/response.ts';
import { inOrder } from '../../format/sort-orders.ts';
import type { Explanations } from '../../worker/protocol.ts';
import type { Cards } from './cards.ts';
import type { SearchData } from './search-data.ts';

export interface Outcome {
  /** Numbers of the entries, in order. */
  entries: readonly number[];
  /** Nothing when the facets could not be reached. */
  counts: Choice['counts'] | undefined;
  /** Nothing without a question, or when the search could not be reached. */
  answered: Answered | undefined;
  /** What the cards of entries show of the answer, for those that were prepared. */
  explanations: Explanations;
  /** Makes ready what the list needs to show these entries. Throws when it can't be reached. */
  prepare: (entries: readonly number[]) => Promise<void>;
  /** Whether all that was asked could be reached. */
  isReached: boolean;
  /** Whether the last word says nothing yet: what is shown is the answer to the words before it. */
  isProvisional: boolean;
}

/** Number of entries whose cards have to be there before the list is shown: about a screen. */
const FIRST = 8;

/** @param most Number of entries that are going to be shown. */
export async function outcomeOf(
  question: Question,
  most: number,
  data: SearchData,
  cards: Cards,
): Promise<Outcome> {
  const { selection, sort, query } = question.state;
  const everyEntry = Array.from({ length: cards.size }, (_, entry) => entry);
  try {
    const found = query.trim() === '' ? await nothing() : await data.search('answer', question);
    const answered = found?.answered;
    const { fitting, counts } = choose(await data.facets(), answered?.entries ?? everyEntry, selection);
    const entries = sort === 'beste' ? fitting : inOrder(fitting, await data.order(sort));
    const explanations = new Map(found?.explanations);
    const prepare = async (more: readonly number[]) => {
      await cards.load(more);
      const untold = answered ? more.filter((entry) => !explanations.has(entry)) : [];
      if (!found || untold.length === 0) return;
      const told = await data.search('explain', { number: found.number, cards: untold.map(cards.textsOf) });
      for (const [entry, explanation] of told) explanations.set(entry, explanation);
    };
    await prepare(entries.slice(0, most).filter((entry, at) => at < FIRST || cards.of(entry)));
    return {
      entries,
      counts,
      answered,
      explanations,
      prepare,
      isReached: true,
      isProvisional: found?.isProvisional ?? false,
    };
  } catch {
    const facets = await data.facets().catch(() => undefined);
    const choice = facets && choose(facets, everyEntry, selection);
    return {
      entries: choice?.fitting ?? everyEntry,
      counts: choice?.counts,
      answered: undefined,
      explanations: new Map(),
      prepare: (more) => cards.load(more),
      isReached: false,
      isProvisional: false,
    };
  }
}

/** What is found without a question: there at once, but shown in a task of its own, so that a key or a click is over first. */
const nothing = () => new Promise<undefined>((resolve) => setTimeout(resolve));
