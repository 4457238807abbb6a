/**
 * The search in a thread of its own, so that the page can answer to keys and draw meanwhile. The name of the thread is the
 * address of the folder with the files of the search.
 */
import { answerTo } from '../answer/answer.ts';
import { explain } from '../answer/explain.ts';
import { markerFor, type Marker } from '../highlight/marks.ts';
import { once } from '../once.ts';
import type { Answer } from '../searcher.ts';
import { openSuggestions, type SuggestionRows } from '../suggestions/rows.ts';
import { suggesterOf } from '../suggestions/suggest.ts';
import { openSearch } from '../tables/files.ts';
import type { Order, Reply, Tasks } from './tasks.ts';

const folder = self.name;
const searcher = once(() => openSearch(folder));
const suggester = once(async () => {
  const response = await fetch(`${folder}suggesties.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return suggesterOf(openSuggestions((await response.json()) as SuggestionRows));
});
let found = 0;
let latest: { answer: Answer; marker: Marker } | undefined;

const tasks: Tasks = {
  open: async () => void (await searcher()),
  answer: async (question) => {
    const { answer, answered, isProvisional } = await answerTo(question, await searcher());
    latest = answer && answered && { answer, marker: markerFor(answered.sought) };
    return { found: ++found, answered, isProvisional };
  },
  explain: async (cards) => {
    const { concepts } = (await searcher()).lexicon;
    // Who asks about an older answer no longer shows it.
    if (cards.found !== found || !latest) return [];
    const { answer, marker } = latest;
    return cards.entries.map((entry, at) => explain(entry, cards.texts[at] ?? [], answer, marker, concepts));
  },
  suggest: async (typed) => (await suggester())(typed),
};

self.onmessage = async ({ data: { id, task, input } }: MessageEvent<Order>) => {
  const tell = (reply: Reply) => self.postMessage(reply);
  try {
    tell({ id, output: await (tasks[task] as (input: unknown) => unknown)(input) });
  } catch (error) {
    tell({ id, error: String(error) });
  }
};
