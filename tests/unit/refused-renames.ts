import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { onTestFinished } from 'vitest';

/**
 * A disk that refuses some renames, until the test is over. Not by a mock of the module: files share what they import, and one that was
 * loaded before would not see it.
 *
 * @param isRefused Whether a file may not be renamed to this path.
 * @returns What lets all renames pass again.
 */
export function refuseRenames(isRefused: (to: string) => boolean): () => void {
  const { renameSync } = fs;
  const set = (rename: typeof renameSync) => {
    fs.renameSync = rename;
    syncBuiltinESMExports();
  };
  set((from, to) => {
    if (isRefused(`${to as string}`)) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY', path: to });
    renameSync(from, to);
  });
  const restore = () => set(renameSync);
  onTestFinished(restore);
  return restore;
}
