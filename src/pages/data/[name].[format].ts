/** The linked data as Turtle and as JSON-LD: the lists as SKOS, and the data sets as DCAT. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toJsonLd, toTurtle, type Resource } from '../../publishing/linked-data/graph.ts';
import { loadGraphs } from '../../site/linked-data.ts';

const FORMATS = {
  ttl: { write: toTurtle, type: 'text/turtle; charset=utf-8' },
  jsonld: { write: toJsonLd, type: 'application/ld+json' },
};
type Format = (typeof FORMATS)[keyof typeof FORMATS];

export const getStaticPaths = (async () =>
  (await loadGraphs()).flatMap(({ name, resources }) =>
    Object.entries(FORMATS).map(([format, { write, type }]) => ({
      params: { name, format },
      props: { resources, write, type },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Format & { resources: readonly Resource[] }> = ({
  props: { resources, write, type },
}) => new Response(write(resources), { headers: { 'Content-Type': type } });
