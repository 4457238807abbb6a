/** Files to fill in or to change: the table of new interventions; and the texts, on a site where nothing is set up to change them by. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { interventionSchema, NO_VOCABULARY } from '../../catalogue/schema.ts';
import { contentKinds, folderOf } from '../../content/kinds.ts';
import { readContent, readFound, soundText } from '../../content/read-content.ts';
import { newEntryText, textToCorrect } from '../../scaffold/template.ts';
import { NEW_ENTRY_FILE, TABLE_FILE } from '../../site/addresses.ts';
import { hasFiles } from '../../site/site.ts';
import { templateFor } from '../../spreadsheet/export.ts';

export const getStaticPaths = (() =>
  [TABLE_FILE, ...(hasFiles ? [NEW_ENTRY_FILE, ...texts()] : [])].map((path) => ({
    params: { path },
  }))) satisfies GetStaticPaths;

const texts = () =>
  readContent('content').files.flatMap(({ path }) => (/\.(mdx|yaml)$/.test(path) ? path : []));

export const GET: APIRoute = async ({ params: { path = '' } }) => new Response(await fileAt(path));

async function fileAt(path: string): Promise<string | Uint8Array<ArrayBuffer>> {
  if (path === TABLE_FILE) return new Uint8Array(await templateFor(readContent('content')));
  // Nobody chooses from a list of hundreds.
  if (path === NEW_ENTRY_FILE) {
    const { vocabulary } = readContent('content');
    return newEntryText({}, interventionSchema({ ...vocabulary, municipalities: [], concepts: [] }));
  }
  const text = soundText(readFound('content', path));
  const folder = folderOf(path);
  return folder ? textToCorrect(text, contentKinds(NO_VOCABULARY).folders[folder]) : text;
}
