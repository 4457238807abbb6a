import { nearest } from '../../language/nearest.ts';
import type { ContentFile } from '../../content/content-file.ts';
import { fieldOf, itemsOf, textsIn } from '../../content/record.ts';
import type { Rule } from '../rule.ts';
import { offsetOf } from '../../content/position.ts';

/** The fields in which a concept names others, by their slug. */
const LINKS = ['narrower', 'related'];

/** A concept refers to concepts that exist. */
export const conceptLinks: Rule<ContentFile> = {
  id: 'concept-links',
  lesson: {
    title: 'Begrippen verwijzen naar begrippen die er zijn',
    why: "Een begrip kan naar andere begrippen verwijzen. Bestaat zo'n begrip niet, dan zou de lezer op een link klikken die nergens heen gaat.",
    place: 'begrippen.yaml',
    wrong:
      '- term: Schakelklas\n  slug: schakelklas\n  definition: Een klas waarin kinderen een jaar lang extra taalles krijgen.\n  related:\n    - nieuwkomersklas\n',
    right:
      '- term: Schakelklas\n  slug: schakelklas\n  definition: Een klas waarin kinderen een jaar lang extra taalles krijgen.\n  related:\n    - taalklas\n- term: Taalklas\n  slug: taalklas\n  definition: Een klas voor kinderen die Nederlands leren.\n',
  },
  check: ({ kind, data, document, yamlPosition }) => {
    if (kind !== 'begrippen.yaml') return [];
    const concepts = itemsOf(data);
    const slugs = concepts
      .map((concept) => fieldOf(concept, 'slug'))
      .filter((slug) => typeof slug === 'string');
    const known = new Set(slugs);

    return concepts.flatMap((concept, number) =>
      LINKS.flatMap((link) =>
        [...textsIn(fieldOf(concept, link)).entries()]
          .filter(([, slug]) => !known.has(slug))
          .map(([index, slug]) => {
            const suggestion = nearest(slug, slugs);
            return {
              ...yamlPosition(offsetOf(document, [number, link, index])),
              problem: `Het begrip '${slug}' bestaat niet.`,
              remedy: suggestion ? `Bedoel je ${suggestion}?` : 'Haal het weg, of voeg het begrip toe.',
            };
          }),
      ),
    );
  },
};
