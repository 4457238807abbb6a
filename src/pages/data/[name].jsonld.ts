/** The linked data as JSON-LD: the lists as SKOS, and the data sets as DCAT. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toJsonLd, type Resource } from '../../publishing/linked-data/graph.ts';
import { loadGraphs } from '../../site/linked-data.ts';

export const getStaticPaths = (async () =>
  (await loadGraphs()).map(({ name, resources }) => ({
    params: { name },
    props: { resources },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ resources: readonly Resource[] }> = ({ props: { resources } }) =>
  new Response(toJsonLd(resources), { headers: { 'Content-Type': 'application/ld+json' } });
