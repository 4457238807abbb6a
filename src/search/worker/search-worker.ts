/**
 * The search in a worker, so that the page can answer to keys and draw meanwhile. The name of the thread is the
 * address of the folder with the files of the search.
 */
import { answerTo, type Answered } from './response.ts';
import { explain } from './explain.ts';
import { tokenizeText, createHighlighter, type TokenizedText } from '../ui/highlight/highlighter.ts';
import { once } from './once.ts';
import type { SearchResults } from '../searcher.ts';
import { PAGE } from '../ui/state.ts';
import { openSuggestions, type SuggestionRows } from '../ui/autocomplete/rows.ts';
import { createSuggester } from '../ui/autocomplete/suggest.ts';
import { openSearch } from '../format/files.ts';
import type { Lexicon } from '../query/lexicon.ts';
import type { CardTexts, Explanations, WorkerRequest, WorkerResponse, WorkerApi } from './protocol.ts';

const folder = self.name;
const searcher = once(() => openSearch(folder));
const suggester = once(async () => {
  const response = await fetch(`${folder}suggesties.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return createSuggester(openSuggestions((await response.json()) as SuggestionRows));
});
/** The texts of cards by entry, cut into words. */
const texts = new Map<number, readonly TokenizedText[]>();
/** The newest question that was answered; an older one may be answered after it. */
let latest: { number: number; explained: (entries: readonly number[]) => Explanations } | undefined;
let questions = 0;

const tasks: WorkerApi = {
  open: async (cards) => {
    const opening = searcher();
    see(cards);
    await opening;
  },
  answer: async (question) => {
    const number = ++questions;
    const opened = await searcher();
    const { answer, answered, isProvisional } = await answerTo(question, opened);
    const explained = explainerFor(answer, answered, opened.lexicon);
    if (number > (latest?.number ?? 0)) latest = { number, explained };
    const first = answered?.entries.slice(0, PAGE) ?? [];
    return { number, answered, isProvisional, explanations: explained(first) };
  },
  explain: ({ number, cards }) => {
    see(cards);
    // Who asks about an older answer no longer shows it.
    return latest?.number === number ? latest.explained(cards.map(({ entry }) => entry)) : new Map();
  },
  suggest: async (typed) => (await suggester())(typed),
};

function see(cards: readonly CardTexts[]): void {
  for (const card of cards) texts.set(card.entry, card.texts.map(tokenizeText));
}

/** Gives the function that tells what the cards of entries show of an answer, of those whose texts were seen. */
function explainerFor(
  answer: SearchResults | undefined,
  answered: Answered | undefined,
  { concepts }: Lexicon,
) {
  const highlighter = createHighlighter(answered?.highlightTerms ?? { stems: [], names: [] });
  return (entries: readonly number[]): Explanations =>
    new Map(
      entries.flatMap((entry) => {
        const words = texts.get(entry);
        return answer && words
          ? [[entry, explain(entry, words, answer, highlighter, concepts)] as const]
          : [];
      }),
    );
}

self.onmessage = async ({ data: { id, task, input } }: MessageEvent<WorkerRequest>) => {
  const tell = (reply: WorkerResponse) => self.postMessage(reply);
  try {
    tell({ id, output: await (tasks[task] as (input: unknown) => unknown)(input) });
  } catch (error) {
    tell({ id, error: String(error) });
  }
};
