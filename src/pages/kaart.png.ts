/** What is shown where a page is shared that has no picture of its own. */
import type { APIRoute } from 'astro';
import { cardResponse } from '../site/card-response.ts';
import { loadCatalogue } from '../site/load-catalogue.ts';

export const GET: APIRoute = async () => {
  const { interventions } = await loadCatalogue();
  return cardResponse({
    title: 'Gelijke kansen in het onderwijs: wat anderen doen, en wie je erover kunt vragen',
    lines: [`${interventions.length} interventies van gemeenten en scholen`],
    drawing: { slug: 'site', themes: [], practice: { audience: [], form: [], moment: [], place: [] } },
  });
};
