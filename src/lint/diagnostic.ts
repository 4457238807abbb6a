import { onOneLine } from '../language/characters.ts';

/** The severity of a diagnostic: `fout` keeps the site from being published, `tip` is advice. */
export type Severity = 'fout' | 'tip';

/** What is wrong, or could be better, at one place in `content/`, worded in Dutch for the editor. */
export interface Diagnostic {
  /** Path of the file. */
  file: string;
  /** Line of the file, from 1. */
  line: number;
  /** Column of the line, from 1, counted in UTF-16 units as text editors do. */
  column: number;
  level: Severity;
  /** Name of the rule, in kebab case. */
  rule: string;
  problem: string;
  remedy: string;
}

/** Whether a diagnostic keeps the site from being published. */
export function isError({ level }: Pick<Diagnostic, 'level'>): boolean {
  return level === 'fout';
}

/**
 * A diagnostic on one line, in the form that terminals and editors turn into a link: `file:line:column`.
 * Control characters, which a quoted value may hold, become spaces.
 */
export function formatDiagnostic({ file, line, column, problem, remedy }: Diagnostic): string {
  return onOneLine(`${file}:${line}:${column}  ${problem}  ${remedy}`);
}

/** Orders diagnostics by file, then by their place in it. */
export function inReadingOrder(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
