/**
 * The form's backend on one's own machine: the part of the protocol of Decap's proxy server that a form without
 * drafts and pictures needs. Decap's own server listens on every address of the machine, asks for sixty packages and
 * writes anywhere below the working folder; this one is part of the development server and knows a few folders.
 *
 * @see https://github.com/decaporg/decap-cms/tree/main/packages/decap-server
 */
import { lstatSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { z } from 'zod';
import { lintText, lintWithout } from '../../lint/index.ts';
import { isError, type Diagnostic } from '../../lint/diagnostic.ts';
import { dataOf } from '../../content/entry-update.ts';
import { splitFrontmatter } from '../../content/frontmatter.ts';
import { readContent } from '../../content/read-content.ts';
import { writeFiles } from '../../content/write-files.ts';
import { FORM_FOLDER_NAMES, FORM_FOLDERS } from '../config.ts';
import { titleAt } from '../fields.ts';

/** The only files that the form reads, writes and deletes. */
const path = z.string().regex(new RegExp(`^content/(${FORM_FOLDER_NAMES.join('|')})/[a-z0-9-]+\\.mdx$`));
const folder = z.enum(FORM_FOLDER_NAMES.map((name) => `content/${name}` as const));

const requestSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('entriesByFolder'), params: z.object({ folder }) }),
  z.object({
    action: z.literal('entriesByFiles'),
    params: z.object({ files: z.array(z.object({ path })) }),
  }),
  z.object({ action: z.literal('getEntry'), params: z.object({ path }) }),
  z.object({
    action: z.literal('persistEntry'),
    params: z.object({
      dataFiles: z.array(
        z.strictObject({
          path,
          raw: z.string(),
          slug: z.string(),
          /** The file as it was when its editor opened it; `null` when there was none. */
          opened: z.string().nullable().optional(),
        }),
      ),
      assets: z.tuple([]),
    }),
  }),
  z.object({
    action: z.literal('deleteFiles'),
    params: z.object({ paths: z.array(path), opened: z.array(z.string()).optional() }),
  }),
  z.object({ action: z.literal('getMedia') }),
  z.object({ action: z.literal('getDeployPreview') }),
]);

/** What the form is answered: an HTTP status and a body for JSON. */
export interface Answer {
  status: number;
  body: unknown;
}

/**
 * Does what the form asks.
 *
 * @param root The folder that `content/` is in.
 * @param request What the form sent; nothing about it is certain.
 */
export function answerForm(root: string, request: unknown): Answer {
  const { success, data } = requestSchema.safeParse(request);
  if (!success) return refusal(422, 'Dit kan het formulier niet.');
  try {
    return answerTo(root, data);
  } catch (error) {
    const fault = faultOfDisk(error as NodeJS.ErrnoException);
    if (fault === undefined) throw error;
    return refusal(500, fault);
  }
}

function answerTo(root: string, data: z.infer<typeof requestSchema>): Answer {
  switch (data.action) {
    case 'entriesByFolder':
      return ok(
        fileNames(root, data.params.folder)
          .map((name) => `${data.params.folder}/${name}`)
          .filter((each) => path.safeParse(each).success && isOwnFile(root, each))
          .map((each) => entryAt(root, each)),
      );
    case 'entriesByFiles': {
      const missing = data.params.files.find((file) => !isOwnFile(root, file.path));
      return missing ? notThere(missing.path) : ok(data.params.files.map((file) => entryAt(root, file.path)));
    }
    case 'getEntry':
      return isOwnFile(root, data.params.path)
        ? ok(entryAt(root, data.params.path))
        : notThere(data.params.path);
    case 'persistEntry':
      return persist(root, data.params.dataFiles);
    case 'deleteFiles':
      return remove(root, data.params.paths, data.params.opened ?? []);
    case 'getMedia':
      return ok([]);
    case 'getDeployPreview':
      return ok(null);
  }
}

interface SavedFile {
  path: string;
  raw: string;
  opened?: string | null | undefined;
}

/** Writes files, when the checker finds no fault in any of them and nobody else changed them meanwhile. */
function persist(root: string, files: readonly SavedFile[]): Answer {
  for (const file of files) {
    const refused = refusalToTouch(root, file.path) ?? refusalOfVersion(root, file.path, file.opened);
    if (refused) return refused;
    const place = file.path.slice('content/'.length);
    const first = lintText(join(root, 'content'), place, file.raw).find(isError);
    if (first) return refusal(422, `${first.problem} ${first.remedy}`);
  }
  writeFiles(root, new Map(files.map(({ path: place, raw }) => [place, raw])));
  return ok({ message: 'saved' });
}

