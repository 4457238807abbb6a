/** What the site is made with: a bill of materials, and the licences. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { softwareFiles } from '../../../site/software.ts';

export const getStaticPaths = (() =>
  [...softwareFiles()].map(([file, text]) => ({
    params: { file },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ params: { file = '' }, props: { text } }) =>
  new Response(text, {
    headers: {
      'Content-Type': file.endsWith('.json') ? 'application/vnd.cyclonedx+json' : 'text/plain; charset=utf-8',
    },
  });
