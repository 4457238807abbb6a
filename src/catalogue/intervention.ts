import type { Intervention } from './model.ts';
import { plainText } from '../language/plain-text.ts';
import type { InterventionData } from './schema.ts';

/** An intervention from its file: the name without ending, the frontmatter and the Markdown below it. */
export function toIntervention(slug: string, data: InterventionData, body: string): Intervention {
  return { ...data, slug, text: plainText(body), hasResults: /^## Resultaten/m.test(body) };
}
