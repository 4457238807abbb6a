import { fieldRoles } from '../../catalogue/field-roles.ts';
import { NO_VOCABULARY } from '../../catalogue/schema.ts';
import { schemaOf, type ContentFile } from '../../content/content-file.ts';
import { fieldsOf, withoutGroups } from '../../content/fields.ts';
import { contentKinds, type FileName, type FolderName } from '../../content/kinds.ts';
import { memoize, memoizeLast } from '../../language/memoize.ts';
import { offsetOf, type Position } from '../../content/position.ts';
import { valueAt } from '../../content/record.ts';
import { blanked } from '../../language/characters.ts';
import { withoutCode } from '../../language/without-code.ts';

/** A sentence, and where it begins in the text that it was taken from. */
interface Sentence {
  text: string;
  offset: number;
}

/** A text that visitors read as sentences. */
export interface ReadableText {
  text: string;
  /** Gives the place in the file of an offset in the text; within a field, that of the field. */
  position: (offset: number) => Position;
}

/** A text with its sentences. */
interface Prose extends ReadableText {
  sentences: readonly Sentence[];
}

const KINDS = contentKinds(NO_VOCABULARY);

/** What visitors read as sentences in an entry, without markup: its fields first, then the text below them. */
export const readableTexts = memoizeLast((file: ContentFile): readonly Prose[] => {
  const { kind, data, document, yamlPosition, body } = file;
  if (!body) return [];
  const fields = proseFields(kind).flatMap((path) => {
    const value = valueAt(data, path);
    const texts = Array.isArray(value)
      ? value.map((text: unknown, index) => ({ text, path: [...path, index] }))
      : [{ text: value, path }];
    return texts.flatMap(({ text, path: place }) =>
      typeof text === 'string' ? [{ text, position: () => yamlPosition(offsetOf(document, place)) }] : [],
    );
  });
  return [...fields, { text: proseIn(body.text), position: body.position }].map((each) => ({
    ...each,
    sentences: sentencesIn(each.text),
  }));
});

/** The paths of the fields that hold prose, those in a group too. */
const proseFields = memoize((kind: FolderName | FileName): string[][] => {
  const schema = schemaOf(KINDS, kind);
  const fields = schema.type === 'object' ? withoutGroups(fieldsOf(schema)) : [];
  return fields
    .filter(({ schema: each }) => fieldRoles.get(each)?.isProse)
    .map(({ name }) => name.split('.'));
});

/**
 * Markdown of which only running text is left: code, tags, addresses, tables and markup characters are blanked out. Every
 * other character stays at its place. Headings and list items stand between blank lines, as paragraphs do.
 */
export function proseIn(markdown: string): string {
  return withoutCode(markdown)
    .replace(/^ {0,3}#{1,6}(?:[ \t].*)?$/gm, (heading) => '\n'.repeat(heading.length))
    .replace(/^[ \t]*\|.*$/gm, (row) => '\n'.repeat(row.length))
    .replace(/^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/gm, (marker) => '\n'.repeat(marker.length))
    .replace(/\]\([^)\n]{0,2500}\)|<[^>\n]{0,2500}>/g, blanked)
    .replace(/[*_[\]>]/g, ' ');
}

/** Text in which web addresses are blanked out; every other character stays at its place. */
export function withoutAddresses(text: string): string {
  return text.replace(/\b(?:https?:\/\/|www\.)\S+/g, blanked);
}

/** The sentences of running text. A line break within a paragraph does not end one, a blank line does. */
export function sentencesIn(text: string): Sentence[] {
  return [...text.matchAll(PARAGRAPH)].flatMap(({ 0: paragraph, index }) =>
    [...paragraph.matchAll(SENTENCE)].map((match) => ({ text: match[0], offset: index + match.index })),
  );
}

/** The words of a sentence; an abbreviation, a number and a compound with a hyphen are one word each. */
export function wordsIn(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}](?:[\p{L}\p{N}'’.,/-]*[\p{L}\p{N}])?/gu) ?? [];
}

const PARAGRAPH = /(?:[^\n]|\n(?![ \t]*(?:\n|$)))+/g;

/** Up to a character that ends a sentence with a capital, number or quotation mark after it, or to the end. */
const SENTENCE = /[^\s][\s\S]*?(?:[.!?…]["'”’)]*(?=\s+["'“‘(]?[\p{Lu}\p{N}])|$)/gu;
