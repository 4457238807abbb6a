import { closeSync, existsSync, openSync, rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** SQLITE_BUSY, see https://www.sqlite.org/rescode.html#busy */
const BUSY = 5;

/**
 * Takes a lock that one process at a time can have, until it releases the lock or ends, however it ends: the operating
 * system keeps the lock, through SQLite, as Node.js has none of its own. A killed process leaves an empty file, which
 * blocks nobody.
 *
 * @param path The file of the lock; it is made when it is not there, its folder is not.
 * @returns A function that releases it; `undefined` when another process has it.
 * @throws The error of the disk.
 */
export function acquireLock(path: string): (() => void) | undefined {
  for (;;) {
    // SQLite does not report why it cannot create a file.
    if (!existsSync(path)) closeSync(openSync(path, 'a'));
    const opened = fileNumber(path);
    const database = new DatabaseSync(path);
    if (!lock(database)) return undefined;
    // A process that releases the lock removes its file: one that was opened just before is no longer the lock.
    if (opened !== undefined && fileNumber(path) === opened) {
      const release = () => {
        process.off('exit', release);
        removeIfPossible(path);
        database.close();
      };
      process.on('exit', release);
      return release;
    }
    database.close();
  }
}

function lock(database: DatabaseSync): boolean {
  try {
    // Nothing is written, so there is nothing to roll back, and no file for that.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === BUSY) return false;
    throw error;
  }
}

function fileNumber(path: string): bigint | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false })?.ino;
}

/** Windows keeps a file that is open. */
function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}
