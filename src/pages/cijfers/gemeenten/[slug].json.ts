/** The values of one figure for all municipalities, for the page that shows what a visitor chooses. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { comparableIndicators, sheetOf } from '../../../catalogue/indicators/overview.ts';
import type { Indicator } from '../../../catalogue/indicators/values.ts';
import { loadCatalogue } from '../../../site/load-catalogue.ts';

export const getStaticPaths = (async () => {
  const { indicators } = await loadCatalogue();
  return comparableIndicators(indicators.list).map((indicator) => ({
    params: { slug: indicator.slug },
    props: { indicator },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ indicator: Indicator }> = async ({ props }) => {
  const { municipalities, indicators } = await loadCatalogue();
  return Response.json(sheetOf(props.indicator, municipalities, indicators.list));
};
