/** Runs the rules about a single file on one: most of what a check does. */
import type { Vocabulary } from '../catalogue/schema.ts';
import {
  outlineOf,
  parseFile,
  readData,
  type ContentFile,
  type Outline,
  type TextFile,
} from '../content/content-file.ts';
import type { FoundFile } from '../content/read-content.ts';
import { contentKinds } from '../content/kinds.ts';
import type { Diagnostic } from './diagnostic.ts';
import { diagnosticOf, type Rule, type RuleInfo, severityOf } from './rule.ts';
import {
  contentRules,
  formRules,
  foundFileRules,
  PARSED_RULES,
  TEXT_RULES,
  type RuleContext,
} from './rules/index.ts';

/** What files are checked by; plain data, which one thread can hand to another. */
export interface CheckOptions extends RuleContext {
  /** Whether tips are left out. */
  isWithoutTips?: boolean | undefined;
}

/** The diagnostics of one file; plain data too. */
export interface FileDiagnostics {
  /** Of the rules about its form. Those about its links to other files come next, which are checked when all files are known. */
  aboutForm: Diagnostic[];
  /** Of the rules about what it says. */
  aboutContent: Diagnostic[];
  /** Of an entry that can be read. */
  outline?: Outline | undefined;
}

/** Gives the function that checks a file which was opened: see {@link fileOpener}. */
export function createFileChecker(
  options: CheckOptions,
): (file: ContentFile | Diagnostic[]) => FileDiagnostics {
  const rulesOfForm = formRules(options).filter(isIncludedIn(options));
  const rulesOfContent = contentRules(options).filter(isIncludedIn(options));
  return (file) =>
    Array.isArray(file)
      ? { aboutForm: file, aboutContent: [] }
      : {
          aboutForm: rulesOfForm.flatMap((rule) => diagnosticsOf(file, rule)),
          aboutContent: rulesOfContent.flatMap((rule) => diagnosticsOf(file, rule)),
          outline: outlineOf(file),
        };
}

/** Whether a rule is run at all. */
export const isIncludedIn =
  ({ isWithoutTips }: Pick<CheckOptions, 'isWithoutTips'>) =>
  (rule: RuleInfo): boolean =>
    !isWithoutTips || severityOf(rule) === 'fout';

/**
 * Gives the functions that read a file as far as it goes, as text or with what it says: they give that, or the
 * diagnostics of the first rule that it breaks.
 *
 * @param files All files among which they are.
 */
export function fileOpener(vocabulary: Vocabulary, files: readonly FoundFile[]) {
  const rulesBeforeOpening = foundFileRules(contentKinds(vocabulary), new Set(files.map(({ path }) => path)));
  const read = (found: FoundFile): TextFile | Diagnostic[] => {
    const refusal = firstDiagnostics(found, rulesBeforeOpening);
    if (refusal) return refusal;
    const text = textIn(found);
    return firstDiagnostics(text, TEXT_RULES) ?? text;
  };
  const open = (found: FoundFile): ContentFile | Diagnostic[] => {
    const text = read(found);
    if (Array.isArray(text)) return text;
    const parsed = parseFile(text, found.bytes);
    return firstDiagnostics(parsed, PARSED_RULES) ?? readData(parsed);
  };
  return { read, open };
}

export const textIn = ({ path, bytes }: FoundFile): TextFile => ({
  path,
  text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
});

/** The diagnostics of the first of the rules that a file breaks; `undefined` when it breaks none. */
export function firstDiagnostics<T extends { path: string }>(
  file: T,
  rules: readonly Rule<T>[],
): Diagnostic[] | undefined {
  for (const rule of rules) {
    const found = diagnosticsOf(file, rule);
    if (found.length > 0) return found;
  }
  return undefined;
}

export function diagnosticsOf<T extends { path: string }>(file: T, rule: Rule<T>): Diagnostic[] {
  return rule.check(file).map((found) => diagnosticOf(rule, file.path, found));
}
