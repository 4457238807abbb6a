/** What the guide needs to know of the interventions. */
import type { APIRoute } from 'astro';
import { writeGuideRows } from '../../catalogue/recommend/guide-rows.ts';
import { loadGuideFacts } from '../../site/load-catalogue.ts';

export const GET: APIRoute = async () => Response.json(writeGuideRows(await loadGuideFacts()));
