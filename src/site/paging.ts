/** Long lists in pages: the first stands at the address of the list, further ones below it (`/themas/taal/2/`). Astro's `paginate` makes them. */
import type { Page } from 'astro';

/** Most entries on a page. A page of so many weighs about as much as the explorer; no list of a few hundred entries is cut. */
export const LIST_SIZE = 250;

/** A catalogue of at most so many entries stands whole on the pages that are about all of them: the explorer, and the choice of what to embed. */
export const MAX_WHOLE = 500;

/** Where one is in a list: what Astro gives a page of it. */
export type Paged = Pick<Page, 'currentPage' | 'lastPage' | 'start' | 'total' | 'url'>;

/** Whether this is a further page, on which only the list goes on: all else stands on the first. */
export const isFurther = ({ currentPage }: Paged): boolean => currentPage > 1;

/** What a page of a list is called: the first as the list itself, a further one with its number. */
export const pagedTitle = (title: string, page: Paged): string =>
  isFurther(page) ? `${title}, pagina ${page.currentPage} van ${page.lastPage}` : title;

/** The address of a page of the list by its number. */
export const pageHref = ({ currentPage, url }: Paged, number: number): string => {
  const first = currentPage === 1 ? url.current : (url.first ?? url.current);
  return number === 1 ? first : `${first}${number}/`;
};

/** Pages on each side of the current one that are linked by their number. */
const AROUND = 2;

/**
 * The numbers of the pages that a page links to, in order: the first, the last, and those around it. `undefined` stands for the pages that
 * are left out between two of them; a single one is never left out.
 */
export function linkedPages({ currentPage, lastPage }: Pick<Paged, 'currentPage' | 'lastPage'>) {
  const numbers = Array.from({ length: lastPage }, (_, at) => at + 1).filter(
    (number) => number === 1 || number === lastPage || Math.abs(number - currentPage) <= AROUND,
  );
  return numbers.flatMap((number, at): (number | undefined)[] => {
    const skipped = number - (numbers[at - 1] ?? 0) - 1;
    if (skipped === 0) return [number];
    return skipped === 1 ? [number - 1, number] : [undefined, number];
  });
}
