/**
 * Dutch writes compounds as one word; people split them or make new ones. Both ways are solved against the words
 * of the catalogue itself, so that nothing is invented.
 */
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** Letters that Dutch puts between the parts (stad+s+wijk, leerling+en+raad, kind+er+opvang). */
const LINKS = ['', 's', 'en', 'n', 'e', 'er'];
const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 7;

/** Parts that are endings rather than words of their own when they stand at the back. */
const NO_HEAD = new Set([
  'ling',
  'ing',
  'heid',
  'lijk',
  'baar',
  'loos',
  'staan',
  'teer',
  'eren',
  'ster',
  'stel',
  'tie',
  'ring',
  'ren',
  'eer',
  'aar',
  'rij',
  'jes',
  'den',
  'ken',
  'gen',
  'suc',
  'ging',
  'doen',
  'kend',
  'loopt',
  'liep',
  'voer',
]);

/** Parts that are prefixes rather than words of their own when they stand at the front. */
const NO_FRONT = new Set([
  'ver',
  'mid',
  'acht',
  'wee',
  'meed',
  'impul',
  'ont',
  'beg',
  'vol',
  'hard',
  'daag',
  'anderen',
  'ander',
  'een',
  'van',
]);

/**
 * The two parts of a compound, as stems, or `undefined` when the catalogue does not know both.
 * Of several ways the one with the longest head is taken: the head says what the thing is.
 *
 * @param word A folded word.
 * @param isKnown Whether the catalogue has a word with this stem.
 */
export function decompound(
  word: string,
  isKnown: (stemmed: string) => boolean,
): [string, string] | undefined {
  if (word.length < SHORTEST_COMPOUND || /\d/.test(word)) return undefined;
  let best: [string, string] | undefined;
  let bestScore = 0;
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
    const head = stem(word.slice(cut));
    if (!isPart(word.slice(cut), head, isKnown) || NO_HEAD.has(head)) continue;
    for (const link of LINKS) {
      const end = cut - link.length;
      if (end < SHORTEST_PART || word.slice(end, cut) !== link) continue;
      const front = word.slice(0, end);
      const modifier = [front, stem(front)].find(
        (form) => !NO_FRONT.has(form) && isPart(front, form, isKnown),
      );
      if (modifier === undefined) continue;
      const score = Math.min(front.length, 6) + Math.min(word.length - cut, 6) - link.length * 0.5;
      if (score > bestScore) {
        bestScore = score;
        best = [modifier, head];
      }
    }
  }
  return best;
}

function isPart(written: string, stemmed: string, isKnown: (stemmed: string) => boolean): boolean {
  return stemmed.length >= SHORTEST_PART && !isStopWord(written) && isKnown(stemmed);
}

/** The ways in which two words next to each other may be one compound, as stems: with each of the linking letters. */
export function compoundForms(front: string, back: string): string[] {
  return LINKS.map((link) => front + link + back).map(stem);
}
