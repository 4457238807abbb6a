/** Where no site may be put: among the files of the project, and where something stands that no build made. */
import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { UserError } from '../errors/user-error.ts';
import { strangerIn } from './site-marker.ts';

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

/** @throws UserError when the project stands in a folder of which the name ends an address: nothing can be built there. */
export function refuseProjectPlace(project = process.cwd()): void {
  const [character] = /[#?]/.exec(project) ?? [];
  if (character === undefined) return;
  throw new UserError(
    `In een map met een ${character} in de naam kan de website niet worden gemaakt: ${project}. Geef die map een andere naam.`,
  );
}

/** @throws UserError when the place of a site is the project, or holds or is one of its own folders. */
export function refuseOwnFolders(outDir: string, site: string, project: string): void {
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

/** @throws UserError when what stands at the place of a site is none that a build made, or cannot be renamed. */
export function refuseStrangers(outDir: string, site: string): void {
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

/** Whether a disk, or a folder from elsewhere (a bind mount: only Linux has and lists them), is attached there. */
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
