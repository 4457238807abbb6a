import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors/user-error.ts';
import type { Vocabulary } from '../catalogue/schema.ts';
import { documentIn, parseYaml, readableData, soundData, splitFrontmatter } from './frontmatter.ts';
import { parseTable, valuesIn, type IndicatorValues } from './indicator-table.ts';
import {
  contentKinds,
  FOLDER_NAMES,
  isTablePath,
  TABLE_FOLDER,
  type ContentKinds,
  type FileName,
  type FolderName,
} from './kinds.ts';
import { fieldOf, isRecord, itemsOf } from './record.ts';

/** What lies at a path of `content/`. */
export interface FoundFile {
  /** Path within `content/`, with forward slashes. */
  path: string;
  type: 'file' | 'folder' | 'link' | 'unreadable' | 'other';
  /** Size in bytes. */
  size: number;
  /** What is in it; empty for what is no file and for a file over the size limit. */
  bytes: Uint8Array;
}

/** A file that does not exist yet, as if it did. */
export function foundFile(path: string, text: string): FoundFile {
  const bytes = new TextEncoder().encode(text);
  return { path, type: 'file', size: bytes.length, bytes };
}

/** All of `content/`: what lies there, and the schemas that it has to fit, which are made when they are first asked for. */
export interface Content {
  /** By path; those of the folders that hold entries among them. */
  files: readonly FoundFile[];
  /** What entries may refer to. */
  readonly vocabulary: Vocabulary;
  readonly kinds: ContentKinds;
}

/** An entry as it was written: its data need not fit the schema. */
export interface RawEntry {
  slug: string;
  /** Path within `content/`. */
  path: string;
  data: unknown;
  /** The text below the frontmatter. */
  body: string;
}

/**
 * Largest size of a file, in bytes. The longest list, the glossary, is a tenth of it, and so is a book chapter;
 * a larger file is a mistake, and reading it would hold up the check of all others.
 */
export const MAX_FILE_SIZE = 1_000_000;

/** Files that are no content and may lie in `content/`: its licence. */
const BESIDE_CONTENT = new Set(['LICENSE']);

/** Files that macOS and Windows leave behind in folders that someone looked at. */
export const LEFT_BY_SYSTEM = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** The lists that entries refer to. */
const LISTS = ['gemeenten.yaml', 'begrippen.yaml', 'plaatsnamen.yaml'] as const satisfies readonly FileName[];

/**
 * As {@link readContent}, for a command that checks entries by the lists: what is left of a broken list would make every entry invalid.
 *
 * @throws UserError when one of them is there and can't be read, or there is no municipality.
 */
export function readSoundContent(root: string): Content {
  const content = readContent(root);
  const broken = LISTS.find((name) => content.files.some((file) => file.path === name && !isReadable(file)));
  if (broken !== undefined) {
    const path = join(root, broken);
    throw new UserError(
      `${path} kan niet worden gelezen. Wat eraan scheelt, zegt npm run check -- ${path}. Er is niets geschreven.`,
    );
  }
  if (content.vocabulary.municipalities.length === 0) {
    throw new UserError(
      `De lijst van gemeenten kan niet worden gelezen: ${join(root, 'gemeenten.yaml')} is er niet, of er staat geen gemeente in. ` +
        `Is ${root} de map met alle inhoud? Er is niets geschreven.`,
    );
  }
  return content;
}

const isReadable = (file: FoundFile) => isRead(file) && soundData(parseYaml(textOf(file))) !== undefined;

const isRead = ({ type, size }: FoundFile) => type === 'file' && size <= MAX_FILE_SIZE;

/**
 * The text of a file, for who writes one that keeps what stands in it.
 *
 * @throws UserError when it was not read, as a link or a file over the size limit.
 */
export function soundText(file: FoundFile): string {
  if (isRead(file)) return textOf(file);
  throw new UserError(
    `${file.path} kan niet worden gelezen. Wat eraan scheelt, zegt npm run check. Er is niets geschreven.`,
  );
}

/**
 * Reads all that lies in `content/`: the top level and what is directly in the folders of entries.
 *
 * @param root The folder `content/`.
 * @throws When `root` is no folder that can be read.
 */
export function readContent(root: string): Content {
  const names = folderEntries(root).filter((name) => !BESIDE_CONTENT.has(name));
  return contentOf(names.flatMap((name) => partAt(root, name)));
}

/**
 * Reads one part of `content/`: a file, or what is directly in a folder of entries.
 *
 * @param name Its name in `content/`.
 * @returns Nothing when it does not lie there.
 */
export function readPart(root: string, name: string): FoundFile[] {
  return folderEntries(root).includes(name) ? partAt(root, name) : [];
}

