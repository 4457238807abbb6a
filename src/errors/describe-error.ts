/** Errors as Dutch sentences with what to do: our own, those of the operating system, and those that nobody foresaw. */
import { relative } from 'node:path';
import { getSystemErrorName } from 'node:util';
import { onItsLines, onOneLine } from '../language/characters.ts';
import { UserError } from './user-error.ts';

/**
 * An error as a Dutch sentence with what to do.
 *
 * @param script Name of the npm script, for unexpected errors: how to see where it went wrong. Only tests give another than the one that runs.
 */
export function describeError(error: unknown, script = process.env.npm_lifecycle_event): string {
  if (error instanceof UserError) return onItsLines(error.message);
  const known = systemError(error);
  const describe = known?.code === undefined ? undefined : SENTENCES[known.code];
  if (known && describe) return onOneLine(describe(known));
  const message = onOneLine(error instanceof Error ? error.message : String(error)).trim();
  return `Er ging iets mis dat niet was voorzien: ${message}\nWil je zien waar? Draai npm run ${script ?? 'build'} -- --debug, en meld het met wat er dan staat.`;
}

/** What is known of an error of the operating system. */
type SystemError = Pick<NodeJS.ErrnoException, 'code' | 'syscall' | 'path'> & {
  dest?: string | undefined;
  port?: number | undefined;
};

/**
 * The error of the operating system in an error or in what caused it. Parts of the build that are no JavaScript tell it
 * in their message alone: `No space left on device (os error 28)`.
 */
export function systemError(error: unknown): SystemError | undefined {
  if (!(error instanceof Error)) return undefined;
  const known: SystemError = error as NodeJS.ErrnoException;
  if (known.code !== undefined && (Object.hasOwn(SENTENCES, known.code) || known.code === 'EPIPE'))
    return known;
  const causes = [error.cause, ...(error instanceof AggregateError ? (error.errors as unknown[]) : [])];
  for (const cause of causes) {
    const found = systemError(cause);
    if (found) return found;
  }
  const named = /\b(E[A-Z]{3,}): /.exec(error.message)?.[1];
  if (named !== undefined && Object.hasOwn(SENTENCES, named)) return { code: named };
  const number = process.platform === 'win32' ? null : /\(os error (\d+)\)/.exec(error.message);
  return number ? { code: getSystemErrorName(-Number(number[1])) } : undefined;
}

const full = ({ path, dest = path }: SystemError) =>
  `De schijf is vol${dest === undefined ? '' : ` bij het schrijven van ${shown(dest)}`}. Maak ruimte vrij, en probeer het opnieuw.`;

const notAllowed = ({ path, syscall, port }: SystemError) =>
  syscall === 'listen'
    ? `Poort ${port} mag je niet gebruiken. Kies een andere, van 1024 tot en met 65535: PORT=8080.`
    : `Je hebt geen rechten voor ${thing(path)}. Kijk of je daar mag lezen en schrijven, en of het niet open staat in een ander programma.`;

const tooManyOpen = () =>
  "Er staan te veel bestanden tegelijk open. Sluit andere programma's, of verhoog de grens (ulimit -n 4096), en probeer het opnieuw.";

const inUse = ({ path }: SystemError) =>
  `${capital(thing(path))} is in gebruik. Sluit het programma dat het open heeft, of kies een andere map, en probeer het opnieuw.`;

const brokenDisk = ({ path }: SystemError) =>
  `De schijf geeft een fout bij ${thing(path)}. Kijk of de schijf of de verbinding ermee nog werkt, en probeer het opnieuw.`;

/** What the errors of files, disks and ports mean, by their POSIX name. See https://man7.org/linux/man-pages/man3/errno.3.html */
const SENTENCES: Record<string, (error: SystemError) => string> = {
  ENOSPC: (error) =>
    error.syscall === 'watch'
      ? "Er worden te veel bestanden tegelijk gevolgd. Sluit andere programma's, of verhoog de grens (sysctl fs.inotify.max_user_watches), en probeer het opnieuw."
      : full(error),
  EDQUOT: full,
  EFBIG: ({ path }) =>
    `${capital(thing(path))} wordt groter dan op deze schijf mag. Kies een andere schijf, en probeer het opnieuw.`,
  EROFS: ({ path }) =>
    `${capital(thing(path))} staat op een schijf die alleen gelezen mag worden. Kies een andere map, en probeer het opnieuw.`,
  EACCES: notAllowed,
  EPERM: notAllowed,
  ENOTDIR: ({ path }) =>
    `${capital(thing(path))} kan niet bestaan: een deel van dat pad is een bestand, geen map. Kijk of het pad klopt.`,
  EISDIR: ({ path }) => `${capital(thing(path, 'Wat je noemt'))} is een map, geen bestand. Noem een bestand.`,
  EEXIST: ({ path, dest }) =>
    `${capital(thing(dest ?? path))} bestaat al. Kies een andere naam, of haal weg wat er staat.`,
  ENOTEMPTY: ({ path, dest }) =>
    `${capital(thing(dest ?? path))} is niet leeg. Kies een andere map, of haal weg wat er staat.`,
  ENOENT: ({ path }) => `${capital(thing(path))} bestaat niet. Kijk of de naam en de map kloppen.`,
  ENAMETOOLONG: ({ path }) => `De naam van ${thing(path)} is te lang. Kies een kortere.`,
  ELOOP: ({ path }) =>
    `${capital(thing(path))} verwijst naar zichzelf. Kijk waar de snelkoppelingen (links) in dat pad heen gaan.`,
  EMFILE: tooManyOpen,
  ENFILE: tooManyOpen,
  EBUSY: inUse,
  ETXTBSY: inUse,
  EXDEV: ({ path, dest }) =>
    `${capital(thing(path))} kan niet in één keer naar ${thing(dest, 'die plaats')}: die staat op een andere schijf. Kies een map op dezelfde schijf.`,
  EIO: brokenDisk,
  ENXIO: brokenDisk,
  ENODEV: brokenDisk,
  ESTALE: brokenDisk,
  ENOMEM: () => "Het geheugen is vol. Sluit andere programma's, en probeer het opnieuw.",
  EADDRINUSE: ({ port }) =>
    `Poort ${port} is al in gebruik. Stop wat daar draait, of kies een andere: PORT=4322.`,
  EADDRNOTAVAIL: () => 'Dit adres is niet van deze computer. Kijk of het netwerk aan staat.',
};

/** A path for reading: from the present folder if it lies in there. */
function shown(path: string): string {
  const below = relative('', path);
  return below === '' || below.startsWith('..') ? path : below;
}

function thing(path: string | undefined, otherwise = 'een bestand of map'): string {
  return path === undefined ? otherwise : shown(path);
}

/** A path keeps its own first letter. */
function capital(text: string): string {
  return text === 'een bestand of map' ? 'Een bestand of map' : text;
}
