/** Recognises cues in a query: words that say for whom, when, where, at what cost or with what evidence. */
import { isNegation } from '../../language/sayings.ts';
import { stem } from '../../language/stem.ts';
import { tokenize } from '../../language/tokenize.ts';
import { cueTerm, type CueKind, type CueRow } from '../format/tables.ts';

export interface Cue {
  kind: CueKind;
  slug: string;
  /** As it is shown; empty when it is not shown. */
  name: string;
  /** Whether its words say nothing else: they are no topic. */
  isPointing: boolean;
}

/** Stems of a phrase's words, separated by a space, after a {@link FIRST} or not → the cue. */
export type CueTable = ReadonlyMap<string, readonly Cue[]>;

/** Words `start` up to and not including `end` are a cue. */
export interface CueMatch {
  start: number;
  end: number;
  cues: readonly Cue[];
  /** Whether it is not wanted. */
  isUnwanted?: boolean;
}

/** The most words that a cue has. */
const MAX_CUE_WORDS = 5;

/** A phrase that begins so is a cue only as the first words of a query: "werkt een langere schooldag?". */
const FIRST = '^';

/** By which a phrase is known: the stems of its words, after a {@link FIRST} or not. */
export const phraseStems = (phrase: string): string =>
  (phrase.startsWith(FIRST) ? FIRST : '') + tokenize(phrase).map(stem).join(' ');

/** Opens the cues of the index: of one value, the phrases that only point to it and those that are a topic too. */
export function openCues(rows: readonly CueRow[]): CueTable {
  const table = new Map<string, Cue[]>();
  for (const [kind, slug, name, pointing, topical] of rows) {
    const add = (phrases: string, isPointing: boolean) => {
      for (const phrase of phrases.split(',').filter(Boolean)) {
        const key = phraseStems(phrase);
        table.set(key, [...(table.get(key) ?? []), { kind, slug, name, isPointing }]);
      }
    };
    add(pointing, true);
    add(topical, false);
  }
  return table;
}

/**
 * The cues in the words, longest first, from left to right.
 *
 * @param isTaken Whether a word is something else already, such as the name of a place.
 */
export function cuesIn(
  words: readonly string[],
  table: CueTable,
  isTaken: (index: number) => boolean = () => false,
): CueMatch[] {
  const stems = words.map(stem);
  const matches: CueMatch[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let end = Math.min(words.length, start + MAX_CUE_WORDS); end > start; end--) {
      const key = stems.slice(start, end).join(' ');
      const cues = table.get(key) ?? (start === 0 ? table.get(FIRST + key) : undefined);
      if (cues === undefined || isTaken(start) || isTaken(end - 1)) continue;
      matches.push({ start, end, cues });
      start = end - 1;
      break;
    }
  }
  return matches;
}

/** The terms of the values that words only point to ("bewezen"), or that are not wanted: what meets them is raised, or lowered. */
export const conditionsIn = (matches: readonly CueMatch[]): { term: string; isUnwanted: boolean }[] =>
  matches.flatMap(({ cues, isUnwanted = false }) =>
    cues
      .filter(({ isPointing, slug }) => slug !== '' && (isPointing || isUnwanted))
      .map(({ kind, slug }) => ({ term: cueTerm(kind, slug), isUnwanted })),
  );

/** The most words that are not wanted after "dus geen". */
const MAX_UNWANTED_WORDS = 4;

/**
 * The positions of the words that say what is not wanted: up to four after "dus geen", all after "zonder dat", and a moment after "niet".
 * "Niet" before a place ("niet in de klas") states the problem, and so does a consequence: "geen indicatie dus geen plek".
 */
export function unwantedIn(words: readonly string[], matches: readonly CueMatch[]): ReadonlySet<number> {
  const unwanted = new Set<number>();
  for (const { start, end, cues } of matches) {
    const { kind } = cues[0]!;
    let last = start;
    const isMatter = words[start] === 'dus' && words.slice(0, start).some(isNegation);
    if (kind === 'niet' && !isMatter)
      last = words[start] === 'zonder' ? words.length : end + MAX_UNWANTED_WORDS;
    if (kind === 'wanneer' && words[start - 1] === 'niet') last = end;
    for (let index = start; index < last; index++) unwanted.add(index);
  }
  return unwanted;
}
