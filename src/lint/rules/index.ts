import { NO_VOCABULARY, type Vocabulary } from '../../catalogue/schema.ts';
import { createFixer } from '../fix/fixer.ts';
import type { Markup } from '../../content/markup.ts';
import { MDX_RULES } from './mdx/index.ts';
import { textSize } from './mdx/text-size.ts';
import { contentKinds, TABLE_FOLDER, type ContentKinds } from '../../content/kinds.ts';
import type { ContentFile, KeptFile, ParsedFile, TextFile } from '../../content/content-file.ts';
import type { FoundFile } from '../../content/read-content.ts';
import { publicRules } from '../public/rules.ts';
import type { Rule, RuleInfo, SetRule } from '../rule.ts';
import { alsoInEntry } from './also-in-entry.ts';
import { alsoInPlace } from './also-in-place.ts';
import { approachHeading } from './approach-heading.ts';
import { audienceYears } from './audience-years.ts';
import { bodyText } from './body-text.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import { citizenNumber } from './citizen-number.ts';
import { commentBehindValue } from './comment-behind-value.ts';
import { conceptLinks } from './concept-links.ts';
import { controlCharacters } from './control-characters.ts';
import { costsYear } from './costs-year.ts';
import { curatedEntries } from './curated-entries.ts';
import { emptyFile } from './empty-file.ts';
import { encoding } from './encoding.ts';
import { evidenceNote } from './evidence-note.ts';
import { evidenceStudy } from './evidence-study.ts';
import { factorNumber } from './factor-number.ts';
import { fixedAddress } from './fixed-address.ts';
import { fieldSize } from './field-size.ts';
import { fields } from './fields.ts';
import { fileName } from './file-name.ts';
import { fileSize } from './file-size.ts';
import { redirects, vanishedEntries } from './redirects.ts';
import { frontmatter } from './frontmatter.ts';
import { futureCheck } from './future-check.ts';
import { futureYear } from './future-year.ts';
import { hardWords } from './hard-words.ts';
import { headings } from './headings.ts';
import { indicatorFiles } from './indicator-files.ts';
import { indicatorTable } from './indicator-table.ts';
import { indicatorValues } from './indicator-values.ts';
import { internalLinks } from './internal-links.ts';
import { knownPlace } from './known-place.ts';
import { lineEndings } from './line-endings.ts';
import { listIndent } from './list-indent.ts';
import { longRuns } from './long-runs.ts';
import { longSentences } from './long-sentences.ts';
import { mobileNumber } from './mobile-number.ts';
import { oldCheck } from './old-check.ts';
import { oneReading } from './one-reading.ts';
import { freePageAddress } from './page-address.ts';
import { passiveVoice } from './passive-voice.ts';
import { personAsContact } from './person-as-contact.ts';
import { phoneNumber } from './phone-number.ts';
import { placeholder } from './placeholder.ts';
import { plainFields } from './plain-fields.ts';
import { plainLetters } from './plain-letters.ts';
import { plainYaml } from './plain-yaml.ts';
import { practiceNumbers } from './practice-numbers.ts';
import { privateEmail } from './private-email.ts';
import { questionPlace } from './question-place.ts';
import { questionTitle } from './question-title.ts';
import { readableLetters } from './readable-letters.ts';
import { regularFile } from './regular-file.ts';
import { requiredContent } from './required-content.ts';
import { sameTitle } from './same-title.ts';
import { sectorFit } from './sector-fit.ts';
import { similarText } from './similar-text.ts';
import { similarTitle } from './similar-title.ts';
import { sourceAddress } from './source-address.ts';
import { statusPeriod } from './status-period.ts';
import { themeFit } from './theme-fit.ts';
import type { TableContext } from './table-context.ts';
import { tidy } from './tidy.ts';
import { uniqueItems } from './unique-items.ts';
import { yamlSyntax } from './yaml-syntax.ts';
import { zeroWidth } from './zero-width.ts';

/** What some rules have to know beside the file. */
export interface RuleContext {
  /** What entries may refer to. */
  vocabulary: Vocabulary;
  /** Year-month-day. */
  today: string;
}

