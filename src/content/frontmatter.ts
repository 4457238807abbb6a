import { parseDocument, type Document } from 'yaml';
import { blanked } from '../language/characters.ts';
import { isRecord, type UnknownRecord } from './record.ts';

/** The parts of an MDX file: the YAML between the two lines of three hyphens, and the text below it. */
interface EntryText {
  yaml: string;
  body: string;
  /** Line of the file (from 1) on which the YAML begins. */
  yamlLine: number;
  /** Line of the file (from 1) on which the body begins. */
  bodyLine: number;
}

/**
 * The fields as Astro finds them: up to the first line that begins with three hyphens or three plus signs, whatever
 * follows these. Only LF ends a line.
 *
 * @see parseFrontmatter in @astrojs/internal-helpers/frontmatter
 */
const FIELDS = /^---[ \t]*\n(?<yaml>[\s\S]*?(?<=\n))(?<end>(?:---|\+\+\+)[^\n]*)(?:\n|$)/;

/** A line of three hyphens and nothing else that can be seen. */
const END_LINE = /^---[ \t]*$/;

/**
 * A file with its frontmatter blanked out, as Astro gives it to the compiler: every character of the body stays at
 * its line and column.
 */
export function withoutFrontmatter(text: string, { body }: EntryText): string {
  const above = text.slice(0, text.length - body.length);
  return blanked(above) + body;
}

/**
 * Takes a file apart.
 *
 * @returns `undefined` when the file has no frontmatter: no opening or no closing line of hyphens, or a line before the
 *   closing one that Astro would take for it.
 */
export function splitFrontmatter(text: string): EntryText | undefined {
  const match = FIELDS.exec(text);
  const { yaml = '', end = '' } = match?.groups ?? {};
  if (!match || !END_LINE.test(end)) return undefined;
  return {
    yaml,
    body: text.slice(match[0].length),
    yamlLine: 2,
    bodyLine: yaml.split('\n').length + 2,
  };
}

/** The line (from 1) at which Astro ends the fields although it holds more than three hyphens, if there is one. */
export function lineOfFalseEnd(text: string): number | undefined {
  const { yaml = '', end = '---' } = FIELDS.exec(text)?.groups ?? {};
  return END_LINE.test(end) ? undefined : yaml.split('\n').length + 1;
}

/** Data as it is written: Astro reads a day in frontmatter as a `Date`, wherever it stands; the schema wants its text. */
export function withDatesAsText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(withDatesAsText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withDatesAsText(each)]));
}

/**
 * Reads YAML. The document holds its own errors; `stringKeys` makes every name of a field a text. What the parser warns of besides, in
 * English on the standard error, is for programmers.
 *
 * @param options.uniqueKeys Whether a field that is there twice is an error, for which the parser compares every field
 *   with every other: not for what may be of any size.
 */
export function parseYaml(yaml: string, { uniqueKeys = true } = {}): Document.Parsed {
  return parseDocument(yaml, { prettyErrors: false, stringKeys: true, uniqueKeys, logLevel: 'error' });
}

const documents = new WeakMap<Uint8Array, Document.Parsed>();

/**
 * The YAML of a list, in which a field may be there twice. It is parsed once and shared: callers must not change the
 * document.
 *
 * @param bytes What the file was read from.
 */
export function documentIn(bytes: Uint8Array, yaml: string): Document.Parsed {
  let document = documents.get(bytes);
  if (!document) documents.set(bytes, (document = parseYaml(yaml, { uniqueKeys: false })));
  return document;
}

/**
 * The data of a document.
 *
 * @throws When it has aliases, which could multiply its size.
 */
export function dataIn(document: Document): unknown {
  return document.toJS({ maxAliasCount: 0 });
}

/** The data of a document, of a broken one the part that is sound; `undefined` when it has aliases. */
export function readableData(document: Document): unknown {
  try {
    return dataIn(document);
  } catch {
    return undefined;
  }
}

/** The data of a document; `undefined` when it is broken or has aliases. */
export function soundData(document: Document): unknown {
  return document.errors.length > 0 ? undefined : readableData(document);
}

/** The fields of a document; none when it is broken, has aliases or holds something else. */
export function fieldsIn(document: Document): UnknownRecord {
  const data = soundData(document);
  return isRecord(data) ? data : {};
}
