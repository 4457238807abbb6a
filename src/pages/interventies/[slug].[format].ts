/** Each intervention for other software, the shortlist among it (JSON), and as Markdown with its fields before the text. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { entryJson, entryMarkdown } from '../../publishing/open-data/files.ts';
import { loadEntryRecords, publicAddresses } from '../../site/open-data.ts';
import type { EntryRecord } from '../../publishing/entry-record.ts';

const FORMATS = {
  json: { write: entryJson, type: 'application/json' },
  md: { write: entryMarkdown, type: 'text/markdown; charset=utf-8' },
};
type Format = (typeof FORMATS)[keyof typeof FORMATS];

export const getStaticPaths = (async () =>
  (await loadEntryRecords()).flatMap((record) =>
    Object.entries(FORMATS).map(([format, { write, type }]) => ({
      params: { slug: record.slug, format },
      props: { record, write, type },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Format & { record: EntryRecord }> = ({ props: { record, write, type } }) =>
  new Response(write(record, publicAddresses), { headers: { 'Content-Type': type } });
