/**
 * Characters that a reader does not see, or that make a text look other than it is. Judged are texts as they are shown:
 * escapes of YAML and character references of Markdown are read already.
 */

/** What emoji are made of beside pictures: joiners, variation selectors, keycaps and the tags of three flags. */
const EMOJI = [
  String.raw`\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}`,
  String.raw`\p{ExtPict}(?:\p{EMod}|[\uFE0E\uFE0F])?(?:\u200D\p{ExtPict}(?:\p{EMod}|[\uFE0E\uFE0F])?)*`,
  String.raw`[0-9#*]\uFE0F\u20E3`,
].join('|');

/**
 * Control characters (but for tabs and line feeds), formats such as overrides of the reading direction, lone surrogates,
 * private use, noncharacters, separators of lines that editors do not show, what is ignored when it is drawn, letters that
 * are blank, and what stands in for a character or object that was lost.
 *
 * @see https://www.unicode.org/reports/tr44/#General_Category_Values
 */
const HIDDEN = String.raw`(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{DI}\p{NChar}\u2800\u{1D159}\uFFFC\uFFFD]`;

/** Of these, what copying brings along and what can go without changing a word: soft hyphens, joiners, marks. */
const ZERO_WIDTH = /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u2060-\u2064\uFEFF]|[\uFE0E-\uFE0F]/u;

const SUSPECT = new RegExp(HIDDEN, 'u');
const EMOJI_OR_HIDDEN = new RegExp(`${EMOJI}|(?<hidden>${HIDDEN})`, 'gu');

/** A character that must not be in a text, and its place in UTF-16 units. */
interface HiddenCharacter {
  character: string;
  offset: number;
  /** Whether it can be left out without changing what the text says. */
  isZeroWidth: boolean;
}

/** All hidden characters of a text, in order. Those that make up an emoji are none. */
export function hiddenCharactersIn(text: string): HiddenCharacter[] {
  if (!SUSPECT.test(text)) return [];
  return [...text.matchAll(EMOJI_OR_HIDDEN)].flatMap(({ groups, index }) => {
    const character = groups?.hidden;
    if (character === undefined) return [];
    return [{ character, offset: index, isZeroWidth: ZERO_WIDTH.test(character) }];
  });
}

/** Whether a text has no hidden characters. */
export function isVisible(text: string): boolean {
  return hiddenCharactersIn(text).length === 0;
}

/** A text without what has no width; emoji stay whole. */
export function withoutZeroWidth(text: string): string {
  if (!ZERO_WIDTH.test(text)) return text;
  return text.replace(EMOJI_OR_HIDDEN, (match) =>
    ZERO_WIDTH.test(match) && [...match].length === 1 ? '' : match,
  );
}

/** How a character is named: `U+202E`. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Letters that are one character where others type two (ﬁ, ĳ), of another width or font (Ａ, 𝐀), or in parts (e and an
 * accent); and hyphens at which no line may break. Plain digits and letters are what NFKC makes of them.
 */
const ODD_LETTERS =
  /[\uFB00-\uFB06\u0132\u0133\u0149\u017F\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}]/gu;
const ODD_HYPHENS = /[\u2010\u2011]/g;

/** A text with letters, digits and hyphens as they are typed: composed (NFC), no ligatures, of the usual width. */
export function withPlainLetters(text: string): string {
  return text
    .replace(ODD_LETTERS, (letter) => letter.normalize('NFKC'))
    .replace(ODD_HYPHENS, '-')
    .normalize('NFC');
}

/** A text without control characters but for its line feeds: nothing that steers a terminal. */
export function onItsLines(text: string): string {
  return text.replace(/(?!\n)\p{Cc}+/gu, ' ');
}

/** A text with spaces for its control characters: no line breaks, and nothing that steers a terminal. */
export function onOneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** A text with a space for each of its characters, on as many lines: what stands beside it keeps its line and column. */
export function blanked(text: string): string {
  return text.replace(/[^\n]+/g, (run) => ' '.repeat(run.length));
}
