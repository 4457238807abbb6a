import type { Vocabulary } from '../catalogue/schema.ts';
import { inReadingOrder, type Diagnostic } from './diagnostic.ts';
import { contentKinds, isTablePath, type FileName } from '../content/kinds.ts';
import { currentContext, type LintContext } from './context.ts';
import { addressesOf } from './addresses.ts';
import {
  isEntryPath,
  keptOf,
  parseFile,
  readData,
  type ContentFile,
  type FoundFile,
  type KeptFile,
  type TextFile,
} from '../content/content-file.ts';
import { vanishedIn } from '../history/vanished.ts';
import { vanishedEntries } from './rules/forwards.ts';
import { fixedAddress } from './rules/fixed-address.ts';
import { internalLinks } from './rules/internal-links.ts';
import { pageAddress } from './rules/page-address.ts';
import { publicRules } from './public/rules.ts';
import { levelOf, type Rule, type RuleInfo, type SetRule } from './rule.ts';
import {
  CONTENT_SET_RULES,
  contentRules,
  formRules,
  FOUND_SET_RULES,
  foundFileRules,
  PARSED_RULES,
  tableRules,
  TEXT_RULES,
} from './rules/index.ts';
import { tableContext } from './rules/table-context.ts';

/**
 * Runs all rules over files.
 *
 * @param files Every file of `content/`.
 * @param vocabulary What entries may refer to.
 * @returns The diagnostics in reading order, each with the path of the file within `content/`.
 */
export function lintFiles(
  files: readonly FoundFile[],
  vocabulary: Vocabulary,
  { pages, folders = [], publicFiles, today, log, isWithoutTips }: LintContext = currentContext(),
): Diagnostic[] {
  const rulesBeforeOpening = foundFileRules(contentKinds(vocabulary));
  const isIncluded = (rule: RuleInfo) => !isWithoutTips || levelOf(rule) === 'fout';
  const [tableFiles, otherFiles] = [files.filter(isTable), files.filter((file) => !isTable(file))];
  // The lists come first: what can be read of them is what entries are held against.
  const lists = new Map(
    otherFiles.filter(isList).map((file) => [file, open(file, rulesBeforeOpening)] as const),
  );
  const context = { vocabulary: reliable(vocabulary, [...lists.values()]), today };
  const aboutForm = formRules(context).filter(isIncluded);
  const aboutContent = contentRules(context).filter(isIncluded);
  const judged = otherFiles.map((found): Judged => {
    const file = lists.get(found) ?? open(found, rulesBeforeOpening);
    if (Array.isArray(file)) return { before: file };
    return {
      before: aboutForm.flatMap((rule) => diagnosticsOf(file, rule)),
      after: aboutContent.flatMap((rule) => diagnosticsOf(file, rule)),
      kept: keptOf(file),
    };
  });

  const readable = judged.flatMap(({ kept }) => kept ?? []);
  const publicPaths = publicFiles && new Set(publicFiles.map(({ path }) => `/${path}`));
  const aboutLinks = internalLinks(addressesOf(pages, files, readable), publicPaths);
  const aboutTables = tableRules(tableContext(readable));
  const paths = files.map(({ path }) => path);
  const vanished = log ? vanishedIn(log, paths) : [];
  return [
    ...FOUND_SET_RULES.flatMap((rule) => diagnosticsAmong(files, rule)),
    ...tableFiles.flatMap((file) => {
      const text = readText(file, rulesBeforeOpening);
      return Array.isArray(text) ? text : aboutTables.flatMap((rule) => diagnosticsOf(text, rule));
    }),
    ...judged.flatMap(({ before, after = [], kept }) => [
      ...before,
      ...(kept ? diagnosticsOf(kept, aboutLinks) : []),
      ...after,
    ]),
    ...[
      ...CONTENT_SET_RULES,
      pageAddress(pages),
      fixedAddress([...pages, ...folders]),
      vanishedEntries(vanished),
    ]
      .filter(isIncluded)
      .flatMap((rule) => diagnosticsAmong(readable, rule)),
  ].sort(inReadingOrder);
}

/** What the rules about one file have against it, and what is kept of it for those about files together. */
interface Judged {
  /** The diagnostics that come before those about its links to other files, which are judged when all files are known. */
  before: Diagnostic[];
  /** Those that come after. */
  after?: Diagnostic[];
  /** Nothing of a file that can't be read. */
  kept?: KeptFile;
}

/** Holds all rules against the files of `public/`; the diagnostics have the path within that folder. */
export function lintPublicFiles({ pages, publicFiles = [] }: LintContext): Diagnostic[] {
  const rules = publicRules(pages);
  return publicFiles.flatMap((file) => firstDiagnostics(file, rules) ?? []).sort(inReadingOrder);
}

/** Reads a file as far as it goes: gives its content, or what the first rule that it breaks has against it. */
function open(found: FoundFile, rulesBeforeOpening: readonly Rule<FoundFile>[]): ContentFile | Diagnostic[] {
  const text = readText(found, rulesBeforeOpening);
  if (Array.isArray(text)) return text;
  const parsed = parseFile(text, found.bytes);
  return firstDiagnostics(parsed, PARSED_RULES) ?? readData(parsed);
}

/** Reads a file as text: gives that, or what the first rule that it breaks has against it. */
function readText(found: FoundFile, rulesBeforeOpening: readonly Rule<FoundFile>[]): TextFile | Diagnostic[] {
  const before = firstDiagnostics(found, rulesBeforeOpening);
  if (before) return before;
  const text = { path: found.path, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(found.bytes) };
  return firstDiagnostics(text, TEXT_RULES) ?? text;
}

const isTable = ({ path }: FoundFile) => isTablePath(path);

const isList = ({ path }: FoundFile) => !isEntryPath(path) && !isTablePath(path);

/** The vocabulary without a list of which the file is broken: half a list would refuse what is right. */
function reliable(vocabulary: Vocabulary, lists: readonly (ContentFile | Diagnostic[])[]): Vocabulary {
  const isRead = (name: FileName) => lists.some((list) => !Array.isArray(list) && list.kind === name);
  const [hasMunicipalities, hasConcepts] = [isRead('gemeenten.yaml'), isRead('begrippen.yaml')];
  if (hasMunicipalities && hasConcepts) return vocabulary;
  return {
    ...vocabulary,
    ...(!hasMunicipalities && { municipalities: [] }),
    ...(!hasConcepts && { concepts: [] }),
  };
}

function firstDiagnostics<T extends { path: string }>(
  file: T,
  rules: readonly Rule<T>[],
): Diagnostic[] | undefined {
  for (const rule of rules) {
    const found = diagnosticsOf(file, rule);
    if (found.length > 0) return found;
  }
  return undefined;
}

function diagnosticsOf<T extends { path: string }>(file: T, rule: Rule<T>): Diagnostic[] {
  return rule
    .check(file)
    .map((diagnostic) => ({ file: file.path, level: levelOf(rule), rule: rule.id, ...diagnostic }));
}

function diagnosticsAmong<T>(files: readonly T[], rule: SetRule<T>): Diagnostic[] {
  return rule
    .check(files)
    .map(({ path, ...diagnostic }) => ({ file: path, level: levelOf(rule), rule: rule.id, ...diagnostic }));
}
