/** The files of the open data. */
import { extname } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { PublishedFile } from '../../publishing/open-data/files.ts';
import { loadOpenData } from '../../site/open-data.ts';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.json', 'application/json'],
  ['.jsonl', 'application/jsonl'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.zip', 'application/zip'],
]);

export const getStaticPaths = (async () => {
  const { files, earlier } = await loadOpenData();
  return [...files, ...earlier].map((file) => ({ params: { path: file.path }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: PublishedFile }> = ({ props: { file } }) =>
  new Response(file.bytes as Uint8Array<ArrayBuffer>, {
    headers: { 'Content-Type': TYPES.get(extname(file.path)) ?? 'application/octet-stream' },
  });
