import type { Finding } from '../finding.ts';

/** What a rule has against one file: a finding that does not yet name the file and the rule. */
export type Fault = Omit<Finding, 'file' | 'rule'>;

/** How much a finding weighs: `fout` keeps the site from being published, `tip` is advice. */
export type Level = 'fout' | 'tip';

/** What the page about a rule teaches editors, in Dutch. */
export interface Lesson {
  /** The rule in a few words, as the heading of its page. */
  title: string;
  /** Why the rule is there, in one to three sentences. */
  why: string;
  /** Part of a file that breaks the rule. */
  wrong: string;
  /** The same part, as it should be. */
  right: string;
}

/** What every rule says of itself. */
export interface RuleInfo {
  /** Name in kebab case, which the findings carry. */
  id: string;
  /** `fout` when a rule does not say. */
  level?: Level;
  lesson?: Lesson;
}

/** A rule about one file. */
export interface Rule<Subject> extends RuleInfo {
  /** Gives all faults; none when the file keeps the rule. */
  check: (file: Subject) => Fault[];
}

/** A rule about files together. */
export interface SetRule<Subject> extends RuleInfo {
  /** Gives all faults, each with the path of the file that has it. */
  check: (files: readonly Subject[]) => (Fault & { path: string })[];
}
