/** Text as shapes: measured, broken into lines and drawn with the letters of a font, so that a card needs no font to be shown. */
import { create, type Font, type Glyph } from 'fontkitten';

/** A text that fits in a box. */
interface FittedText {
  /** In px. */
  size: number;
  lines: readonly string[];
}

/** What a text must fit in, in px. */
export interface Box {
  width: number;
  height: number;
  /** From the largest to the smallest; the smallest is used where none fits, and then the box grows. */
  sizes: readonly number[];
  /** Distance of two lines, in sizes. */
  leading: number;
}

/** Opens the file of a font. */
export function openFont(bytes: Buffer): Font {
  const font = create(bytes);
  if (font.isCollection) throw new Error('A collection of fonts is no font.');
  return font;
}

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** A text in the letters that a font has: a letter that it lacks without its accents, and what it has in no form (emoji) left out. */
export function writable(text: string, font: Font): string {
  const has = (part: string) =>
    [...part].every((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  const written = Array.from(graphemes.segment(text.normalize('NFC')), ({ segment }) => {
    if (/\s/.test(segment)) return ' ';
    if (has(segment)) return segment;
    const bare = segment.normalize('NFD').replace(/\p{M}/gu, '');
    return has(bare) ? bare : '';
  });
  return written.join('').replace(/ +/g, ' ').trim();
}

/** Width of a text of the font, in px. */
export function widthOf(text: string, font: Font, size: number): number {
  const units = Array.from(
    text,
    (character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth,
  );
  return (units.reduce((sum, width) => sum + width, 0) * size) / font.unitsPerEm;
}

/** The largest form of a text that fits in a box. Nothing of it is left out. */
export function fit(text: string, font: Font, { width, height, sizes, leading }: Box): FittedText {
  let fitted: FittedText = { size: 0, lines: [] };
  for (const size of sizes) {
    fitted = { size, lines: wrap(text, (part) => widthOf(part, font, size) <= width) };
    if (fitted.lines.length * size * leading <= height) break;
  }
  return fitted;
}

/**
 * A text in lines, broken between words; a word that is longer than a line is broken with a hyphen.
 *
 * @param fits Whether a line is short enough.
 */
export function wrap(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line)) {
      const end = longestStart(line, fits);
      lines.push(`${line.slice(0, end)}-`);
      line = line.slice(end);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** How many letters fit with a hyphen behind them; one at least. */
function longestStart(word: string, fits: (line: string) => boolean): number {
  let end = 1;
  while (end < word.length - 1 && fits(`${word.slice(0, end + 1)}-`)) end++;
  return end;
}

/** A line of text as SVG. @param y Of its base line. */
export function drawn(
  text: string,
  font: Font,
  { x, y, size }: { x: number; y: number; size: number },
): string {
  const scale = size / font.unitsPerEm;
  let at = 0;
  const glyphs = Array.from(text, (character) => {
    const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    const shape = outlineOf(glyph);
    const placed = shape && `<path transform="translate(${at} 0)" d="${shape}"/>`;
    at += glyph.advanceWidth;
    return placed;
  });
  return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${glyphs.join('')}</g>`;
}

const outlines = new WeakMap<Glyph, string>();

/** The outline of a letter as SVG, written once for all cards. */
function outlineOf(glyph: Glyph): string {
  const outline = outlines.get(glyph) ?? glyph.path.toSVG();
  outlines.set(glyph, outline);
  return outline;
}