function partAt(root: string, name: string): FoundFile[] {
  const found = readFound(root, name);
  if (found.type !== 'folder' || ![...FOLDER_NAMES, TABLE_FOLDER].includes(name)) return [found];
  return folderEntries(join(root, name)).map((entry) => readFound(root, `${name}/${entry}`));
}

/** The same for files that were read already. */
export function contentOf(files: readonly FoundFile[]): Content {
  let vocabulary: Vocabulary | undefined;
  return {
    files,
    get vocabulary() {
      return (vocabulary ??= vocabularyIn(files));
    },
    get kinds() {
      return contentKinds(this.vocabulary);
    },
  };
}

/** The slugs of the entries in a folder, in the order of its files, which are named for them. */
export function slugsIn(files: readonly FoundFile[], folder: FolderName): string[] {
  return files.flatMap(({ path }) => slugIn(path, folder) ?? []);
}

/** The entries in a folder, in the order of its files. What can't be read has no data, as the checker reports. */
export function rawEntries(files: readonly FoundFile[], folder: FolderName): RawEntry[] {
  return files.flatMap((file) => {
    const slug = slugIn(file.path, folder);
    if (slug === undefined) return [];
    const { yaml = '', body = '' } = splitFrontmatter(textOf(file)) ?? {};
    return [{ slug, path: file.path, data: soundData(parseYaml(yaml)), body }];
  });
}

/** What a YAML file holds; `undefined` when it is not there or can't be read. */
export function rawFile(files: readonly FoundFile[], name: FileName): unknown {
  const file = files.find(({ path }) => path === name);
  return file && soundData(parseYaml(textOf(file)));
}

/** The values of each indicator that has a table, by its slug. What is no number is left out, as the checker reports. */
export function rawTables(files: readonly FoundFile[]): Record<string, IndicatorValues> {
  return Object.fromEntries(
    files
      .filter(({ path }) => isTablePath(path))
      .map((file) => [
        file.path.slice(TABLE_FOLDER.length + 1, -'.csv'.length),
        valuesIn(parseTable(textOf(file))),
      ]),
  );
}

/** The data that can be read of a YAML file, parsed once. Of a broken file that is the valid part: the checker reports the file itself. */
export function readableFile(files: readonly FoundFile[], name: FileName): unknown {
  const file = files.find(({ path }) => path === name);
  return file && readableData(documentIn(file.bytes, textOf(file)));
}

function vocabularyIn(files: readonly FoundFile[]): Vocabulary {
  const named = readableFile(files, 'plaatsnamen.yaml');
  const places = fieldOf(named, 'places');
  const municipalitiesOf = ['formerMunicipalities', 'localities'].flatMap((key) =>
    Object.entries(fieldOf(named, key) ?? {}),
  );
  return {
    themes: slugsIn(files, 'themas'),
    factors: slugsIn(files, 'factoren'),
    articles: slugsIn(files, 'kennis'),
    concepts: itemsOf(readableFile(files, 'begrippen.yaml'))
      .map((item) => fieldOf(item, 'slug'))
      .filter((slug) => typeof slug === 'string'),
    municipalities: itemsOf(readableFile(files, 'gemeenten.yaml'))
      .map((item) => fieldOf(item, 'name'))
      .filter((name) => typeof name === 'string'),
    places: Object.fromEntries(
      Object.entries(isRecord(places) ? places : {}).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    ),
    localities: Object.fromEntries(
      municipalitiesOf.map(([name, list]) => [name, itemsOf(list).map(String).join(' of ')]),
    ),
  };
}

/** The slug of the entry at a path; `undefined` for what is no entry of the folder. */
export function slugIn(path: string, folder: FolderName): string | undefined {
  return path.startsWith(`${folder}/`) && path.endsWith('.mdx')
    ? path.slice(folder.length + 1, -'.mdx'.length)
    : undefined;
}

const textOf = ({ bytes }: FoundFile) => new TextDecoder().decode(bytes);

function folderEntries(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !LEFT_BY_SYSTEM.has(name))
    .sort();
}

/** Reads what lies at a path within `content/`. */
export function readFound(root: string, path: string): FoundFile {
  const stats = lstatSync(join(root, path));
  const found: FoundFile = { path, type: typeOf(stats), size: stats.size, bytes: new Uint8Array() };
  if (found.type !== 'file' || stats.size > MAX_FILE_SIZE) return found;
  try {
    return { ...found, bytes: readFileSync(join(root, path)) };
  } catch {
    return { ...found, type: 'unreadable' };
  }
}

/** What lies at a path. */
export function typeOf(stats: Stats): FoundFile['type'] {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  return stats.isSymbolicLink() ? 'link' : 'other';
}
