import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes files, all or none: first beside their place, and when all are there each takes its place by renaming, which
 * leaves no moment with half a file.
 *
 * @param root The folder that the files lie in.
 * @param files What to write by path within the folder.
 * @param signal Stops the writing as long as no file has taken its place.
 * @throws The signal's reason when it stopped, or the error of the disk; every file is then as it was.
 */
export async function writeFiles(
  root: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  signal?: AbortSignal,
): Promise<void> {
  const staging = makeStaging(root);
  const staged = [...files.keys()].map((path, index) => ({
    target: join(root, path),
    next: join(staging, `${index}`),
    previous: join(staging, `${index}-was`),
  }));
  try {
    for (const [index, data] of [...files.values()].entries()) {
      signal?.throwIfAborted();
      const { target, next, previous } = staged[index] as (typeof staged)[number];
      await writeFile(next, data);
      await copyFile(target, previous).catch(ifMissing);
    }
    signal?.throwIfAborted();
    replaceAll(staged);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/**
 * Why a file can't be written at a path, in Dutch, as far as that can be seen before anything is written.
 *
 * @param mayReplace Whether a file that exists may be replaced.
 */
export function problemWithTarget(path: string, mayReplace: boolean): string | undefined {
  const folder = kindOf(dirname(path));
  if (folder === undefined) return `De map ${dirname(path)} bestaat niet.`;
  if (!folder.isDirectory()) return `${dirname(path)} is een bestand, geen map. Noem een andere plaats.`;
  const present = kindOf(path);
  if (present === undefined) return undefined;
  if (present.isDirectory()) return `${path} is een map, geen bestand. Noem een bestand.`;
  if (!present.isFile()) return `${path} is geen gewoon bestand. Noem een andere plaats.`;
  return mayReplace ? undefined : `${path} bestaat al. Kies een andere naam, of voeg --overwrite toe.`;
}

/** What is at a path; nothing when that can't exist, as below a file. */
function kindOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Makes a folder for what is being written; an error names the folder that it should be in. */
function makeStaging(root: string): string {
  try {
    return mkdtempSync(join(root, '.bezig-'));
  } catch (error) {
    throw Object.assign(error as NodeJS.ErrnoException, { path: root });
  }
}

interface StagedFile {
  target: string;
  next: string;
  previous: string;
}

/** Puts all files in their place; when one can't, puts the others back. */
function replaceAll(staged: readonly StagedFile[]): void {
  const done: StagedFile[] = [];
  try {
    for (const file of staged) {
      mkdirSync(dirname(file.target), { recursive: true });
      renameSync(file.next, file.target);
      done.push(file);
    }
  } catch (error) {
    for (const { target, previous } of done) {
      try {
        renameSync(previous, target);
      } catch {
        rmSync(target, { force: true });
      }
    }
    throw error;
  }
}

function ifMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

/**
 * Puts a file in the place of another, or of none, in one step: whatever happens, the old one or the new one is there as a
 * whole. It is on the disk before it takes its place.
 *
 * @throws The error of the disk; the old file is then as it was, and nothing is left beside it.
 */
export function replaceFile(path: string, text: string): void {
  // A short name: that of the file may be as long as the disk takes.
  const draft = join(dirname(path), `.bezig-${process.pid}`);
  const mode = lstatSync(path, { throwIfNoEntry: false })?.mode;
  try {
    const file = openSync(draft, 'wx', mode);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
