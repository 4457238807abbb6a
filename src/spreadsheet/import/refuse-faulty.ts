import { foundFile, type FoundFile } from '../../content/read-content.ts';
import type { Diagnostic } from '../../lint/diagnostic.ts';
import type { ImportPlan } from './plan.ts';

/**
 * Number of files that are checked at a time. The checker keeps all that it reads: 10,000 files together would take more
 * than a gigabyte.
 */
const BATCH = 1000;

/**
 * Takes out of a plan what the checker would find fault with once it is written: code in the text, a title that another
 * entry has. A row is refused when its own file would have a fault, not when another has one already.
 *
 * @param found All that lies in `content/` now.
 * @param faultsIn The checker: gives what is wrong in these files.
 */
export function refuseFaulty(
  plan: ImportPlan,
  found: readonly FoundFile[],
  faultsIn: (files: readonly FoundFile[]) => readonly Diagnostic[],
): ImportPlan {
  const written = plan.changes.filter(({ kind }) => kind !== 'same');
  const paths = new Set(written.map(({ path }) => path));
  const kept = found.filter(({ path }) => !paths.has(path));
  const reasons = new Map<string, string[]>();
  for (let start = 0; start < written.length; start += BATCH) {
    const files = written.slice(start, start + BATCH).map(({ path, text }) => foundFile(path, text));
    for (const { file, problem, remedy } of faultsIn([...kept, ...files])) {
      if (paths.has(file)) reasons.set(file, [...(reasons.get(file) ?? []), `${file}: ${problem} ${remedy}`]);
    }
  }
  return {
    changes: plan.changes.filter(({ path }) => !reasons.has(path)),
    refusals: [
      ...plan.refusals,
      ...plan.changes.flatMap(({ line, path }) => {
        const against = reasons.get(path);
        return against ? [{ line, reasons: against }] : [];
      }),
    ].sort((a, b) => a.line - b.line),
  };
}
