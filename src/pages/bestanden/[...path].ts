/** The texts of the site as files to change and send: only on a site where nothing is set up to change them by. */
import { readdirSync, readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { interventionSchema } from '../../catalogue/schema.ts';
import { readContent } from '../../content/read-content.ts';
import { newEntryText } from '../../scaffold/template.ts';
import { NEW_ENTRY_FILE } from '../../site/addresses.ts';
import { hasFiles } from '../../site/site.ts';

export const getStaticPaths = (() =>
  (hasFiles ? [NEW_ENTRY_FILE, ...textsIn('content')] : []).map((path) => ({
    params: { path },
  }))) satisfies GetStaticPaths;

const textsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(mdx|yaml)$/.test(name))
    .map((name) => name.replaceAll('\\', '/'));

export const GET: APIRoute = ({ params: { path = '' } }) =>
  new Response(
    path === NEW_ENTRY_FILE
      ? newEntryText({}, interventionSchema(readContent('content').vocabulary))
      : readFileSync(`content/${path}`, 'utf8'),
  );
