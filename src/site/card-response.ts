/** What is shown of a page where it is shared, as a file of the site. */
import { cardSvg, type CardFacts } from '../publishing/cards/card.ts';
import { cardPng } from '../publishing/cards/png.ts';
import { CARD_CACHE, SITE } from './site.ts';

export async function cardResponse(facts: Omit<CardFacts, 'site'>): Promise<Response> {
  const png = await cardPng(cardSvg({ ...facts, site: SITE.name }), CARD_CACHE);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
