import type { Document } from 'yaml';
import { dataIn, documentIn, parseYaml, splitFrontmatter, withoutFrontmatter } from './frontmatter.ts';
import { headingIds, readMarkup, type Markup } from './markup.ts';
import { isTablePath, type ContentKinds, type FileName, type FolderName } from './kinds.ts';
import { offsetOf, positionsIn, type Position } from './position.ts';
import { fieldOf, itemsOf } from './record.ts';

/** A file that could be read as text. */
export interface TextFile {
  path: string;
  text: string;
}

/** A file of which the parts are known: its YAML and, for MDX, the body. */
export interface ParsedFile extends TextFile {
  yaml: string;
  document: Document;
  /** Gives the place in the file of an offset in its YAML. */
  yamlPosition: (offset: number) => Position;
  /** The text below the frontmatter; `undefined` for a YAML file. */
  body: Body | undefined;
}

/** The text of an entry. */
export interface Body {
  text: string;
  /** Gives the place in the file of an offset in the text. */
  position: (offset: number) => Position;
  /** What its headings can be led to by, as {@link headingIds} gives it. */
  headingIds: readonly string[];
  /** What the compiler of the build makes of it. */
  markup: Markup;
}

/** What a file says, for the rules about files together. */
export interface KeptFile {
  path: string;
  kind: FolderName | FileName;
  /** The frontmatter, or all of a YAML file; it need not fit its schema. */
  data: unknown;
  /** Gives the place in the file of what a path in its data leads to; see {@link offsetOf}. */
  fieldPosition: (path: readonly (string | number)[]) => Position;
  body: Omit<Body, 'markup'> | undefined;
}

/** A file of which the YAML was read, so that what it says can be judged. */
export interface ContentFile extends ParsedFile, KeptFile {
  body: Body | undefined;
}

/** Whether a path is that of an entry: a text in one of the folders, not one of the YAML files or tables. */
export function isEntryPath(path: string): boolean {
  return path.includes('/') && !isTablePath(path);
}

/**
 * Splits a file into its parts. The document has its own errors, except for duplicate fields.
 *
 * @param file For an entry: one with frontmatter.
 * @param bytes What it was read from.
 */
export function parseFile(
  file: TextFile,
  bytes: Uint8Array = new TextEncoder().encode(file.text),
): ParsedFile {
  const parts = isEntryPath(file.path) ? splitFrontmatter(file.text) : undefined;
  const yaml = parts?.yaml ?? file.text;
  const markup = parts && readMarkup(withoutFrontmatter(file.text, parts));
  return {
    ...file,
    yaml,
    document: parts ? fieldsIn(yaml) : documentIn(bytes, yaml),
    yamlPosition: positionsIn(yaml, parts?.yamlLine),
    body: parts &&
      markup && {
        text: parts.body,
        position: positionsIn(parts.body, parts.bodyLine),
        headingIds: headingIds(markup),
        markup,
      },
  };
}

/**
 * Adds the data to a file.
 *
 * @param file One without errors in its YAML and without aliases, which could multiply its size.
 */
export function readData(file: ParsedFile): ContentFile {
  return {
    ...file,
    kind: kindOf(file.path),
    data: dataIn(file.document),
    fieldPosition: (path) => file.yamlPosition(offsetOf(file.document, path)),
  };
}

const kindOf = (path: string) => path.split('/')[0] as FolderName | FileName;

/** The fields of entries that the rules about files together report most: their places are kept. */
const PLACES_KEPT = ['title', 'themes', 'sectors'];

/**
 * What the rules about files together need of an entry, beside its text: plain data, which one thread can hand to another. The document and
 * the markup of an entry take twenty times the memory of its text: they are released once the entry by itself has been checked.
 */
export interface Outline {
  data: unknown;
  /** The offsets in the YAML of {@link PLACES_KEPT} and of their items, by the path to each. */
  offsets: ReadonlyMap<string, number>;
  headingIds: readonly string[];
}

/** The outline of an entry; nothing of a list, which is kept as it is. */
export function outlineOf({ data, document, body }: ContentFile): Outline | undefined {
  if (!body) return undefined;
  const paths = PLACES_KEPT.flatMap((name) => [
    [name],
    ...itemsOf(fieldOf(data, name)).map((_, index) => [name, index]),
  ]);
  const offsets = new Map(paths.map((path) => [path.join('\n'), offsetOf(document, path)]));
  return { data, offsets, headingIds: body.headingIds };
}

/**
 * What is kept of an entry. Its fields are parsed again when another place than those of {@link PLACES_KEPT} is asked for.
 *
 * @param file One that the outline is of.
 */
export function keptOf({ path, text }: TextFile, { data, offsets, headingIds: ids }: Outline): KeptFile {
  const parts = splitFrontmatter(text)!;
  const yamlPosition = positionsIn(parts.yaml, parts.yamlLine);
  let document: Document | undefined;
  return {
    path,
    kind: kindOf(path),
    data,
    fieldPosition: (to) =>
      yamlPosition(offsets.get(to.join('\n')) ?? offsetOf((document ??= fieldsIn(parts.yaml)), to)),
    body: { text: parts.body, position: positionsIn(parts.body, parts.bodyLine), headingIds: ids },
  };
}

/** The fields of an entry, in which one may be there twice. */
const fieldsIn = (yaml: string): Document => parseYaml(yaml, { uniqueKeys: false });

/** The schema that the data of a file has to fit. */
export function schemaOf(kinds: ContentKinds, kind: FolderName | FileName) {
  return { ...kinds.folders, ...kinds.files }[kind];
}
