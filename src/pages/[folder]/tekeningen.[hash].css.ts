/** The small drawings on cards, as one style sheet that all lists share. */
import type { APIRoute } from 'astro';
import { loadSketches } from '../site/load-catalogue.ts';

export const GET: APIRoute = async () => new Response((await loadSketches()).css);
