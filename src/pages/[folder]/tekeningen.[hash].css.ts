/** The style sheet that all lists of cards share, among the files that browsers keep for a year. */
import type { APIRoute } from 'astro';
import { loadListSheet } from '../../components/intervention/list-sheet.ts';

export async function getStaticPaths() {
  const { hash, css } = await loadListSheet();
  return [{ params: { folder: '_astro', hash }, props: { css } }];
}

export const GET: APIRoute<{ css: string }> = ({ props }) =>
  new Response(props.css, { headers: { 'Content-Type': 'text/css' } });
