/** What is shown of a municipality with interventions where its page is shared. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Intervention, Municipality } from '../../../catalogue/model.ts';
import { counted } from '../../../language/dutch.ts';
import { cardResponse } from '../../../site/card-response.ts';
import { loadCatalogue } from '../../../site/load-catalogue.ts';

export const getStaticPaths = (async () => {
  const { interventions, municipalities } = await loadCatalogue();
  return municipalities
    .map((municipality) => ({
      municipality,
      own: interventions.filter(({ municipalities: places }) => places.includes(municipality.name)),
    }))
    .filter(({ own }) => own.length > 0)
    .map((props) => ({ params: { slug: props.municipality.slug }, props }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ municipality: Municipality; own: Intervention[] }> = ({
  props: { municipality, own },
}) =>
  cardResponse({
    title: `Gemeente ${municipality.name}`,
    lines: [counted(own.length, 'interventie', 'interventies'), municipality.province],
    drawing: { slug: municipality.slug, themes: own[0]!.themes, practice: own[0]!.practice },
  });
