/** How to cite a page of the site in words, after the style of the APA. */

/** A page that is cited. When it was written is not known: its sources are dated, it is not. */
export interface CitedPage {
  title: string;
  address: string;
  /** Who publishes it. */
  publisher: string;
}

/** A reference in words, in three parts, of which the middle one, the title, is set in italics. `day` is in words too. */
export function apaParts({ title, address, publisher }: CitedPage, day: string): [string, string, string] {
  // "z.d." is what a reference without a date has: https://apastyle.apa.org/style-grammar-guidelines/references/missing-information
  return [`${publisher}. (z.d.). `, title, `. Geraadpleegd op ${day}, van ${address}`];
}
