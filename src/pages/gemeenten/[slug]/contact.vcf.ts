/** The contact of each municipality of which it is known, for an address book. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { municipalityContact } from '../../../components/intervention/question.ts';
import type { Municipality } from '../../../catalogue/model.ts';
import { loadCatalogue } from '../../../site/load-catalogue.ts';
import { vCard } from '../../../publishing/vcard.ts';
import { SITE } from '../../../site/site.ts';

export const getStaticPaths = (async () => {
  const { municipalities } = await loadCatalogue();
  return municipalities
    .filter(({ website }) => website)
    .map((municipality) => ({ params: { slug: municipality.slug }, props: { municipality } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ municipality: Municipality }> = ({ props: { municipality } }) =>
  new Response(vCard(municipalityContact(municipality), SITE.name), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
