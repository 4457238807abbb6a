/** What the comparison of municipalities needs of the catalogue. */
import type { APIRoute } from 'astro';
import { comparisonData } from '../../components/municipality/comparison.ts';
import { loadCatalogue } from '../../site/load-catalogue.ts';
import { buildDay } from '../../site/site.ts';

export const GET: APIRoute = async () => Response.json(comparisonData(await loadCatalogue(), buildDay()));
