import type { FileName, FolderName, TABLE_FOLDER } from '../content/kinds.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';

/** A rule's diagnostic, before the file, the level and the rule are added. */
export type RuleDiagnostic = Omit<Diagnostic, 'file' | 'rule' | 'level'>;

/**
 * Where the example of a lesson stands: it is the `text` below the fields of an entry, some of its `fields`, a whole
 * `file`, its `name` (with the folder), a list that is kept in one YAML file, a table, or the fields of an entry in
 * another folder. What only shows on the `disk` cannot be written down: the example describes it.
 */
export type ExamplePlace =
  | 'text'
  | 'fields'
  | 'file'
  | 'name'
  | 'disk'
  | FileName
  | FolderName
  | `${typeof TABLE_FOLDER}/${string}.csv`;

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
  /** Where the two examples stand; `text` when a lesson does not say. */
  place?: ExamplePlace;
}

/** What every rule says of itself. */
export interface RuleInfo {
  /** Name in kebab case, which its diagnostics carry. */
  id: string;
  /** `fout` when a rule does not say. */
  level?: Severity;
  /** Whether `--fix` fixes what breaks the rule. */
  isFixable?: boolean;
  lesson: Lesson;
}

/** A rule about one file. */
export interface Rule<Subject> extends RuleInfo {
  /** Gives the diagnostics; none when the file keeps the rule. */
  check: (file: Subject) => RuleDiagnostic[];
}

/** A rule about files together. */
export interface SetRule<Subject> extends RuleInfo {
  /** Gives the diagnostics, each with the path of the file that has it. */
  check: (files: readonly Subject[]) => (RuleDiagnostic & { path: string })[];
}

/** The severity of a rule. */
export function severityOf({ level = 'fout' }: Pick<RuleInfo, 'level'>): Severity {
  return level;
}

/** A diagnostic of a rule as it is reported: with the path of the file, the level and the rule. */
export function diagnosticOf(rule: RuleInfo, file: string, found: RuleDiagnostic): Diagnostic {
  return { file, level: severityOf(rule), rule: rule.id, ...found };
}
