/** Why a text is not given to the parser, and from where. */
export interface Excess {
  kind: 'length' | 'lines' | 'cells' | 'smart' | 'punctuation' | 'code' | 'cost';
  offset: number;
}

/** Longest text of an entry, in characters. The longest one of the catalogue is a twentieth of it. */
export const MAX_LENGTH = 100_000;

/** Most lines of a text, and most punctuation: what is no letter, digit or white space. A part of a page takes two or more. */
export const MAX_LINES = 5000;
export const MAX_PUNCTUATION = 15_000;

/**
 * Most cells of all tables. The parser gives every row as many cells as the first one has, so that a wide row makes
 * many of few characters.
 */
export const MAX_CELLS = 5000;

/**
 * Most punctuation characters in one paragraph. The work of the parser grows with the square of them, and so do the bounds: a
 * text may have one paragraph with so many, or four with half as many. For those that it writes otherwise (quotation marks,
 * and dots and hyphens in a row) it takes half a millisecond each at 2000 of them; for the others a hundredth of that.
 */
export const MAX_SMART_IN_PARAGRAPH = 1000;
export const MAX_PUNCTUATION_IN_PARAGRAPH = 4000;

/**
 * The parser is native code and crashes the whole process when JavaScript is nested some thousands deep. Every step deeper takes a
 * punctuation character or one of a few words, so a text with fewer of them behind the first place where JavaScript can begin is safe.
 */
export const MAX_CODE_TOKENS = 1000;

const CODE_START = /\{|^[^\p{L}\n]*(?:import|export)\b/mu;
const CODE_TOKEN = /[^\p{L}\p{N}\s.,]|\b(?:async|await|delete|new|typeof|void|yield)\b/gu;
const PUNCTUATION = /[^\p{L}\p{N}\s]/gu;
const SMART = /["']|([.-])(?=\1)|(?<=([.-]))\2/g;

/** A line without text; the mark of a quotation does not end what stands above it. */
const BLANK = /^[ \t]*$/;

/** What makes a text too much for the parser; `undefined` when nothing does. Takes time in proportion to its length. */
export function excessIn(text: string): Excess | undefined {
  const start = Math.max(text.search(/\S/), 0);
  if (text.length > MAX_LENGTH) return { kind: 'length', offset: start };
  const lines = text.slice(start).split('\n');
  if (lines.length > MAX_LINES) return { kind: 'lines', offset: start };
  const inParagraphs = excessInParagraphs(lines, start);
  if (inParagraphs) return inParagraphs;

  const offset = text.search(CODE_START);
  if (offset === -1) return undefined;
  return countOf(CODE_TOKEN, text.slice(offset)) > MAX_CODE_TOKENS ? { kind: 'code', offset } : undefined;
}

/** Adds up the cost of the paragraphs; reports the first one that exceeds the limit. */
function excessInParagraphs(lines: readonly string[], start: number): Excess | undefined {
  const [ofSmart, ofPunctuation] = [MAX_SMART_IN_PARAGRAPH ** 2, MAX_PUNCTUATION_IN_PARAGRAPH ** 2];
  let [punctuation, cells, smartCost, punctuationCost] = [0, 0, 0, 0];
  let offset = start;
  for (const paragraph of paragraphsOf(lines)) {
    const text = paragraph.join('\n');
    const [punctuationHere, smartHere] = [countOf(PUNCTUATION, text), countOf(SMART, text)];
    const widest = Math.max(...paragraph.map((line) => line.split('|').length - 1));
    punctuation += punctuationHere;
    cells += widest * paragraph.length;
    smartCost += smartHere ** 2;
    punctuationCost += punctuationHere ** 2;
    if (cells > MAX_CELLS) return { kind: 'cells', offset };
    if (smartCost > ofSmart) return { kind: 'smart', offset };
    if (punctuation > MAX_PUNCTUATION || punctuationCost > ofPunctuation)
      return { kind: 'punctuation', offset };
    offset += text.length + 1;
  }
  return undefined;
}

/** The lines of each paragraph with the blank ones behind it. */
function paragraphsOf(lines: readonly string[]): string[][] {
  const paragraphs: string[][] = [];
  lines.forEach((line, number) => {
    const isNew = number === 0 || (!BLANK.test(line) && BLANK.test(lines[number - 1] ?? ''));
    if (isNew) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  });
  return paragraphs;
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
