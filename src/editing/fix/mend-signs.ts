import { withoutCode } from '../check/without-code.ts';
import { step, type Mended } from './mended.ts';

/** Spaces that do not break or have another width, which copied text brings along. */
const ODD_SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;

/** Characters without width: a place to break, a hyphen that may show, a byte order mark within the text. */
const NO_WIDTH = /[\u200B\u00AD\u2060\uFEFF]/g;

/**
 * Spaces at the end of a line. Two spaces after a word stay when the paragraph goes on: in Markdown they break the line.
 */
const TRAILING_SPACES = /(?<![ \t])(?! {2}\n[ \t]*[^\s#])[ \t]+$/gm;

/** Takes out the byte order mark, which comes first in a file. */
export function mendStart(text: string): Mended {
  return step(text, text.replace(/^\uFEFF/, ''), 'het onzichtbare begin (BOM) weggehaald');
}

/** Lets lines end in LF alone. */
export function mendLineEnds(text: string): Mended {
  return step(text, text.replace(/\r\n?/g, '\n'), 'regels laten eindigen met LF');
}

/** Writes odd spaces as plain ones, and takes out characters without width. Code stays as it is. */
export function mendOddSpaces(text: string): Mended {
  const mended = outsideCode(text, (part) => part.replace(ODD_SPACES, ' ').replace(NO_WIDTH, ''));
  return step(text, mended, 'bijzondere spaties gewoon gemaakt');
}

/** Takes out spaces at the end of lines. Code stays as it is. */
export function mendTrailingSpaces(text: string): Mended {
  const mended = outsideCode(text, (part) => part.replace(TRAILING_SPACES, ''));
  return step(text, mended, 'spaties aan het eind van regels weggehaald');
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
