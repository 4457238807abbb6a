/** The slugs of all entries by main theme, from which "Verras me" chooses. */
import type { APIRoute } from 'astro';
import { loadCatalogue } from '../site/load-catalogue.ts';

export const GET: APIRoute = async () => {
  const { interventions, themes } = await loadCatalogue();
  const groups = themes.map(({ slug }) =>
    interventions.filter((each) => each.themes[0] === slug).map((each) => each.slug),
  );
  return Response.json(groups);
};
