/** Every name of a place, for the box that finds a municipality. */
import type { APIRoute } from 'astro';
import { placeNamesIn } from '../../catalogue/places/place-names.ts';
import { loadCatalogue } from '../../site/load-catalogue.ts';

export const GET: APIRoute = async () => Response.json(placeNamesIn(await loadCatalogue()));
