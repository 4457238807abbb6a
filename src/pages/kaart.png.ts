/** What is shown where a page is shared that has no picture of its own. */
import type { APIRoute } from 'astro';
import { cardSvg } from '../publishing/cards/card.ts';
import { cardPng } from '../publishing/cards/png.ts';
import { loadCatalogue } from '../site/load-catalogue.ts';
import { CARD_CACHE, SITE } from '../site/site.ts';

export const GET: APIRoute = async () => {
  const { interventions } = await loadCatalogue();
  const svg = cardSvg({
    title: 'Gelijke kansen in het onderwijs: wat anderen doen, en wie je erover kunt vragen',
    lines: [`${interventions.length} interventies van gemeenten en scholen`],
    drawing: { slug: 'site', themes: [], practice: { audience: [], form: [], moment: [], place: [] } },
    site: SITE.name,
  });
  return new Response(new Uint8Array(await cardPng(svg, CARD_CACHE)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
