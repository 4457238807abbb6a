/** What is shown of an intervention where its page is shared. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { mainThemeIn, type Intervention } from '../../../catalogue/model.ts';
import { fewPlaces } from '../../../components/intervention/in-words.ts';
import { cardResponse } from '../../../site/card-response.ts';
import { loadCatalogue } from '../../../site/load-catalogue.ts';

/** Most municipalities that are named. */
const MAX_PLACES = 4;

export const getStaticPaths = (async () => {
  const { interventions, themes } = await loadCatalogue();
  const mainThemeOf = mainThemeIn(themes);
  return interventions.map((intervention) => ({
    params: { slug: intervention.slug },
    props: { intervention, theme: mainThemeOf(intervention).name },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ intervention: Intervention; theme: string }> = ({
  props: { intervention, theme },
}) =>
  cardResponse({
    title: intervention.title,
    lines: [fewPlaces(intervention.municipalities, MAX_PLACES), theme],
    drawing: intervention,
  });
