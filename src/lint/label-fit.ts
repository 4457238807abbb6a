import { plainText } from '../language/plain-text.ts';
import { fieldOf, textsIn, type ContentFile } from '../content/content-file.ts';
import { topicStems } from './prose/stems.ts';
import { labelFits } from './prose/typical-words.ts';
import { offsetOf, type Position } from '../content/position.ts';

/**
 * Score (see `labelFits`) below which a label hardly fits: one word that is up to three times as common as elsewhere.
 * Chosen by reading the hints on the real entries: sixteen, of which about eleven are worth an editor's while.
 */
const HARDLY = 1.1;

/** Texts with fewer different words than this say too little to judge by. */
const LEAST_WORDS = 30;

/** The fields of which the words count, beside the text. */
const WORD_FIELDS = ['title', 'summary', 'targetGroup', 'goal', 'organiser'];

/** A label that hardly fits the text of an intervention, and where it stands. */
export interface Misfit extends Position {
  path: string;
  label: string;
}

/**
 * The labels that hardly fit: none of the words in the entry is one that other entries with the label often have.
 *
 * @param field The list of labels: `themes` or `sectors`.
 */
export function misfits(files: readonly ContentFile[], field: 'themes' | 'sectors'): Misfit[] {
  const entries = files.filter(({ kind }) => kind === 'interventies');
  const texts = entries.map(({ data, body }) => ({
    labels: textsIn(fieldOf(data, field)),
    words: new Set(
      topicStems(
        [
          ...WORD_FIELDS.map((name) => fieldOf(data, name)),
          ...textsIn(fieldOf(data, 'partners')),
          plainText(body?.text ?? ''),
        ].join(' '),
      ),
    ),
  }));
  return labelFits(texts).flatMap((fits, number) => {
    const { path, document, yamlPosition } = entries[number]!;
    const { labels, words } = texts[number]!;
    if (words.size < LEAST_WORDS) return [];
    return fits
      .filter(({ score }) => score < HARDLY)
      .map(({ label }) => ({
        path,
        label,
        ...yamlPosition(offsetOf(document, [field, labels.indexOf(label)])),
      }));
  });
}
