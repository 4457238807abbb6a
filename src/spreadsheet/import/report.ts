import { onOneLine } from '../../language/characters.ts';
import type { Change, ImportPlan } from './plan.ts';

const OUTCOMES = { new: 'nieuw', changed: 'verschilt', same: 'gelijk', refused: 'geweigerd' } as const;

/**
 * The rows of an import as a table for the terminal: the row of the import file, what happens and to which file, with
 * the fields that differ. Below a row that is refused stands each reason.
 */
export function importTable({ changes, refusals }: ImportPlan): string {
  const rows = [
    ...changes.map((change) => ({
      line: change.line,
      cells: [OUTCOMES[change.kind], `${change.path}${fieldsOf(change)}`],
      reasons: [],
    })),
    ...refusals.map(({ line, reasons }) => ({ line, cells: [OUTCOMES.refused, ''], reasons })),
  ].sort((a, b) => a.line - b.line);
  const lineWidth = Math.max('rij'.length, `${rows.at(-1)?.line ?? 0}`.length);
  const outcomeWidth = Math.max(...Object.values(OUTCOMES).map(({ length }) => length));
  const lineOf = (line: string, [outcome = '', file = '']: readonly string[]) =>
    `${line.padStart(lineWidth)}  ${outcome.padEnd(outcomeWidth)}  ${file}`.trimEnd();
  return [
    lineOf('rij', ['wat', 'bestand']),
    ...rows.flatMap(({ line, cells, reasons }) => [
      lineOf(`${line}`, cells),
      ...reasons.map((reason) => `${' '.repeat(lineWidth + 2)}${onOneLine(reason)}`),
    ]),
  ].join('\n');
}

/** What is refused, in the form that terminals and editors turn into a link: `file:line  reason`. */
export function refusalLines({ refusals }: ImportPlan, file: string): string[] {
  return refusals.flatMap(({ line, reasons }) =>
    reasons.map((reason) => `${file}:${line}  ${onOneLine(reason)}`),
  );
}

const fieldsOf = (change: Change) => (change.kind === 'changed' ? ` (${change.fields.join(', ')})` : '');

/** The closing line: how many rows there are of each outcome. */
export function importCount({ changes, refusals }: ImportPlan): string {
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  return `${count('new')} nieuw, ${count('changed')} verschillend, ${count('same')} gelijk, ${refusals.length} geweigerd`;
}
