/** The packages that the site is made with, as files for who uses it again. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOfMaterials, licenceList, softwareIn, type LockFile } from '../publishing/software.ts';

const LOCK_FILE = 'package-lock.json';

/** Not where the project lies without its lock file. */
export const hasSoftwareFiles = existsSync(LOCK_FILE);

/** The files by their name within `/data/software/`. */
export function softwareFiles(): ReadonlyMap<string, string> {
  if (!hasSoftwareFiles) return new Map();
  const lock = JSON.parse(readFileSync(LOCK_FILE, 'utf8')) as LockFile;
  return new Map([
    ['onderdelen.cdx.json', `${JSON.stringify(billOfMaterials(lock, 'EUPL-1.2'), null, 2)}\n`],
    ['licenties.txt', licenceList(softwareIn(lock), ({ folder }) => licenceTextIn(folder))],
  ]);
}

function licenceTextIn(folder: string): string | undefined {
  const file = readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isFile() && /^(licen[cs]e|copying)\b/i.test(each.name))
    .map(({ name }) => name)
    .sort()[0];
  return file === undefined ? undefined : readFileSync(join(folder, file), 'utf8');
}
