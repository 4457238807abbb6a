/**
 * Three texts are at hand when something is saved: the original as its editor wrote it, the same text as a serializer
 * writes it, and what the serializer made of it after a change. Only what differs between the last two was changed by
 * somebody; it is brought over to the original.
 */
import { diffArrays } from 'diff';

/** A part of a text. Parts with the same key count as the same, however they are written. */
interface Token {
  text: string;
  key: string;
}

/** The tokens from `start` to `end` (not included) of a text have become another text. */
interface Hunk {
  start: number;
  end: number;
  text: string;
}

/** Texts that differ in more tokens than this have become other texts, and comparing them would take seconds. */
const MAX_DIFFERENCES = 2000;

interface Comparison {
  hunks: Hunk[];
  /** For each token of the first text how the second writes it, when it has it too. */
  kept: Map<number, string>;
}

/**
 * Brings changes of Markdown as a serializer writes it over to the text as it was written.
 *
 * @param original As its editor wrote it.
 * @param before The same, as the serializer writes it.
 * @returns Gives, for the serialized text after a change, the original with the same change in it. Where the change lies
 * in something that the serializer writes otherwise, the serializer's form is taken.
 */
export function keepUntouched(original: string, before: string): (after: string) => string {
  const tokens = markdownTokens(before);
  const written = compare(tokens, markdownTokens(original));
  return (after) => {
    if (after === before) return original;
    const changed = compare(tokens, markdownTokens(after));
    if (!written || !changed) return after;
    const untouched = written.hunks.filter((hunk) => !changed.hunks.some((other) => overlap(hunk, other)));
    // At the same place the change comes first: what follows in the original belongs to what comes behind it.
    const hunks = [...changed.hunks, ...untouched].sort((a, b) => a.start - b.start);
    let text = '';
    let next = 0;
    const copyTo = (end: number) => {
      for (; next < end; next++) text += written.kept.get(next) ?? changed.kept.get(next) ?? '';
    };
    for (const hunk of hunks) {
      copyTo(hunk.start);
      text += hunk.text;
      next = hunk.end;
    }
    copyTo(tokens.length);
    return text;
  };
}

/** @returns `undefined` when the texts have too little in common. */
function compare(from: Token[], to: Token[]): Comparison | undefined {
  const parts = diffArrays(from, to, {
    comparator: (a, b) => a.key === b.key,
    maxEditLength: MAX_DIFFERENCES,
  });
  if (!parts) return undefined;
  const hunks: Hunk[] = [];
  const kept = new Map<number, string>();
  let place = 0;
  for (const { added, removed, value } of parts) {
    if (!added && !removed) {
      for (const { text } of value) kept.set(place++, text);
      continue;
    }
    const last = hunks.at(-1);
    const hunk = last?.end === place ? last : { start: place, end: place, text: '' };
    if (hunk !== last) hunks.push(hunk);
    if (removed) hunk.end = place += value.length;
    else hunk.text += value.map(({ text }) => text).join('');
  }
  return { hunks, kept };
}

/** Whether two changes are to the same tokens, or one puts text in the midst of what the other takes out. */
function overlap(a: Hunk, b: Hunk): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A character with its escape, a character by its name, the end of a line, space, a word, or any other character. */
const MARKDOWN_TOKEN = /\\[!-/:-@[-`{-~]|&#?\w+;|\n|[^\S\n]+|[\p{L}\p{N}]+|./gsu;

/** The line below the heads of a table. */
const DELIMITER_ROW = /^[\s:|-]+$/;

/** Markdown as tokens. How wide the columns of a table are written makes no difference. */
export function markdownTokens(text: string): Token[] {
  return text.split(/(?<=\n)/).flatMap((line) => {
    const isTable = line.includes('|');
    if (isTable && DELIMITER_ROW.test(line)) {
      return (line.match(/-+|\n|[^\S\n]+|./gs) ?? []).map((part) => ({
        text: part,
        key: part === '\n' ? part : part.trim().slice(0, 1),
      }));
    }
    return (line.match(MARKDOWN_TOKEN) ?? []).map((part) => ({
      text: part,
      key: isTable && /^[^\S\n]+$/.test(part) ? ' ' : part,
    }));
  });
}
