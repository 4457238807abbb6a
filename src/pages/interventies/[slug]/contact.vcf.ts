/** The contact of each intervention that has one, for an address book. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Intervention } from '../../../catalogue/model.ts';
import { isReachable, reachIn, type Reachable } from '../../../catalogue/reach.ts';
import { loadCatalogue } from '../../../site/load-catalogue.ts';
import { vCard } from '../../../publishing/vcard.ts';
import { SITE } from '../../../site/site.ts';

export const getStaticPaths = (async () => {
  const { interventions, municipalities } = await loadCatalogue();
  const reachOf = reachIn(municipalities);
  return interventions
    .map((intervention) => ({ intervention, contact: reachOf(intervention).contact }))
    .filter(({ contact }) => isReachable(contact))
    .map((props) => ({ params: { slug: props.intervention.slug }, props }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ intervention: Intervention; contact: Reachable }> = ({
  props: { intervention, contact },
}) =>
  new Response(vCard(contact, `${intervention.title} (${SITE.name})`), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
