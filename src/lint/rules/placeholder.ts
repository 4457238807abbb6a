import { isScalar } from 'yaml';
import type { ContentFile } from '../../content/content-file.ts';
import { yamlNodes } from '../../content/yaml-nodes.ts';
import type { Rule } from '../rule.ts';

/** Stands in a new file where an editor still has to write something. */
export const PLACEHOLDER = 'VUL IN';

const HAS_PLACEHOLDER = new RegExp(`\\b${PLACEHOLDER}\\b`);

/** Whether a value still has to be filled in. */
export function isPlaceholder(value: unknown): boolean {
  return typeof value === 'string' && HAS_PLACEHOLDER.test(value);
}

/** No value and no text still has to be filled in. */
export const placeholder: Rule<ContentFile> = {
  id: 'placeholder',
  lesson: {
    title: 'Alles is ingevuld',
    why: `In een nieuw bestand staat ${PLACEHOLDER} op elke plek waar jij nog iets schrijft, met soms een voorbeeld. Staat het er nog, dan is de interventie niet af.`,
    place: 'fields',
    wrong: `organiser: ${PLACEHOLDER}, bijvoorbeeld Bibliotheek De Brug`,
    right: 'organiser: Bibliotheek De Brug',
  },
  check: ({ document, yamlPosition, body }) => {
    const places = yamlNodes(document)
      .filter(({ node, isKey }) => !isKey && isScalar(node) && isPlaceholder(node.value))
      .map(({ node }) => yamlPosition(node.range?.[0] ?? 0));
    const offset = body?.text.search(HAS_PLACEHOLDER) ?? -1;
    if (body && offset !== -1) places.push(body.position(offset));
    return places.map((place) => ({
      ...place,
      problem: `Hier staat nog ${PLACEHOLDER}.`,
      remedy: 'Schrijf hier zelf iets, of haal de regel weg als het veld niet verplicht is.',
    }));
  },
};
