/** One file with every icon that the site uses, so that a page only names them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { APIRoute } from 'astro';
import { ICONS } from '../components/icons.ts';

const require = createRequire(import.meta.url);

export const GET: APIRoute = () => {
  const symbols = Object.entries(ICONS).map(([name, icon]) => {
    const svg = readFileSync(require.resolve(`lucide-static/icons/${icon}.svg`), 'utf8');
    const shapes = svg.replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '').replace(/\s*\n\s*/g, '');
    return `<symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>`;
  });
  const svg =
    `<!-- Lucide, ISC licence, https://lucide.dev -->\n` +
    `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
