/**
 * The folder that the built site stands in. A new site takes its place whole or not at all: it is put beside the
 * present one, on the same disk, and the two change places by renaming.
 */
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../errors/user-error.ts';
import { acquireLock } from './lock.ts';
import { markedNames, markSite } from './site-marker.ts';
import { refuseOwnFolders, refuseStrangers } from './site-place.ts';

/** The places of a site: where it stands, and, beside that, where the next is put, the last, and the lock. */
interface Places {
  site: string;
  next: string;
  previous: string;
  lock: string;
}

/** Between the name of the place for the next or the last site and that of a folder that is added to the site. */
const OF_ADDED = '-';

function placesOf(outDir: string, project: string): Places {
  const path = resolve(project, outDir);
  const parent = realPath(dirname(path));
  const name = basename(path);
  return {
    site: join(parent, name),
    next: join(parent, `.${name}.interventiebank-new`),
    previous: join(parent, `.${name}.interventiebank-old`),
    lock: join(parent, `.${name}.interventiebank-lock`),
  };
}

/** The path without links, as far as it exists. */
function realPath(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync.native(path);
  return join(realPath(dirname(path)), basename(path));
}

/** A folder in which a site can take its place. One process at a time can hold it. */
export class SiteFolder {
  readonly #outDir: string;
  readonly #places: Places;
  /** Lets another process have the folder. */
  readonly close: () => void;

  private constructor(outDir: string, places: Places, close: () => void) {
    this.#outDir = outDir;
    this.#places = places;
    this.close = close;
  }

  /**
   * Checks whether a site may be put in a folder, locks the folder, and repairs what a killed replacement left. Call it
   * before building, so that no build is lost on a folder that can't be used.
   *
   * @param outDir The folder, from the project; it need not exist.
   * @param project The folder of the project.
   * @throws UserError when a site can't or may not stand there, or another process is putting one there. Nothing is
   * changed then.
   */
  static open(outDir: string, project = process.cwd()): SiteFolder {
    const places = placesOf(outDir, project);
    refuseOwnFolders(outDir, places.site, realpathSync.native(project));
    refuseStrangers(outDir, places.site);
    mkdirSync(dirname(places.site), { recursive: true });
    accessSync(dirname(places.site), constants.W_OK);
    const release = acquireLock(places.lock);
    if (!release) {
      throw new UserError(
        `In ${outDir} wordt op dit moment een website gezet door een andere opdracht. Wacht tot die klaar is, en probeer het opnieuw.`,
      );
    }
    try {
      recover(places);
    } catch (error) {
      release();
      throw error;
    }
    return new SiteFolder(outDir, places, release);
  }

  /**
   * Puts a site in the place of the present one, if there is any.
   *
   * @param built The folder of the new site, which is no longer there afterwards.
   * @throws The error of the disk, or UserError when something else came into the folder since it was opened; the present
   * site is then where it was, whole.
   */
  async replace(built: string): Promise<void> {
    const { site, next, previous } = this.#places;
    markSite(built);
    try {
      await move(built, next);
      refuseStrangers(this.#outDir, site);
      if (existsSync(site)) renameSync(site, previous);
      try {
        renameSync(next, site);
      } catch (error) {
        if (existsSync(previous)) renameSync(previous, site);
        throw error;
      }
    } catch (error) {
      removeIfPossible(next);
      throw error;
    }
    // The new site is there: what cannot be removed now is removed before the next build.
    removeIfPossible(previous);
  }

  /**
   * Puts a folder that was made after the site in it, whole or not at all, in the place of the one of that name. The next
   * site takes the place of both.
   *
   * @param made The folder, which is no longer there afterwards.
   * @throws The error of the disk; the site is then as it was.
   */
  async add(made: string, name: string): Promise<void> {
    const { target, next, previous } = placesOfAdded(this.#places, name);
    try {
      await move(made, next);
      this.own([name]);
      if (existsSync(target)) renameSync(target, previous);
      renameSync(next, target);
    } catch (error) {
      if (!existsSync(target) && existsSync(previous)) renameSync(previous, target);
      removeIfPossible(next);
      throw error;
    }
    removeIfPossible(previous);
  }

  /** Marks what was put at the top of the site after the build as part of it, so that the next site replaces it too. */
  own(names: readonly string[]): void {
    const { site } = this.#places;
    markSite(site, [...(markedNames(site) ?? readdirSync(site)), ...names]);
  }
}

/**
 * Repairs what a killed replacement left, unless a process is replacing the site now: for commands that only read it.
 *
 * @param outDir As for {@link SiteFolder.open}.
 */
export function recoverSite(outDir: string, project = process.cwd()): void {
  const places = placesOf(outDir, project);
  const isWhole = existsSync(places.site) || !existsSync(places.previous);
  if (isWhole && addedIn(places).length === 0) return;
  const release = acquireLock(places.lock);
  if (!release) return;
  recover(places);
  release();
}

/** Between two renames there is no site, or not all of it: the last one is put back. Anything else that is left is removed. */
function recover(places: Places): void {
  restore(places.site, places);
  for (const name of addedIn(places)) {
    const { target, ...beside } = placesOfAdded(places, name);
    restore(target, beside);
  }
}

/** Puts the last folder back when nothing is in its place, and removes what is left beside the site. */
function restore(target: string, { next, previous }: Pick<Places, 'next' | 'previous'>): void {
  const isGone = existsSync(dirname(target)) && !existsSync(target);
  if (isGone && existsSync(previous)) renameSync(previous, target);
  for (const left of [previous, next]) rmSync(left, { recursive: true, force: true });
}

/** The place of a folder that is added to a site, and, beside the site, where the next is put, and the last. */
function placesOfAdded({ site, next, previous }: Places, name: string) {
  return {
    target: join(site, name),
    next: `${next}${OF_ADDED}${name}`,
    previous: `${previous}${OF_ADDED}${name}`,
  };
}

/** The names of the folders of which an addition left something beside the site. */
function addedIn({ site, next, previous }: Places): string[] {
  const parent = dirname(site);
  if (!existsSync(parent)) return [];
  const starts = [next, previous].map((place) => basename(place) + OF_ADDED);
  const names = readdirSync(parent).flatMap((name) => {
    const start = starts.find((each) => name.startsWith(each));
    return start === undefined ? [] : [name.slice(start.length)];
  });
  return [...new Set(names)];
}

function removeIfPossible(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    return;
  }
}

/** Moves a folder, to another disk too. */
async function move(from: string, to: string): Promise<void> {
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
