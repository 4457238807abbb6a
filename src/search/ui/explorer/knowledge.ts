/** Pages of the knowledge base by Pagefind's full text, which is only loaded when a visitor comes near that part of the page. */
import { loadOnce } from '../../../browser/load-once.ts';
import { plainLetters } from '../../../language/slug.ts';
import { KNOWLEDGE_FOLDER } from '../../format/files.ts';
import type { KnowledgeKind } from '../../format/tables.ts';
import type { NamedPage } from '../../worker/protocol.ts';

export interface KnowledgeHit extends NamedPage {
  /** A passage, in parts; the words of the query are marked. */
  excerpt?: readonly { text: string; isMarked: boolean }[];
}

export type KnowledgeSearch = (
  words: readonly string[],
  max: number,
) => Promise<{ hits: KnowledgeHit[]; total: number }>;

declare global {
  /** What this file brings: it is built into a file of its own, that is loaded by its address. */
  var knowledgeSearch: ((folder: string) => KnowledgeSearch) | undefined;
}

/** The part of Pagefind's browser script that we use. @see https://pagefind.app/docs/api/ */
interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: Result[] }>;
}

interface Result {
  id: string;
  score: number;
  /** The places in its content of the words that matched. */
  words: number[];
  data: () => Promise<Fragment>;
}

interface Fragment {
  raw_url: string;
  content: string;
  excerpt: string;
  meta: { title: string; kind: KnowledgeKind };
}

const EXCERPT_WORDS = 24;

/**
 * Gives the function that searches.
 *
 * @param folder Address of the folder with the files of the search, with a slash at the end.
 */
globalThis.knowledgeSearch = (folder) => async (words, max) => {
  const found = await anyOf(await pagefindIn(folder + KNOWLEDGE_FOLDER), words);
  const hits = await Promise.all(found.slice(0, max).map(({ data }) => data().then(hitOf)));
  return { hits, total: found.length };
};

let tries = 0;

const pagefindIn = loadOnce(async (folder: string): Promise<Pagefind> => {
  // A page may have one policy of that name.
  if (tries === 0) vouchForWorker(`${folder}pagefind-worker.js`);
  // A browser remembers that a module could not be had, by its address. Written here, not where it is imported: the bundler then adds
  // code to preload what it imports.
  const address = `${folder}pagefind.js${tries++ === 0 ? '' : `?${tries}`}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: EXCERPT_WORDS });
  await pagefind.init();
  return pagefind;
});

/** Pagefind gives the address of its worker as text, which a page takes from nobody else. */
function vouchForWorker(worker: string): void {
  const { href } = new URL(worker, location.href);
  globalThis.trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (new URL(address, location.href).href === href ? address : null),
  });
}

/** Pages with all of the words; when there are none, those with any of them. */
async function anyOf(pagefind: Pagefind, words: readonly string[]): Promise<Result[]> {
  const search = async (these: readonly string[]) =>
    holding((await pagefind.search(these.join(' '))).results, these);
  const results = await search(words);
  if (results.length > 0 || words.length < 2) return results;
  const apart = await Promise.all(words.map((word) => search([word])));
  const best = new Map<string, Result>();
  for (const each of apart.flat()) {
    const known = best.get(each.id);
    best.set(each.id, known === undefined ? each : { ...each, score: each.score + known.score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/**
 * The results, if they hold one of the words. Of a word that is nowhere Pagefind takes letters off until one of its words is left
 * (`0` of a telephone number). It does so alike for every page, so that the first tells it of all.
 */
async function holding(results: Result[], words: readonly string[]): Promise<Result[]> {
  const [first] = results;
  if (!first) return [];
  const { content, meta } = await first.data();
  const all = content.split(/\s+/);
  const matched = [meta.title, ...first.words.map((place) => all[place] ?? '')].flatMap((text) =>
    plainLetters(text).split(/[^a-z0-9]+/),
  );
  return words.some((word) => matched.some((each) => isLike(each, plainLetters(word)))) ? results : [];
}

/** Whether a word begins as another does: for half of it, which other forms of a word share, and three letters at least. */
function isLike(each: string, word: string): boolean {
  const least = Math.min(word.length, Math.max(3, Math.ceil(word.length / 2)));
  return each.startsWith(word.slice(0, least));
}

function hitOf({ raw_url: path, excerpt, meta }: Fragment): KnowledgeHit {
  return {
    kind: meta.kind,
    title: meta.title,
    path,
    excerpt: [...partsOf(excerpt), { text: ' …', isMarked: false }],
  };
}

/** Pagefind puts `<mark>` around words, and of what a page says it escapes `<` and `>` alone. */
function partsOf(excerpt: string): { text: string; isMarked: boolean }[] {
  return excerpt
    .split(/<\/?mark>/)
    .map((text, at) => ({
      text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      isMarked: at % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}
