import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describeError } from '../errors/describe-error.ts';
import { UserError } from '../errors/user-error.ts';

/** What to write by path within a folder. */
type FilesToWrite = ReadonlyMap<string, string | Uint8Array>;

/** Not all files could be written, and not all are as they were. Tells where what was in those is kept. */
export class NotRestoredError extends UserError {}

/** What ends a command of which {@link writeFiles} is all that it writes: says that nothing was, unless files could not be restored. */
export function nothingWritten(error: unknown): UserError {
  return error instanceof NotRestoredError
    ? error
    : new UserError(`${describeError(error)} Er is niets geschreven.`, 1, { cause: error });
}

/**
 * Writes files, all or none: first beside their place, and when all are there, and on the disk, each takes its place by
 * renaming, which leaves no moment with half a file. A file that is replaced keeps its rights.
 *
 * @param root The folder that the files lie in.
 * @throws UserError when something else than a file lies there, or the error of the disk; every file is then as it was, and nothing is left beside them.
 * {@link NotRestoredError} when the disk does not let a file be as it was.
 */
export function writeFiles(root: string, files: FilesToWrite): void {
  const stages = writeInStages(root, files);
  while (!stages.next().done);
}

/**
 * As {@link writeFiles}, and can be stopped as long as no file has taken its place.
 *
 * @throws The signal's reason when it stopped.
 */
export async function writeFilesUnlessStopped(
  root: string,
  files: FilesToWrite,
  signal: AbortSignal,
): Promise<void> {
  const stages = writeInStages(root, files);
  try {
    while (!stages.next().done) {
      await setImmediate();
      signal.throwIfAborted();
    }
  } finally {
    stages.return();
  }
}

/** Yields after each file that is written beside its place. A caller that goes no further leaves every file as it was. */
function* writeInStages(root: string, files: FilesToWrite): Generator<void, void> {
  const staging = makeStaging(root);
  let isLeft = false;
  try {
    const staged: StagedFile[] = [];
    for (const [path, data] of files) {
      const target = join(root, path);
      const next = join(staging, `${staged.length}`);
      const previous = `${next}-was`;
      const present = lstatSync(target, { throwIfNoEntry: false });
      const isNew = present === undefined;
      if (present && !present.isFile()) {
        throw new UserError(`${target} is geen gewoon bestand. Haal het weg.`);
      }
      writeFileSync(next, data, { flush: true });
      if (present) {
        // Not as it is made: the umask takes rights away.
        chmodSync(next, present.mode);
        copyFileSync(target, previous);
      }
      staged.push({ target, next, previous, isNew });
      yield;
    }
    replaceAll(staged, staging);
  } catch (error) {
    isLeft = error instanceof NotRestoredError;
    throw error;
  } finally {
    if (!isLeft) rmSync(staging, { recursive: true, force: true });
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

/** The name of the folder with what is being written, with the id of the process that writes it. */
const STAGING = /^\.bezig-(\d+)-/;

/**
 * Makes a folder for what is being written, and removes those of processes that were killed while writing. An error names the folder in
 * which it should be made.
 */
function makeStaging(root: string): string {
  try {
    for (const name of readdirSync(root)) {
      const pid = STAGING.exec(name)?.[1];
      if (pid !== undefined && !isRunning(Number(pid)))
        rmSync(join(root, name), { recursive: true, force: true });
    }
    return mkdtempSync(join(root, `.bezig-${process.pid}-`));
  } catch (error) {
    throw Object.assign(error as NodeJS.ErrnoException, { path: root });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

interface StagedFile {
  target: string;
  next: string;
  /** A copy of what is at the target, unless the file is new. */
  previous: string;
  isNew: boolean;
}

/** Puts all files in their place; when one can't, puts the others back. */
function replaceAll(staged: readonly StagedFile[], staging: string): void {
  const done: StagedFile[] = [];
  try {
    for (const file of staged) {
      mkdirSync(dirname(file.target), { recursive: true });
      renameSync(file.next, file.target);
      done.push(file);
    }
  } catch (error) {
    const lost = done.filter((file) => !isRestored(file));
    throw lost.length === 0 ? error : keepPrevious(lost, staging, error);
  }
}

/** Puts back what was at a file's target, and tells whether that could be done. */
function isRestored({ target, previous, isNew }: StagedFile): boolean {
  try {
    if (isNew) rmSync(target, { force: true });
    else renameSync(previous, target);
    return true;
  } catch {
    return false;
  }
}

/** Keeps what was in files that could not be put back. Gives the error that tells where. */
function keepPrevious(lost: readonly StagedFile[], staging: string, cause: unknown): NotRestoredError {
  const folder = keptStaging(staging);
  const places = lost.map(({ target, previous, isNew }) =>
    isNew
      ? `${target} was er eerst niet`
      : `wat in ${target} stond, staat in ${join(folder, basename(previous))}`,
  );
  return new NotRestoredError(
    `Het schrijven mislukte, en ook het terugzetten: ${places.join('; ')}. Herstel dat zelf, en haal ${folder} dan weg.`,
    1,
    { cause },
  );
}

/** Gives a folder a name by which no later writing removes it. Gives its path. */
function keptStaging(staging: string): string {
  const kept = join(dirname(staging), basename(staging).replace('bezig', 'bewaard'));
  try {
    renameSync(staging, kept);
    return kept;
  } catch {
    return staging;
  }
}
