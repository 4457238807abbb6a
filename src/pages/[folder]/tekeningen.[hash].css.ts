/** The small drawings on cards, as one style sheet that all lists share, among the files that browsers keep for a year. */
import type { APIRoute } from 'astro';
import { loadSketches } from '../../site/load-catalogue.ts';

export async function getStaticPaths() {
  const { hash, css } = await loadSketches();
  return [{ params: { folder: '_astro', hash }, props: { css } }];
}

export const GET: APIRoute<{ css: string }> = ({ props }) =>
  new Response(props.css, { headers: { 'Content-Type': 'text/css' } });
