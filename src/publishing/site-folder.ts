/**
 * The folder that the built site stands in. A new site takes its place whole or not at all: it is put beside the
 * present one, on the same disk, and the two change places by renaming.
 */
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../command.ts';
import { acquireLock } from './lock.ts';

/** The file by which a built site is known. It tells what else stands at the top of the site, so that nothing else is replaced. */
export const MARKER = '.interventiebank.json';

/** The folder, within the project, in which a site is built before it takes its place. */
export const BUILD_FOLDER = '.build/site';

/** What lies at the top of the project and is no place for a site, nor is anything within. */
const OWN_FOLDERS = [
  '.astro',
  '.ci',
  '.git',
  '.github',
  '.vscode',
  'content',
  'node_modules',
  'public',
  'scripts',
  'src',
  'tests',
  'uitgaven',
];

/** What file managers leave in every folder that is looked at. */
const LEFT_BY_SYSTEMS = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** The places of a site: where it stands, and, beside that, where the next is put, the last, and the lock. */
interface Places {
  site: string;
  next: string;
  previous: string;
  lock: string;
}

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
   * Looks whether a site may be put in a folder, holds it, and mends what a replacement left that was killed. Nothing is
   * built before, so that nothing is lost on a folder that can't be used.
   *
   * @param outDir The folder, from the project; it need not exist.
   * @param project The folder of the project.
   * @throws UserError when a site can't or may not stand there, or another process is putting one there. Nothing is
   * changed then.
   */
  static open(outDir: string, project = process.cwd()): SiteFolder {
    const places = placesOf(outDir, project);
    refuseOwnFolders(outDir, places.site, realpathSync.native(project));
    refuseStrangers(outDir, places);
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
      refuseStrangers(this.#outDir, this.#places);
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
    const { site, next, previous } = this.#places;
    const target = join(site, name);
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

  /** Takes what was put at the top of the site after it was built as part of it: the next site takes its place too. */
  own(names: readonly string[]): void {
    const { site } = this.#places;
    markSite(site, [...(markedNames(site) ?? readdirSync(site)), ...names]);
  }
}

/**
 * Mends what a replacement left that was killed, if no one is at it: for who only reads the site.
 *
 * @param outDir As for {@link SiteFolder.open}.
 */
export function recoverSite(outDir: string, project = process.cwd()): void {
  const places = placesOf(outDir, project);
  if (existsSync(places.site) || !existsSync(places.previous)) return;
  const release = acquireLock(places.lock);
  if (!release) return;
  recover(places);
  release();
}

/** Between the two renames there is no site: the last one is put back. What else is left is removed. */
function recover({ site, next, previous }: Places): void {
  if (!existsSync(site) && existsSync(previous)) renameSync(previous, site);
  for (const left of [previous, next]) rmSync(left, { recursive: true, force: true });
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

function markSite(folder: string, names = readdirSync(folder)): void {
  const marker = {
    about: 'Deze map is gemaakt door npm run build, die hem ook weer vervangt. Zet hier niets bij.',
    names: [...new Set(names)].filter((name) => name !== MARKER).sort(),
  };
  writeFileSync(join(folder, MARKER), `${JSON.stringify(marker, null, 2)}\n`);
}

/** What the marker of a site says that stands at its top; `undefined` without a marker that can be read. */
function markedNames(folder: string): string[] | undefined {
  try {
    const { names } = JSON.parse(readFileSync(join(folder, MARKER), 'utf8')) as { names?: unknown };
    return Array.isArray(names) ? names.map(String) : undefined;
  } catch {
    return undefined;
  }
}

/** Sites had no marker at first. These are known by what no other site has. */
function isUnmarkedSite(folder: string): boolean {
  return ['_astro', 'zoek', 'index.html', 'interventies/index.html', 'begrippen/index.html'].every((name) =>
    existsSync(join(folder, name)),
  );
}

function refuseOwnFolders(outDir: string, site: string, project: string): void {
  if (isWithin(project, site)) {
    throw new UserError(
      `OUT_DIR=${outDir} is de map van het project zelf, of een map daarboven. Alles daarin zou verdwijnen. Kies een andere map.`,
    );
  }
  const [top = ''] = isWithin(site, project) ? relative(project, site).split(sep) : [];
  const building = join(project, BUILD_FOLDER);
  if (OWN_FOLDERS.includes(top) || isWithin(site, building) || isWithin(building, site)) {
    throw new UserError(
      `OUT_DIR=${outDir} hoort bij de bestanden van het project. Kies een andere map, bijvoorbeeld dist.`,
    );
  }
}

/** Whether a path is a folder or lies in it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function refuseStrangers(outDir: string, { site }: Places): void {
  const parent = dirname(site);
  if (existsSync(parent) && !statSync(parent).isDirectory()) {
    throw new UserError(
      `${outDir} kan geen map zijn: ${parent} is een bestand. Kies een andere map met OUT_DIR.`,
    );
  }
  const found = lstatSync(site, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) {
    throw new UserError(
      `${outDir} is een link naar een andere map. Die kan niet in één keer vervangen worden. Noem de map zelf: OUT_DIR=${linkTarget(site)}`,
    );
  }
  if (found && !found.isDirectory()) {
    throw new UserError(
      `${outDir} is een bestand, geen map. Kies een andere map met OUT_DIR, of haal het weg.`,
    );
  }
  if (found && isMountPoint(site)) {
    throw new UserError(
      `${outDir} is een schijf of volume op zichzelf. Die kan niet in één keer vervangen worden. Kies een map daarin: OUT_DIR=${join(outDir, 'site')}`,
    );
  }
  const stranger = found ? strangerIn(site) : undefined;
  if (stranger !== undefined) {
    throw new UserError(
      `${stranger} is niet gemaakt door npm run build, en zou verdwijnen. Kies een andere map met OUT_DIR, of haal het weg. (Moet het op de website staan? Zet het dan in public/.)`,
    );
  }
}

function linkTarget(link: string): string {
  try {
    return realpathSync(link);
  } catch {
    return 'dist';
  }
}

/** Something in a folder, or the folder, that no build made. */
function strangerIn(folder: string): string | undefined {
  const names = readdirSync(folder).filter((name) => !LEFT_BY_SYSTEMS.includes(name));
  const marked = markedNames(folder);
  if (marked === undefined) return names.length === 0 || isUnmarkedSite(folder) ? undefined : folder;
  const stranger = names.find((name) => name !== MARKER && !marked.includes(name));
  return stranger === undefined ? undefined : join(folder, stranger);
}

/** Whether a disk, or a folder from elsewhere (a bind mount, which Linux alone knows and tells), is attached there. */
function isMountPoint(folder: string): boolean {
  if (statSync(folder).dev !== statSync(dirname(folder)).dev) return true;
  try {
    // https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html: the fifth field, with odd characters in octal.
    return readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .map((line) => line.split(' ')[4] ?? '')
      .some((path) => unescapeOctal(path) === folder);
  } catch {
    return false;
  }
}

function unescapeOctal(path: string): string {
  return path.replace(/\\(\d{3})/g, (_, code: string) => String.fromCharCode(parseInt(code, 8)));
}
