import { GUARD_RULES } from '../../guard/rules/index.ts';
import type { Markup } from '../../guard/markup.ts';
import type { ContentKinds } from '../../kinds.ts';
import type { ContentFile, FoundFile, ParsedFile, TextFile } from '../content-file.ts';
import type { Rule, SetRule } from '../rule.ts';
import { approachHeading } from './approach-heading.ts';
import { bodyText } from './body-text.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import { conceptLinks } from './concept-links.ts';
import { controlCharacters } from './control-characters.ts';
import { emptyFile } from './empty-file.ts';
import { encoding } from './encoding.ts';
import { factorNumber } from './factor-number.ts';
import { fields } from './fields.ts';
import { fileName } from './file-name.ts';
import { fileSize } from './file-size.ts';
import { frontmatter } from './frontmatter.ts';
import { knownPlace } from './known-place.ts';
import { lineEndings } from './line-endings.ts';
import { plainYaml } from './plain-yaml.ts';
import { regularFile } from './regular-file.ts';
import { requiredContent } from './required-content.ts';
import { sameTitle } from './same-title.ts';
import { uniqueItems } from './unique-items.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** About what lies on the disk, before it is opened. The first rule that is broken ends the check of a file. */
export const foundFileRules = (kinds: ContentKinds): Rule<FoundFile>[] => [
  knownPlace(kinds),
  regularFile(Object.keys(kinds.folders)),
  fileName,
  fileSize,
  encoding,
];

/** About the text as a whole. The first rule that is broken ends the check of a file. */
export const TEXT_RULES: Rule<TextFile>[] = [
  byteOrderMark,
  emptyFile,
  lineEndings,
  controlCharacters,
  frontmatter,
];

/** About the form of the fields. The first rule that is broken ends the check of a file. */
export const YAML_RULES: Rule<ParsedFile>[] = [yamlSyntax, plainYaml];

/** About what a file says. All are held against every file that came this far. */
export const contentRules = (kinds: ContentKinds): Rule<ContentFile>[] => [
  fields(kinds),
  uniqueItems,
  conceptLinks,
  bodyText,
  approachHeading,
  ...GUARD_RULES.map(aboutText),
];

/** About which files there are. */
export const FOUND_SET_RULES: SetRule<FoundFile>[] = [requiredContent];

/** About what files say together. */
export const CONTENT_SET_RULES: SetRule<ContentFile>[] = [sameTitle, factorNumber];

/** Holds a rule of the guard against the text of an entry. */
function aboutText(rule: Rule<Markup>): Rule<ContentFile> {
  return { ...rule, check: ({ body }) => (body ? rule.check(body.markup) : []) };
}
