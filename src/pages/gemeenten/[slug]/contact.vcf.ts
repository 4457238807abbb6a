/** The contact of each municipality of which it is known, for an address book. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Municipality } from '../../../catalogue/model.ts';
import { isReachable, municipalityContact } from '../../../catalogue/reach.ts';
import { loadCatalogue } from '../../../site/load-catalogue.ts';
import { vCard } from '../../../publishing/vcard.ts';
import { SITE } from '../../../site/site.ts';

export const getStaticPaths = (async () => {
  const { municipalities } = await loadCatalogue();
  return municipalities
    .filter((municipality) => isReachable(municipalityContact(municipality)))
    .map((municipality) => ({ params: { slug: municipality.slug }, props: { municipality } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ municipality: Municipality }> = ({ props: { municipality } }) =>
  new Response(vCard(municipalityContact(municipality), SITE.name), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
