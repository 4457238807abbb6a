import type { APIRoute } from 'astro';
import { link, toSite } from '../site/addresses.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\nDisallow: ${link.form()}\n\nSitemap: ${new URL(toSite('/sitemap-index.xml'), site).href}\n`,
  );
