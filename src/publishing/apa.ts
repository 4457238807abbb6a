/** How to cite a page of the site in words, after the style of the APA. */

/** A page that is cited. */
export interface CitedPage {
  title: string;
  address: string;
  /** Who publishes it. */
  publisher: string;
  /** The year in which it last changed: `2026`; none when that is not known. */
  year?: string | undefined;
}

/** The year of a reference to a page that last changed on a day, `2026-11-30`. */
export const yearOf = (day: string | undefined): string | undefined => day?.slice(0, 'yyyy'.length);

/** A reference in words, in three parts, of which the middle one, the title, is set in italics. `day` is in words too. */
export function apaParts(
  { title, address, publisher, year = 'z.d.' }: CitedPage,
  day: string,
): [string, string, string] {
  // "z.d." is what a reference without a date has: https://apastyle.apa.org/style-grammar-guidelines/references/missing-information
  return [`${publisher}. (${year}). `, title, `. Geraadpleegd op ${day}, van ${address}`];
}
