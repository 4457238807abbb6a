/** What a bundle is made of: the entries of a built site, each with its page and its record. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { interventionPath } from '../../catalogue/page-paths.ts';
import { UserError } from '../../errors/user-error.ts';
import type { EntryRecord } from '../entry-record.ts';

/** An entry of a built site. */
export interface BuiltEntry extends EntryRecord {
  /** The HTML of its page. */
  page: string;
}

/**
 * Reads all entries of a built site, in the order of their slugs.
 *
 * @param folder The built site.
 * @throws UserError that names the entry of which something is missing or can't be read.
 */
export function readBuiltEntries(folder: string): BuiltEntry[] {
  const root = join(folder, 'interventies');
  return globSync('*.json', { cwd: root })
    .sort()
    .map((file) => readBuiltEntry(root, file.slice(0, -'.json'.length)));
}

function readBuiltEntry(root: string, slug: string): BuiltEntry {
  try {
    const record = JSON.parse(readFileSync(join(root, `${slug}.json`), 'utf8')) as EntryRecord;
    return { ...record, page: readFileSync(join(root, slug, 'index.html'), 'utf8') };
  } catch (error) {
    throw failedEntry(slug, error);
  }
}

/** Says of which entry no pages could be made. */
export function failedEntry(slug: string, cause: unknown): UserError {
  return new UserError(
    `De pagina van de interventie ${slug} kan niet in de bundel. Bouw de website opnieuw met npm run build, en probeer het nog eens.`,
    1,
    { cause },
  );
}

/** Whether a site was built in a folder. */
export const isBuilt = (folder: string): boolean => existsSync(join(folder, 'interventies', 'index.html'));

/** The path that a site stands below, without a slash at its end: that of an entry's address, before its own. A preview has no host in it. */
export function basePathOf({ address, slug }: Pick<EntryRecord, 'address' | 'slug'>): string {
  return new URL(address, 'https://voorbeeld.example').pathname.slice(0, -interventionPath(slug).length);
}

/**
 * The day of the content (`2026-11-21`): that of the last commit that changed it; without git that on which an entry was checked last.
 *
 * @param folder The folder `content/`.
 */
export function contentDate(folder: string, entries: readonly Pick<EntryRecord, 'lastChecked'>[]): string {
  try {
    const date = execFileSync('git', ['log', '-1', '--format=%cs', '--', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    if (date !== '') return date;
  } catch {
    // There is no git, or this is no working copy.
  }
  return (
    entries
      .map(({ lastChecked }) => lastChecked ?? '')
      .sort()
      .at(-1) || '1970-01-01'
  );
}
