/** A part of the site in a page of someone else: the code for it. */
import { escapeXml } from './xml.ts';

/** What can be embedded, by the word for it in addresses. */
export type EmbedKind = 'thema' | 'gemeente' | 'interventie';

/** The most entries that are shown; more are on the site itself. */
export const MAX_EMBEDDED = 8;

/** Height (px) of what is always there, and of an entry whose title takes two lines, in a frame of 320 px wide. */
const FRAME = { around: 150, entry: 80, text: 340 };

/**
 * A height (px) in which an embedded list fits, also in a narrow column; the frame scrolls where letters are larger.
 *
 * @param entries Number of entries in the list; `undefined` for one entry with its summary.
 */
export const embedHeight = (entries?: number): number =>
  entries === undefined ? FRAME.text : FRAME.around + Math.min(entries, MAX_EMBEDDED) * FRAME.entry;

/**
 * The HTML that shows an embedded page. It has the old `frameborder`, which every browser keeps to: a site with a strict policy refuses a
 * `style` in its HTML, and a class would need a rule in its styles.
 *
 * @see https://html.spec.whatwg.org/multipage/rendering.html#attributes-for-embedded-content-and-images
 */
export function embedCode({
  address,
  title,
  height,
}: {
  address: string;
  title: string;
  height: number;
}): string {
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`;
}
