/** The outline of the country, which every locator map refers to. */
import type { APIRoute } from 'astro';
import { MAP } from '../catalogue/map.ts';
import { map } from '../load-map.ts';

export const GET: APIRoute = () =>
  new Response(
    `<!-- © CBS/Kadaster, CC BY 4.0 -->\n<svg xmlns="http://www.w3.org/2000/svg">` +
      `<symbol id="nederland" viewBox="0 0 ${MAP.width} ${MAP.height}"><path d="${map.outline}"/></symbol></svg>\n`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
