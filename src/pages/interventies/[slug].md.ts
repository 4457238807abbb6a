/** Each intervention as Markdown, with its fields before the text. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { entryMarkdown } from '../../publishing/open-data/files.ts';
import { loadEntryRecords, publicAddresses } from '../../site/open-data.ts';
import type { EntryRecord } from '../../publishing/entry-record.ts';

export const getStaticPaths = (async () =>
  (await loadEntryRecords()).map((record) => ({
    params: { slug: record.slug },
    props: { record },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ record: EntryRecord }> = ({ props }) =>
  new Response(entryMarkdown(props.record, publicAddresses), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
