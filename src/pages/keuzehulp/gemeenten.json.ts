/** What is near each municipality, and what is like it, for the guide. */
import type { APIRoute } from 'astro';
import type { SurroundingRows } from '../../catalogue/recommend/guide-rows.ts';
import { PROVINCE_NAMES } from '../../catalogue/taxonomy.ts';
import { loadBesideOthers, loadCatalogue } from '../../site/load-catalogue.ts';

export const GET: APIRoute = async () => {
  const { interventions, municipalities } = await loadCatalogue();
  const besideOthers = await loadBesideOthers();
  const active = new Set(interventions.flatMap((each) => each.municipalities));
  const rows: SurroundingRows = {
    provinces: PROVINCE_NAMES.map((name) =>
      municipalities
        .filter((each) => each.province === name && active.has(each.name))
        .map((each) => each.name),
    ),
    municipalities: Object.fromEntries(
      municipalities.map((each) => [
        each.slug,
        [
          each.name,
          PROVINCE_NAMES.indexOf(each.province),
          besideOthers(each).peers.map((peer) => peer.municipality.name),
        ],
      ]),
    ),
  };
  return Response.json(rows);
};
