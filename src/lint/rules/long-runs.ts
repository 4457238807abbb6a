import type { TextFile } from '../../content/content-file.ts';
import type { Rule } from '../rule.ts';
import { positionsIn } from '../../content/position.ts';

/** Most times that one character is repeated; all white space counts as one character. A line of a wide table has some hundreds. */
const MAX_RUN_LENGTH = 500;

/** Longest piece without white space, in characters. The longest address that all browsers and servers take is 2000. */
const MAX_WORD_LENGTH = 2500;

/**
 * No character is repeated hundreds of times, and no word is as long as a page. Nobody writes that, and what looks for
 * an end in it, as the parsers of Markdown and YAML do and the rules that follow, takes a time that grows with its
 * square.
 */
export const longRuns: Rule<TextFile> = {
  id: 'long-runs',
  lesson: {
    title: 'Geen eindeloze rij tekens',
    why: 'Een rij van honderden dezelfde tekens is een vergissing, bijvoorbeeld een toets die bleef hangen. De website doet er heel lang over.',
    place: 'disk',
    wrong: 'Een regel met duizend punten of spaties.',
    right: 'Een regel zoals je hem zou voorlezen.',
  },
  check: ({ text }) => {
    const offset = offsetOfRun(text);
    if (offset === undefined) return [];
    return [
      {
        ...positionsIn(text)(offset),
        problem: 'Hier begint een eindeloze rij tekens.',
        remedy: `Haal die weg. Hetzelfde teken mag hoogstens ${MAX_RUN_LENGTH} keer achter elkaar staan. Een woord mag hoogstens ${MAX_WORD_LENGTH} tekens lang zijn.`,
      },
    ];
  },
};

/** Where the first run or word begins that is too long. */
function offsetOfRun(text: string): number | undefined {
  let [runStart, wordStart] = [0, 0];
  let runCharacter: string | undefined;
  for (let at = 0; at < text.length; at++) {
    const character = kindOf(text[at]!);
    if (character !== runCharacter || character === '\n') [runStart, runCharacter] = [at, character];
    if (character === ' ' || character === '\n') wordStart = at + 1;
    if (at - runStart >= MAX_RUN_LENGTH) return runStart;
    if (at - wordStart >= MAX_WORD_LENGTH) return wordStart;
  }
  return undefined;
}

/** All white space but a line feed is one kind. Visible ASCII characters, which most are, need no search to be told from it. */
function kindOf(character: string): string {
  if (character > ' ' && character <= '~') return character;
  return character !== '\n' && /\s/.test(character) ? ' ' : character;
}
