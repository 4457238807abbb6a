/** A part of the site in a page of someone else: the code for it. */
import { escapeXml } from './xml.ts';

/** What can be embedded, by the word for it in addresses. */
export type EmbedKind = 'thema' | 'gemeente' | 'interventie';

/** The most entries that are shown; more are on the site itself. */
export const MAX_EMBEDDED = 8;

/** The words of an embedded page. */
interface EmbeddedWords {
  heading: string;
  text?: string;
  /** The entries that belong to it, each with what stands below its name. */
  entries?: readonly { intervention: { title: string }; note: string }[];
  /** The page of the site with more. */
  more: { name: string };
}

/**
 * Of each kind of text (`src/styles/embed.css`) the height of a line (px), and how many letters fit on one in a frame of 320 px wide
 * where the letters of the system are as wide as those of Verdana.
 */
const LINES = {
  heading: { height: 24, letters: 19 },
  text: { height: 23.2, letters: 27 },
  note: { height: 20.3, letters: 32 },
};

/** Heights (px) of what is no text: the space below a block, that around an entry, and the edge with the line of the source. */
const SPACE = { block: 12, entry: 14, around: 55 };

/**
 * The height (px) in which an embedded page fits in a frame of 320 px wide, as far as that can be known without a browser; the frame
 * scrolls where letters are larger. What a wider frame has to spare shows nothing.
 */
export function embedHeight({ heading, text, entries = [], more }: EmbeddedWords): number {
  const blocks = [
    heightOf(heading, 'heading'),
    ...(text ? [heightOf(text, 'text')] : []),
    ...(entries.length > 0 ? [heightOfList(entries.slice(0, MAX_EMBEDDED))] : []),
    heightOf(more.name, 'text'),
  ];
  return Math.ceil(blocks.reduce((sum, height) => sum + height + SPACE.block, SPACE.around));
}

const heightOfList = (entries: NonNullable<EmbeddedWords['entries']>) =>
  entries
    .map(({ intervention, note }) => heightOf(intervention.title, 'text') + heightOf(note, 'note'))
    .reduce((sum, height) => sum + height + SPACE.entry, 0);

/** The height (px) of a text, whose lines are broken between words, and in a word that fits on none. */
function heightOf(text: string, kind: keyof typeof LINES): number {
  const { height, letters } = LINES[kind];
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(/\s+/)) {
    if (used > 0 && used + 1 + length > letters) {
      lines += 1;
      used = 0;
    }
    used += length + (used > 0 ? 1 : 0);
    if (used > letters) {
      lines += Math.ceil(used / letters) - 1;
      used %= letters;
    }
  }
  return lines * height;
}

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
