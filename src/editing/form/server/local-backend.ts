/**
 * The form's backend on one's own machine: the part of the protocol of Decap's proxy server that a form without
 * drafts and pictures needs. Decap's own server listens on every address of the machine, asks for sixty packages and
 * writes anywhere below the working folder; this one is part of the development server and knows a few folders.
 *
 * @see https://github.com/decaporg/decap-cms/tree/main/packages/decap-server
 */
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findingsAbout } from '../../check/findings-about.ts';
import { isError } from '../../finding.ts';
import { FORM_FOLDER_NAMES } from '../config.ts';

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
      dataFiles: z.array(z.strictObject({ path, raw: z.string(), slug: z.string() })),
      assets: z.tuple([]),
    }),
  }),
  z.object({ action: z.literal('deleteFiles'), params: z.object({ paths: z.array(path) }) }),
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
  switch (data.action) {
    case 'entriesByFolder':
      return ok(
        readdirSync(join(root, data.params.folder))
          .map((name) => `${data.params.folder}/${name}`)
          .filter((each) => path.safeParse(each).success)
          .map((each) => entryAt(root, each)),
      );
    case 'entriesByFiles':
      return ok(data.params.files.map((file) => entryAt(root, file.path)));
    case 'getEntry':
      return isRegularFile(root, data.params.path)
        ? ok(entryAt(root, data.params.path))
        : refusal(404, `${data.params.path} bestaat niet.`);
    case 'persistEntry':
      return persist(root, data.params.dataFiles);
    case 'deleteFiles':
      for (const each of data.params.paths) rmSync(join(root, each), { force: true });
      return ok({ message: 'deleted' });
    case 'getMedia':
      return ok([]);
    case 'getDeployPreview':
      return ok(null);
  }
}

/** Writes files, when the checker has nothing against any of them. */
function persist(root: string, files: readonly { path: string; raw: string }[]): Answer {
  for (const file of files) {
    if (existsSync(join(root, file.path)) && !isRegularFile(root, file.path)) {
      return refusal(422, `${file.path} is geen gewoon bestand.`);
    }
    const place = file.path.slice('content/'.length);
    const first = findingsAbout(join(root, 'content'), place, file.raw).find(isError);
    if (first) return refusal(422, `${first.problem} ${first.remedy}`);
  }
  for (const { path: place, raw } of files) writeFileSync(join(root, place), raw);
  return ok({ message: 'saved' });
}

function entryAt(root: string, place: string) {
  return { data: readFileSync(join(root, place), 'utf8'), file: { path: place, id: null } };
}

function isRegularFile(root: string, place: string): boolean {
  return lstatSync(join(root, place), { throwIfNoEntry: false })?.isFile() ?? false;
}

const ok = (body: unknown): Answer => ({ status: 200, body });

const refusal = (status: number, error: string): Answer => ({ status, body: { error } });
