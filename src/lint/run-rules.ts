import type { Vocabulary } from '../catalogue/schema.ts';
import { inReadingOrder, type Diagnostic } from './diagnostic.ts';
import { isTablePath, type FileName } from '../content/kinds.ts';
import { currentContext, type LintContext } from './context.ts';
import { addressesOf } from './addresses.ts';
import { checkEntries } from './check-entries.ts';
import {
  createFileChecker,
  diagnosticsOf,
  fileOpener,
  firstDiagnostics,
  isIncludedIn,
  textIn,
} from './check-file.ts';
import { isEntryPath, keptOf, type ContentFile, type KeptFile } from '../content/content-file.ts';
import type { FoundFile } from '../content/read-content.ts';
import { vanishedIn } from '../history/vanished.ts';
import { vanishedEntries } from './rules/redirects.ts';
import { fixedAddress } from './rules/fixed-address.ts';
import { internalLinks } from './rules/internal-links.ts';
import { freePageAddress } from './rules/page-address.ts';
import { publicRules } from './public/rules.ts';
import { diagnosticOf, type SetRule } from './rule.ts';
import { CONTENT_SET_RULES, FOUND_SET_RULES, tableRules } from './rules/index.ts';
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
  const [tableFiles, otherFiles] = [files.filter(isTable), files.filter((file) => !isTable(file))];
  const { read, open } = fileOpener(vocabulary, files);
  // The lists come first: entries are checked by what can be read of them.
  const lists = otherFiles.filter(isList).map(open);
  const options = { vocabulary: reliable(vocabulary, lists), today, isWithoutTips };
  const check = createFileChecker(options);
  const entries = otherFiles.filter((file) => !isList(file));
  const checked = [
    ...lists.map((list) => ({ ...check(list), kept: Array.isArray(list) ? undefined : list })),
    ...checkEntries(entries, options).map((diagnostics, at) => ({
      ...diagnostics,
      kept: diagnostics.outline && keptOf(textIn(entries[at]!), diagnostics.outline),
    })),
  ];

  const readable: readonly KeptFile[] = checked.flatMap(({ kept }) => kept ?? []);
  const publicPaths = publicFiles && new Set(publicFiles.map(({ path }) => `/${path}`));
  const aboutLinks = internalLinks(addressesOf(pages, files, readable), publicPaths);
  const aboutTables = tableRules(tableContext(readable));
  const paths = files.map(({ path }) => path);
  const vanished = log ? vanishedIn(log, paths) : [];
  return [
    ...FOUND_SET_RULES.flatMap((rule) => diagnosticsAmong(files, rule)),
    ...tableFiles.flatMap((file) => {
      const text = read(file);
      return Array.isArray(text) ? text : aboutTables.flatMap((rule) => diagnosticsOf(text, rule));
    }),
    ...checked.flatMap(({ aboutForm, aboutContent, kept }) => [
      ...aboutForm,
      ...(kept ? diagnosticsOf(kept, aboutLinks) : []),
      ...aboutContent,
    ]),
    ...[
      ...CONTENT_SET_RULES,
      freePageAddress(pages),
      fixedAddress([...pages, ...folders]),
      vanishedEntries(vanished),
    ]
      .filter(isIncludedIn(options))
      .flatMap((rule) => diagnosticsAmong(readable, rule)),
  ].sort(inReadingOrder);
}

/** Runs all rules on the files of `public/`; the diagnostics have the path within that folder. */
export function lintPublicFiles({ pages, publicFiles = [] }: LintContext): Diagnostic[] {
  const rules = publicRules(pages);
  return publicFiles.flatMap((file) => firstDiagnostics(file, rules) ?? []).sort(inReadingOrder);
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

function diagnosticsAmong<T>(files: readonly T[], rule: SetRule<T>): Diagnostic[] {
  return rule.check(files).map(({ path, ...found }) => diagnosticOf(rule, path, found));
}
