/** The contact of each intervention that has one, for an address book. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Intervention } from '../../../catalogue/model.ts';
import { loadCatalogue } from '../../../site/load-catalogue.ts';
import { vCard } from '../../../publishing/vcard.ts';
import { SITE } from '../../../site/site.ts';

export const getStaticPaths = (async () => {
  const { interventions } = await loadCatalogue();
  return interventions
    .filter(({ contact: { url, email, phone } }) => url ?? email ?? phone)
    .map((intervention) => ({ params: { slug: intervention.slug }, props: { intervention } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ intervention: Intervention }> = ({ props: { intervention } }) =>
  new Response(vCard(intervention.contact, `${intervention.title} (${SITE.name})`), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
