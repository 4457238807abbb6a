/** A text in which something was fixed. */
export interface FixResult {
  text: string;
  /** What was done, in Dutch, each to stand behind "Hersteld: "; empty when the text is as it was. */
  changes: string[];
}

/** Takes a text and gives it with one kind of fault fixed. */
export type Fix = (text: string) => FixResult;

/** Applies fixes, each to what the last one left. */
export function applyFixes(text: string, fixes: readonly Fix[]): FixResult {
  return fixes.reduce<FixResult>(
    (before, fix) => {
      const after = fix(before.text);
      return { text: after.text, changes: [...before.changes, ...after.changes] };
    },
    { text, changes: [] },
  );
}

/** The result of one fix: the change is only named when there is one. */
export function fixResult(before: string, after: string, change: string): FixResult {
  return { text: after, changes: before === after ? [] : [change] };
}
