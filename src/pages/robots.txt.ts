import type { APIRoute } from 'astro';
import { link } from '../site/addresses.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\nDisallow: ${link.form()}\n\nSitemap: ${new URL(link.sitemap(), site).href}\n`,
  );
