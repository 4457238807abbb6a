/** The facts of each intervention for other machines, the shortlist among them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Intervention } from '../../catalogue/model.ts';
import { entryRecordIn, type EntryRecord } from '../../publishing/entry-record.ts';
import { link } from '../../site/addresses.ts';
import { loadCatalogue } from '../../site/load-catalogue.ts';

export const getStaticPaths = (async () => {
  const catalogue = await loadCatalogue();
  const recordOf = entryRecordIn(
    catalogue,
    (slug) => new URL(link.intervention(slug), import.meta.env.SITE).href,
  );
  return catalogue.interventions.map((intervention) => ({
    params: { slug: intervention.slug },
    props: { intervention, recordOf },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{
  intervention: Intervention;
  recordOf: (intervention: Intervention) => EntryRecord;
}> = ({ props: { intervention, recordOf } }) => Response.json(recordOf(intervention));
