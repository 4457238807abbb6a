/** A text in which something was mended. */
export interface FixResult {
  text: string;
  /** What was done, in Dutch, each to stand behind "Hersteld: "; empty when the text is as it was. */
  changes: string[];
}

/** Mends a text in steps, each on what the last one left. */
export function inSteps(text: string, steps: readonly ((text: string) => FixResult)[]): FixResult {
  return steps.reduce<FixResult>(
    (before, step) => {
      const after = step(before.text);
      return { text: after.text, changes: [...before.changes, ...after.changes] };
    },
    { text, changes: [] },
  );
}

/** The outcome of one step: the change is only told when there is one. */
export function step(before: string, after: string, change: string): FixResult {
  return { text: after, changes: before === after ? [] : [change] };
}
