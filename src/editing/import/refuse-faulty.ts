import type { FoundFile } from '../check/content-file.ts';
import type { Finding } from '../finding.ts';
import type { Change, ImportPlan } from './plan.ts';

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
  faultsIn: (files: readonly FoundFile[]) => readonly Finding[],
): ImportPlan {
  const written = plan.changes.filter(({ kind }) => kind !== 'same').map(toFound);
  if (written.length === 0) return plan;
  const paths = new Set(written.map(({ path }) => path));
  const kept = found.filter(({ path }) => !paths.has(path));
  const faults = Map.groupBy(
    faultsIn([...kept, ...written]).filter(({ file }) => paths.has(file)),
    ({ file }) => file,
  );
  return {
    changes: plan.changes.filter(({ path }) => !faults.has(path)),
    refusals: [
      ...plan.refusals,
      ...plan.changes
        .filter(({ path }) => faults.has(path))
        .map(({ line, path }) => ({
          line,
          reasons: (faults.get(path) ?? []).map(({ problem, remedy }) => `${path}: ${problem} ${remedy}`),
        })),
    ].sort((a, b) => a.line - b.line),
  };
}

function toFound({ path, text }: Change): FoundFile {
  const bytes = new TextEncoder().encode(text);
  return { path, type: 'file', size: bytes.length, bytes };
}
