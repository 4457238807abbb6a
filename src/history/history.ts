/** What happened to the catalogue, from the history of its repository. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { changesBetween, type FieldChange, type Version } from '../catalogue/changes.ts';
import { fieldsIn, parseYaml, splitFrontmatter } from '../content/frontmatter.ts';
import { readBlobs, readGitLog, uncommittedFiles, type Commit, type FileChange, type GitLog } from './git.ts';

/** Something that happened to a file of `content/`. A change of form alone is none. */
export interface Happening {
  /** Milliseconds since 1970. */
  time: number;
  /** The commit: what came with it was done in one go. */
  commit: string;
  kind: 'added' | 'changed' | 'renamed' | 'removed';
  /** Path within `content/` that the file has now, or had last. */
  file: string;
  /** Path that it had before, when it was renamed. */
  from?: string;
  /** What changed in an entry, when that is known. */
  changes?: FieldChange[];
  /** What an entry that was removed was called. */
  title?: string;
}

export interface History {
  /** How far back it is known: all of it, a part (a shallow clone), or nothing (no git, no repository). */
  reach: 'all' | 'part' | 'nothing';
  /** Oldest first. */
  happenings: Happening[];
  /** Paths of files that were changed since the last commit: when is not known. */
  uncommitted: string[];
}

/** Goes up with every change in what is kept. */
const FORMAT = 2;

/** In the folder in which tools of Node.js keep what can be made again. */
const KEPT_IN = 'node_modules/.cache/interventiebank/history.json';

/**
 * Reads the history of `content/`. What was worked out is kept until a commit touches it.
 *
 * @param content The folder `content/`.
 * @param keptIn The file in which it is kept; only tests give another.
 */
export function readHistory(content: string, keptIn = KEPT_IN): History {
  const log = readGitLog(content);
  if (log === undefined) return { reach: 'nothing', happenings: [], uncommitted: [] };
  const key = [FORMAT, resolve(content), log.commits.at(-1)?.hash, log.commits.length].join(' ');
  const happenings =
    kept(keptIn, key) ??
    keep(
      keptIn,
      key,
      happeningsIn(log, (blobs) => readBlobs(content, blobs)),
    );
  return { reach: log.isShallow ? 'part' : 'all', happenings, uncommitted: uncommittedFiles(content) };
}

/**
 * What happened to each file, under the name that it has now.
 *
 * @param read Gives what blobs hold, by their names; those that it does not give are unknown.
 */
export function happeningsIn(
  { commits }: Pick<GitLog, 'commits'>,
  read: (blobs: string[]) => ReadonlyMap<string, string>,
): Happening[] {
  const texts = read(commits.flatMap(({ files }) => files.filter(isOfEntry).flatMap(blobsOf)));
  const happenings = commits.flatMap((commit) =>
    commit.files.flatMap((file) => happeningsOf(commit, file, texts)),
  );
  return underLastName(happenings);
}

const isOfEntry = ({ path }: FileChange) => path.endsWith('.mdx');

function blobsOf(file: FileChange): string[] {
  if (file.kind === 'added') return [];
  return file.kind === 'removed' ? [file.before] : [file.before, file.after];
}

function happeningsOf(
  { hash, time }: Commit,
  file: FileChange,
  texts: ReadonlyMap<string, string>,
): Happening[] {
  const happening = { time, commit: hash, file: file.path };
  if (file.kind === 'added') return [{ ...happening, kind: 'added' }];
  const before = texts.get(file.before);
  if (file.kind === 'removed')
    return [{ ...happening, kind: 'removed', ...(before !== undefined && titled(before)) }];
  const renamed: Happening[] =
    file.from === file.path ? [] : [{ ...happening, kind: 'renamed', from: file.from }];
  if (file.before === file.after) return renamed;
  const after = texts.get(file.after);
  if (before === undefined || after === undefined) return [...renamed, { ...happening, kind: 'changed' }];
  const changes = changesBetween(...versionsApart(before, after));
  return changes.length === 0 ? renamed : [...renamed, { ...happening, kind: 'changed', changes }];
}

/** Gives every happening the last name of its file. What is added where something was removed goes on with its history. */
function underLastName(happenings: readonly Happening[]): Happening[] {
  const later = new Map<string, string>();
  const placed = happenings.toReversed().map((happening) => {
    const file = later.get(happening.file) ?? happening.file;
    if (happening.from !== undefined) {
      later.set(happening.from, file);
      later.delete(happening.file);
    }
    return { ...happening, file };
  });
  return placed.reverse();
}

/**
 * Two versions of an entry, without the fields that are typed the same in both: reading YAML is what takes time. A field is what
 * begins at the margin.
 */
function versionsApart(before: string, after: string): [Version, Version] {
  const [one, other] = [split(before), split(after)];
  const apart = (fields: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>) =>
    [...fields].filter(([name, text]) => others.get(name) !== text).map(([, text]) => text);
  return [
    { data: dataOf(apart(one.fields, other.fields)), body: one.body },
    { data: dataOf(apart(other.fields, one.fields)), body: other.body },
  ];
}

function split(text: string): { fields: Map<string, string>; body: string } {
  const { yaml = '', body = text } = splitFrontmatter(text.replaceAll('\r\n', '\n')) ?? {};
  const fields = yaml.split(/^(?=[^\s#-])/m).map((field) => [field.split(':', 1)[0] ?? '', field] as const);
  return { fields: new Map(fields), body };
}

/** The data of fields; none when they can't be read, as an old version may be broken. */
function dataOf(fields: readonly string[]): Version['data'] {
  return fieldsIn(parseYaml(fields.join(''), { uniqueKeys: false }));
}

function titled(text: string): { title?: string } {
  const { title } = dataOf([split(text).fields.get('title') ?? '']);
  return typeof title === 'string' ? { title } : {};
}

function kept(file: string, key: string): Happening[] | undefined {
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as { key: string; happenings: Happening[] };
    return found.key === key ? found.happenings : undefined;
  } catch {
    return undefined;
  }
}

/** A folder that can't be written to only costs time. */
function keep(file: string, key: string, happenings: Happening[]): Happening[] {
  const next = join(dirname(file), `.${process.pid}.json`);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(next, JSON.stringify({ key, happenings }));
    renameSync(next, file);
  } catch {
    return happenings;
  }
  return happenings;
}
