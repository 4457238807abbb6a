import type { Finding } from '../finding.ts';

/** What a rule has against one file: a finding that does not yet name the file and the rule. */
export type Fault = Omit<Finding, 'file' | 'rule'>;

/** A rule about one file. */
export interface Rule<Subject> {
  /** Name in kebab case, which the findings carry. */
  id: string;
  /** Gives all faults; none when the file keeps the rule. */
  check: (file: Subject) => Fault[];
}

/** A rule about files together. */
export interface SetRule<Subject> {
  /** Name in kebab case, which the findings carry. */
  id: string;
  /** Gives all faults, each with the path of the file that has it. */
  check: (files: readonly Subject[]) => (Fault & { path: string })[];
}
