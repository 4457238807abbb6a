/** Releases that are kept: the site offers the one of its own data, and those that stand in a folder of the project. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { breaksOf } from './compatibility.ts';
import { ARCHIVE_FOLDER, published, type PublishedFile } from './files.ts';
import { MAJOR, type JsonSchema } from './format.ts';

/** The folder of the project with the releases that are kept. */
export const RELEASES_FOLDER = 'uitgaven';

/** The folder with the schemas of each major version as they were promised. */
export const PROMISED_FOLDER = 'tests/fixtures/open-data';

const RELEASE = /^interventiebank-((\d{4}-\d\d-\d\d)-[0-9a-f]+)\.zip$/;

/** The name and the date (year-month-day) of a release, from the path of its file. */
export function releaseOf(path: string): { release: string; date: string | undefined } {
  const [, release = basename(path, '.zip'), date] = RELEASE.exec(basename(path)) ?? [];
  return { release, date };
}

/** The releases in a folder, the newest first; none when there is no such folder. */
export function keptReleases(folder: string): PublishedFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => RELEASE.test(name))
    .sort()
    .reverse()
    .map((name) => published(`${ARCHIVE_FOLDER}/${name}`, readFileSync(join(folder, name))));
}

/**
 * Keeps the release of a built site in the project, and stores its schemas as the ones that are promised from now on.
 *
 * @param site The folder of the built site.
 * @returns The path of the release, or what breaks a promise: then nothing is kept.
 */
export function keepRelease(site: string): { kept: string } | { breaks: string[] } {
  const archive = join(site, 'data', ARCHIVE_FOLDER);
  const [name] = readdirSync(archive)
    .filter((each) => RELEASE.test(each) && !existsSync(join(RELEASES_FOLDER, each)))
    .sort();
  const schemas = join(site, 'data/schema', MAJOR);
  const promised = join(PROMISED_FOLDER, MAJOR);
  const breaks = brokenPromises(promised, schemas);
  if (breaks.length > 0) return { breaks };
  cpSync(schemas, promised, { recursive: true });
  if (name === undefined) return { kept: '' };
  const kept = join(RELEASES_FOLDER, name);
  mkdirSync(RELEASES_FOLDER, { recursive: true });
  cpSync(join(archive, name), kept);
  return { kept };
}

/** What the schemas in a folder break of those in another. */
function brokenPromises(promised: string, present: string): string[] {
  if (!existsSync(promised)) return [];
  return readdirSync(promised).flatMap((name) => {
    if (!existsSync(join(present, name))) return [`${name}: is gone`];
    return breaksOf(schemaIn(join(promised, name)), schemaIn(join(present, name))).map(
      (each) => `${name}: ${each}`,
    );
  });
}

const schemaIn = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as JsonSchema;
