/** Which pages were meant by an address that does not exist. */
import { decodedPart, slugOf } from '../language/slug.ts';

/** A page by its address and its name, as `adressen.json` has it. */
export type ListedPage = readonly [address: string, name: string];

/** Likeness (1 is the same) from which a page may have been meant. */
const LIKE = 0.6;

/** What the folder of an address counts beside its name. */
const FOLDER_WEIGHT = 0.1;

/** What an address ends with of someone who wants to search: it means no page by its name. */
const SEARCHES: ReadonlySet<string | undefined> = new Set(['zoek', 'zoeken']);

/**
 * What was looked for at an address that does not exist: `q` in its query, else the words of its last part, such as
 * `amsterdam studiezaal` of `/interventies/amsterdam-studiezaal/`.
 */
export function wordsOf({ pathname, searchParams }: URL): string {
  const last = partsOf(pathname).at(-1);
  return searchParams.get('q') || (SEARCHES.has(last) ? '' : (last ?? '').replaceAll('-', ' '));
}

/**
 * The pages whose addresses are most like one that does not exist, the nearest first.
 *
 * @param path The path that was asked for.
 * @param most Largest number of pages.
 */
export function nearestPages(path: string, pages: readonly ListedPage[], most: number): ListedPage[] {
  const wanted = partsOf(path);
  if (SEARCHES.has(wanted.at(-1))) return [];
  return pages
    .map((page) => ({ page, likeness: likenessOf(wanted, partsOf(page[0])) }))
    .filter(({ likeness }) => likeness >= LIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ page }) => page);
}

/** The parts of a path as slugs, without the endings of files. A path is what anyone types: it need not be one that can be decoded. */
function partsOf(path: string): string[] {
  return path
    .split(/[/#]/)
    .map((part) => slugOf(decodedPart(part).replace(/\.\w+$/, '')))
    .filter((part) => part !== '' && part !== 'index');
}

function likenessOf(wanted: readonly string[], parts: readonly string[]): number {
  const name = dice(wanted.at(-1) ?? '', parts.at(-1) ?? '');
  return name + FOLDER_WEIGHT * dice(wanted.at(-2) ?? '', parts.at(-2) ?? '');
}

/**
 * The Sørensen–Dice coefficient of the pairs of letters of two words: `2 · |A ∩ B| / (|A| + |B|)`.
 *
 * @see https://doi.org/10.2307/1932409
 */
function dice(one: string, other: string): number {
  const [pairs, others] = [pairsIn(one), pairsIn(other)];
  const common = [...pairs].filter((pair) => others.has(pair));
  return (2 * common.length) / (pairs.size + others.size || 1);
}

const pairsIn = (word: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => word.slice(index, index + 2)));
