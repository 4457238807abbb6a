import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

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
  const staging = mkdtempSync(join(root, '.bezig-'));
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
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
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
