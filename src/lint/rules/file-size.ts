import { dutchNumber } from '../../language/dutch.ts';
import { MAX_FILE_SIZE, type FoundFile } from '../../content/read-content.ts';
import type { Rule } from '../rule.ts';
import { START } from '../../content/position.ts';

/** A file is no larger than {@link MAX_FILE_SIZE}. */
export const fileSize: Rule<FoundFile> = {
  id: 'file-size',
  lesson: {
    title: 'Niet te groot',
    why: 'Een tekst van een interventie is een paar kilobyte. Een bestand van meer dan een megabyte is een vergissing: er staat bijvoorbeeld een afbeelding in.',
    place: 'disk',
    wrong: 'Een bestand van 5 MB, waar een foto in is geplakt.',
    right: 'Een bestand met alleen tekst.',
  },
  check: ({ size }) => {
    if (size <= MAX_FILE_SIZE) return [];
    return [
      {
        ...START,
        problem: `Dit bestand is te groot: ${inMegabytes(size)} MB.`,
        remedy: `Maak het kleiner dan ${inMegabytes(MAX_FILE_SIZE)} MB. Staat er iets in dat er niet hoort, zoals een afbeelding?`,
      },
    ];
  },
};

/** @param size In bytes. */
export function inMegabytes(size: number): string {
  return dutchNumber(size / 1_000_000);
}
