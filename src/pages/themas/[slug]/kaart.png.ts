/** What is shown of a theme where its page is shared. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Intervention, Theme } from '../../../catalogue/model.ts';
import { counted } from '../../../language/dutch.ts';
import { cardResponse } from '../../../site/card-response.ts';
import { loadCatalogue } from '../../../site/load-catalogue.ts';

export const getStaticPaths = (async () => {
  const { interventions, themes } = await loadCatalogue();
  return themes.map((theme) => ({
    params: { slug: theme.slug },
    props: { theme, interventions: interventions.filter((each) => each.themes.includes(theme.slug)) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ theme: Theme; interventions: Intervention[] }> = ({
  props: { theme, interventions },
}) =>
  cardResponse({
    title: theme.name,
    lines: [counted(interventions.length, 'interventie', 'interventies')],
    drawing: {
      slug: theme.slug,
      themes: [theme.slug],
      practice: { audience: [], form: [], moment: [], place: [] },
    },
  });
