/** What is shown of an intervention where its page is shared. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { mainThemeIn, type Intervention } from '../../../catalogue/model.ts';
import { fewPlaces } from '../../../components/intervention/in-words.ts';
import { cardSvg } from '../../../publishing/cards/card.ts';
import { cardPng } from '../../../publishing/cards/png.ts';
import { loadCatalogue } from '../../../site/load-catalogue.ts';
import { CARD_CACHE, SITE } from '../../../site/site.ts';

/** Most municipalities that are named. */
const MAX_PLACES = 4;

export const getStaticPaths = (async () => {
  const { interventions, themes } = await loadCatalogue();
  const mainThemeOf = mainThemeIn(themes);
  return interventions.map((intervention) => ({
    params: { slug: intervention.slug },
    props: { intervention, theme: mainThemeOf(intervention).name },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ intervention: Intervention; theme: string }> = async ({
  props: { intervention, theme },
}) => {
  const { title, municipalities } = intervention;
  const lines = [fewPlaces(municipalities, MAX_PLACES), theme];
  const svg = cardSvg({ title, lines, drawing: intervention, site: SITE.name });
  return new Response(new Uint8Array(await cardPng(svg, CARD_CACHE)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
