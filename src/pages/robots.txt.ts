import type { APIRoute } from 'astro';
import { toSite } from '../links.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(toSite('/sitemap-index.xml'), site).href}\n`);