/**
 * About what lies on the disk, before it is opened. The first rule that is broken ends the check of a file.
 *
 * @param paths Those of all files.
 */
export const foundFileRules = (kinds: ContentKinds, paths: ReadonlySet<string>): Rule<FoundFile>[] => [
  knownPlace(kinds, paths),
  regularFile([...Object.keys(kinds.folders), TABLE_FOLDER]),
  fileName(paths),
  fileSize,
  encoding,
];

/** About the text as a whole. The first rule that is broken ends the check of a file. */
export const TEXT_RULES: Rule<TextFile>[] = [
  byteOrderMark,
  emptyFile,
  lineEndings,
  controlCharacters,
  zeroWidth,
  longRuns,
  frontmatter,
  fieldSize,
];

/** About the form of the fields and the size of the text. The first rule that is broken ends the check of a file. */
export const PARSED_RULES: Rule<ParsedFile>[] = [yamlSyntax, plainYaml, listIndent, aboutBody(textSize)];

/** About the fields of a file and its markup. All run on every file that reached this stage. */
export const formRules = ({ vocabulary }: Pick<RuleContext, 'vocabulary'>): Rule<ContentFile>[] => [
  fields(contentKinds(vocabulary)),
  placeholder,
  oneReading(contentKinds(vocabulary)),
  uniqueItems,
  conceptLinks,
  bodyText,
  approachHeading,
  headings,
  ...MDX_RULES.filter((rule) => rule !== textSize).map(aboutBody),
];

/** About what a file says. All run on every file that reached this stage. */
export const contentRules = ({ vocabulary, today }: RuleContext): Rule<ContentFile>[] => [
  readableLetters,
  phoneNumber,
  privateEmail(vocabulary),
  mobileNumber,
  citizenNumber,
  personAsContact(vocabulary),
  futureCheck(today),
  futureYear(today),
  oldCheck(today),
  statusPeriod(today),
  sourceAddress,
  alsoInPlace,
  evidenceNote,
  audienceYears,
  evidenceStudy,
  practiceNumbers,
  costsYear,
  questionTitle,
  questionPlace(vocabulary),
  longSentences,
  hardWords,
  passiveVoice,
  commentBehindValue,
  plainFields,
  plainLetters,
  tidy(createFixer(vocabulary)),
];

/** About a table with values of an indicator, after those about its text. All run on it. */
export const tableRules = (context: TableContext): Rule<TextFile>[] => [
  indicatorTable(context),
  indicatorValues(context),
];

/** About which files there are. */
export const FOUND_SET_RULES: SetRule<FoundFile>[] = [requiredContent, indicatorFiles];

/** About what files say together. */
export const CONTENT_SET_RULES: SetRule<KeptFile>[] = [
  sameTitle,
  factorNumber,
  alsoInEntry,
  curatedEntries,
  redirects,
  similarTitle,
  similarText,
  themeFit,
  sectorFit,
];

/**
 * What every rule says of itself, in the order in which the rules run on a file.
 *
 * @param today The day of which some examples are: year-month-day.
 */
export function ruleInfos(today: string): RuleInfo[] {
  return [
    ...FOUND_SET_RULES,
    ...foundFileRules(contentKinds(NO_VOCABULARY), new Set()),
    ...TEXT_RULES,
    ...PARSED_RULES,
    ...formRules({ vocabulary: NO_VOCABULARY }),
    internalLinks(new Set()),
    ...contentRules({ vocabulary: NO_VOCABULARY, today }),
    ...tableRules({ indicators: [], municipalities: new Map() }),
    ...CONTENT_SET_RULES,
    freePageAddress([]),
    fixedAddress([]),
    vanishedEntries([]),
    ...publicRules([]),
  ];
}

/** A rule about markup as a rule about the file that it stands in. */
function aboutBody(rule: Rule<Markup>): Rule<ParsedFile> {
  return { ...rule, check: ({ body }) => (body ? rule.check(body.markup) : []) };
}
