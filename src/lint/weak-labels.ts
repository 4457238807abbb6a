import { fieldRoles } from '../catalogue/field-roles.ts';
import { interventionSchema, NO_VOCABULARY } from '../catalogue/schema.ts';
import { fieldsOf } from '../content/fields.ts';
import { plainText } from '../language/plain-text.ts';
import type { KeptFile } from '../content/content-file.ts';
import { fieldOf, textsIn } from '../content/record.ts';
import { memoizeLast } from '../language/memoize.ts';
import { topicStems } from './prose/stems.ts';
import type { Position } from '../content/position.ts';

/**
 * Score (see {@link scoreLabels}) below which a label is weak: one word that is up to three times as common as elsewhere.
 * Chosen by reading the hints on the real entries: sixteen, of which about eleven are worth an editor's while.
 */
const MIN_SCORE = 1.1;

/** Texts with fewer different words than this say too little to judge by. */
const MIN_WORDS = 30;

/** Number of texts with a label, and of texts in all, from which the words typical of the label are known. */
const MIN_TEXTS_WITH_LABEL = 20;
const MIN_TEXTS = 100;

/** A word is typical of a label when so many other texts with the label have it, and so many times more often than the rest. */
const MIN_OTHERS = 4;
const MIN_LIFT = 2;

/** The fields of which the words count, beside the text: what is searched and is no label itself. */
const WORD_FIELDS = fieldsOf(interventionSchema(NO_VOCABULARY))
  .filter(({ shape, schema }) => /^texts?$/.test(shape.kind) && fieldRoles.get(schema)?.search)
  .map(({ name }) => name);

/** A label to which the text of an intervention hardly points, and where it stands. */
interface WeakLabel extends Position {
  path: string;
  label: string;
}

/**
 * The weak labels: none of the words in the entry is one that other entries with the label often have.
 *
 * @param field The list of labels: `themes` or `sectors`.
 */
export function weakLabels(files: readonly KeptFile[], field: 'themes' | 'sectors'): WeakLabel[] {
  const entries = entriesWithWords(files);
  const texts = entries.map(({ entry, words }) => ({ labels: textsIn(fieldOf(entry.data, field)), words }));
  return scoreLabels(texts).flatMap((scores, number) => {
    const { path, fieldPosition } = entries[number]!.entry;
    const { labels, words } = texts[number]!;
    if (words.size < MIN_WORDS) return [];
    return scores
      .filter(({ score }) => score < MIN_SCORE)
      .map(({ label }) => ({
        path,
        label,
        ...fieldPosition([field, labels.indexOf(label)]),
      }));
  });
}

/** The interventions among files and what each is about, for its themes and its sectors alike. */
const entriesWithWords = memoizeLast((files: readonly KeptFile[]) =>
  files
    .filter(({ kind }) => kind === 'interventies')
    .map((entry) => {
      const fields = WORD_FIELDS.flatMap((name) => fieldOf(entry.data, name));
      const text = [...fields, plainText(entry.body?.text ?? '')].join(' ');
      return { entry, words: new Set(topicStems(text)) };
    }),
);

/** The words of a text, each once, and the labels that it was given. */
interface LabelledText {
  words: ReadonlySet<string>;
  labels: readonly string[];
}

/** How strongly the words of a text point to one of its labels. */
interface LabelScore {
  label: string;
  /** Sum of the logarithms of how many times more common its typical words are in texts with the label. 0: has none. */
  score: number;
}

/**
 * Scores each label of each text by the words of all other texts (the text itself does not count, or every text would
 * fit): the sum over its words of ln(lift), where lift = P(word | label) / P(word | no label), for words of at least
 * {@link MIN_LIFT}. Labels that few texts have are left out.
 *
 * @see https://en.wikipedia.org/wiki/Lift_(data_mining)
 */
export function scoreLabels(texts: readonly LabelledText[]): LabelScore[][] {
  if (texts.length < MIN_TEXTS) return texts.map(() => []);
  const inAll = countsOf(texts);
  const byLabel = new Map(
    [...new Set(texts.flatMap(({ labels }) => labels))].map((label) => {
      const labelled = texts.filter(({ labels }) => labels.includes(label));
      return [label, { texts: labelled.length, counts: countsOf(labelled) }] as const;
    }),
  );
  return texts.map(({ words, labels }) =>
    labels.flatMap((label) => {
      const { texts: size, counts } = byLabel.get(label)!;
      if (size < MIN_TEXTS_WITH_LABEL) return [];
      let score = 0;
      for (const word of words) {
        const others = counts.get(word)! - 1;
        if (others < MIN_OTHERS) continue;
        const elsewhere = inAll.get(word)! - counts.get(word)!;
        const lift = others / (size - 1) / ((elsewhere + 0.5) / (texts.length - size + 1));
        if (lift >= MIN_LIFT) score += Math.log(lift);
      }
      return [{ label, score }];
    }),
  );
}

function countsOf(texts: readonly LabelledText[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