function remove(root: string, paths: readonly string[], opened: readonly string[]): Answer {
  for (const [index, place] of paths.entries()) {
    const refused =
      refusalToTouch(root, place) ??
      (exists(root, place) ? refusalOfVersion(root, place, opened[index]) : undefined);
    if (refused) return refused;
  }
  const content = join(root, 'content');
  const naming = lintWithout(
    content,
    paths.map((place) => place.slice('content/'.length)),
  ).filter(isError);
  if (naming.length > 0) {
    const places = new Set(naming.map((diagnostic) => placeOf(content, diagnostic)));
    return refusal(422, `Dit wordt nog genoemd. Haal dat eerst weg bij: ${[...places].join('; ')}.`);
  }
  for (const place of paths) rmSync(join(root, place), { force: true });
  return ok({ message: 'deleted' });
}

/** Where a diagnostic is, as the form shows it: the title of the entry and the field. */
function placeOf(content: string, { file, line }: Diagnostic): string {
  const folder = FORM_FOLDER_NAMES.find((name) => file.startsWith(`${name}/`));
  const parts = folder && splitFrontmatter(readFileSync(join(content, file), 'utf8'));
  if (!parts) return `${file}, regel ${line}`;
  const { title = file } = dataOf(parts.yaml);
  const { label, body } = FORM_FOLDERS[folder];
  // The frontmatter begins on the second line.
  const lines = parts.yaml.split('\n').slice(0, line - 1);
  const name = lines.findLast((each) => /^\w+:/.test(each))?.split(':')[0] ?? '';
  const isInBody = line > parts.yaml.split('\n').length;
  const field = isInBody ? body.label : titleAt(readContent(content).kinds.folders[folder], [name]);
  return `${label}, "${String(title)}", veld ${field}`;
}

/** Refuses what is no file of its own, and what a link leads out of the repository. */
function refusalToTouch(root: string, place: string): Answer | undefined {
  if (!isFolderWithin(root, dirname(place))) {
    return refusal(422, `De map ${dirname(place)} is een koppeling naar een plek buiten de catalogus.`);
  }
  return exists(root, place) && !isOwnFile(root, place)
    ? refusal(422, `${place} is geen gewoon bestand.`)
    : undefined;
}

/** Refuses to replace what another changed after it was opened. */
function refusalOfVersion(
  root: string,
  place: string,
  opened: string | null | undefined,
): Answer | undefined {
  if (opened === undefined) return undefined;
  const present = exists(root, place) ? entryAt(root, place).data : null;
  if (present === opened) return undefined;
  if (opened === null) return refusal(409, `${place} bestaat al. Geef je tekst een andere titel.`);
  const [what, then] =
    present === null
      ? ['verwijderd', 'maak er een nieuwe tekst van']
      : ['veranderd', 'zet je wijziging er opnieuw in'];
  return refusal(
    409,
    `Iemand anders heeft dit bestand intussen ${what}. Bewaar je eigen tekst ergens, laad deze pagina opnieuw en ${then}.`,
  );
}

function fileNames(root: string, place: string): string[] {
  return isFolderWithin(root, place) ? readdirSync(join(root, place)) : [];
}

function entryAt(root: string, place: string) {
  return { data: readFileSync(join(root, place), 'utf8'), file: { path: place, id: null } };
}

function exists(root: string, place: string): boolean {
  return lstatSync(join(root, place), { throwIfNoEntry: false }) !== undefined;
}

/** Whether a file is there, is no link, and lies in the repository whatever links lead to its folder. */
function isOwnFile(root: string, place: string): boolean {
  const isFile = lstatSync(join(root, place), { throwIfNoEntry: false })?.isFile() ?? false;
  return isFile && isFolderWithin(root, dirname(place));
}

function isFolderWithin(root: string, folder: string): boolean {
  return realpathSync(join(root, folder)).startsWith(realpathSync(root) + sep);
}

/** What an editor can do about what the disk refuses. */
function faultOfDisk({ code }: NodeJS.ErrnoException): string | undefined {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'De schijf is vol. Er is niets veranderd. Maak ruimte en sla het dan opnieuw op.';
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return 'Op deze plek mag je niet lezen of schrijven. Er is niets veranderd. Kijk naar de rechten van de map content.';
    case 'ENOENT':
      return 'De map van dit bestand is er niet meer. Er is niets veranderd.';
    default:
      return code && `De schijf weigert dit (${code}). Probeer het opnieuw.`;
  }
}

const ok = (body: unknown): Answer => ({ status: 200, body });

const refusal = (status: number, error: string): Answer => ({ status, body: { error } });

const notThere = (place: string) => refusal(404, `${place} bestaat niet.`);
