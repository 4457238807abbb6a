/** The words of a text, each once, and the labels that it was given. */
export interface LabelledText {
  words: ReadonlySet<string>;
  labels: readonly string[];
}

/** How well the words of a text fit one of its labels. */
export interface LabelFit {
  label: string;
  /** Sum of the logarithms of how many times more common its typical words are in texts with the label. 0: has none. */
  score: number;
}

/** Number of texts with a label, and of texts in all, from which the words typical of the label can be told. */
const LEAST_WITH_LABEL = 20;
const LEAST_TEXTS = 100;

/** A word is typical of a label when so many other texts with the label have it, and so many times more often than the rest. */
const LEAST_OTHERS = 4;
const LEAST_LIFT = 2;

/**
 * For each text, how its words fit each of its labels, judged by all other texts: the text itself does not count, or
 * every text would fit. Labels that few texts have are left out.
 */
export function labelFits(texts: readonly LabelledText[]): LabelFit[][] {
  if (texts.length < LEAST_TEXTS) return texts.map(() => []);
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
      if (size < LEAST_WITH_LABEL) return [];
      let score = 0;
      for (const word of words) {
        const others = counts.get(word)! - 1;
        if (others < LEAST_OTHERS) continue;
        const elsewhere = inAll.get(word)! - counts.get(word)!;
        const lift = others / (size - 1) / ((elsewhere + 0.5) / (texts.length - size + 1));
        if (lift >= LEAST_LIFT) score += Math.log(lift);
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
