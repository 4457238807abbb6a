import { withoutZeroWidth, withPlainLetters } from '../../language/characters.ts';
import { withoutCode } from '../../language/without-code.ts';
import { fixResult, type FixResult } from './fix-result.ts';

/** Spaces that do not break or have another width, which copied text brings along. */
const ODD_SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** An address in a text: a page is found by the very letters of its address. */
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"]+/g;

/**
 * Spaces at the end of a line. Two spaces after a word stay when the paragraph goes on: in Markdown they break the line.
 */
const TRAILING_SPACES = /(?<![ \t])(?! {2}\n[ \t]*[^\s#])[ \t]+$/gm;

/** Takes out the byte order mark, which comes first in a file. */
export function fixStart(text: string): FixResult {
  return fixResult(text, text.replace(/^\uFEFF/, ''), 'het onzichtbare begin (BOM) weggehaald');
}

/** Lets lines end in LF alone. */
export function fixLineEndings(text: string): FixResult {
  return fixResult(text, text.replace(/\r\n?/g, '\n'), 'regels laten eindigen met LF');
}

/** Takes out characters without width, wherever they stand: soft hyphens, places to break, marks of direction. */
export function fixZeroWidth(text: string): FixResult {
  return fixResult(text, withoutZeroWidth(text), 'tekens zonder breedte weggehaald');
}

/** Writes odd spaces as plain ones. Code stays as it is. */
export function fixOddSpaces(text: string): FixResult {
  const hasAny = text.search(ODD_SPACES) !== -1;
  const fixed = hasAny ? outsideCode(text, (part) => part.replace(ODD_SPACES, ' ')) : text;
  return fixResult(text, fixed, 'bijzondere spaties gewoon gemaakt');
}

/** A text with letters and hyphens as they are typed. Code and web addresses stay as they are. */
export function normalizeLetters(text: string): string {
  if (withPlainLetters(text) === text) return text;
  return outsideCode(text, (part) => {
    const addresses = part.match(ADDRESS) ?? [];
    return part
      .split(ADDRESS)
      .map((between, index) => withPlainLetters(between) + (addresses[index] ?? ''))
      .join('');
  });
}

/** Writes letters and hyphens as they are typed: no ligatures, no accents apart from their letters. */
export function fixLetters(text: string): FixResult {
  return fixResult(text, normalizeLetters(text), 'ligaturen en andere bijzondere letters gewoon gemaakt');
}

/** Takes out spaces at the end of lines. Code stays as it is. */
export function fixTrailingSpaces(text: string): FixResult {
  const hasAny = /[ \t]$/m.test(text);
  const fixed = hasAny ? outsideCode(text, (part) => part.replace(TRAILING_SPACES, '')) : text;
  return fixResult(text, fixed, 'spaties aan het eind van regels weggehaald');
}

/** Changes the lines of a text in which there is no code. */
function outsideCode(text: string, change: (lines: string) => string): string {
  const masked = withoutCode(text).split('\n');
  const lines = text.split('\n');
  const parts: { lines: string[]; isCode: boolean }[] = [];
  lines.forEach((line, number) => {
    const isCode = masked[number] !== line;
    const last = parts.at(-1);
    if (last?.isCode === isCode) last.lines.push(line);
    else parts.push({ lines: [line], isCode });
  });
  return parts
    .map((part) => (part.isCode ? part.lines.join('\n') : change(part.lines.join('\n'))))
    .join('\n');
}
