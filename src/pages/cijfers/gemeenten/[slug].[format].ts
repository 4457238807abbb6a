/** The values of one figure for all municipalities: for the page that shows what a visitor chooses, and for a spreadsheet. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { comparableIndicators, sheetOf } from '../../../catalogue/indicators/overview.ts';
import type { Indicator } from '../../../catalogue/indicators/values.ts';
import { overviewTable } from '../../../components/indicator/overview-file.ts';
import { loadCatalogue } from '../../../site/load-catalogue.ts';
import { toCsv } from '../../../spreadsheet/table/write-csv.ts';

const FORMATS = ['json', 'csv'] as const;

export const getStaticPaths = (async () => {
  const { indicators } = await loadCatalogue();
  return comparableIndicators(indicators.list).flatMap((indicator) =>
    FORMATS.map((format) => ({ params: { slug: indicator.slug, format }, props: { indicator, format } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ indicator: Indicator; format: (typeof FORMATS)[number] }> = async ({
  props: { indicator, format },
}) => {
  const { municipalities, indicators } = await loadCatalogue();
  const sheet = sheetOf(indicator, municipalities, indicators.list);
  return format === 'json'
    ? Response.json(sheet)
    : new Response(toCsv(overviewTable(sheet, municipalities)), {
        headers: { 'content-type': 'text/csv; charset=utf-8' },
      });
};
