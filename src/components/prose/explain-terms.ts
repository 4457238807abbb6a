import type { Concept } from '../../catalogue/model.ts';
import type { Mention } from '../../catalogue/glossary.ts';
import { link } from '../../site/addresses.ts';

/** A tag, or text between tags. */
const PIECES = /<(\/?)([a-z][\w-]*)[^>]*>|[^<]+/gi;

/** What a term is left alone in: it is a link already, or a heading, or no prose. */
const LEFT_ALONE = new Set([
  'a',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'button',
  'svg',
  'script',
  'style',
  'code',
]);

/** The id of the explanation of a concept on a page. */
export const explanationId = (slug: string): string => `Pagina-uitleg-${slug}`;

/**
 * Makes each term of the glossary a link to its explanation, the first time that a text names it.
 *
 * @param html Well-formed, as components write it.
 * @param mentionsIn Finds the concepts that a text names.
 * @returns The text with links, and what they explain, in the order of the text.
 */
export function explainTerms(
  html: string,
  mentionsIn: (text: string) => readonly Mention[],
): { html: string; explained: Concept[] } {
  const explained = new Set<Concept>();
  let depth = 0;
  const linked = html.replace(PIECES, (piece, end: string | undefined, element: string | undefined) => {
    if (element !== undefined) {
      if (LEFT_ALONE.has(element.toLowerCase()) && !piece.endsWith('/>')) depth += end ? -1 : 1;
      return piece;
    }
    if (depth > 0) return piece;
    let result = '';
    let done = 0;
    for (const { concept, start, end: stop } of mentionsIn(piece)) {
      if (explained.has(concept)) continue;
      explained.add(concept);
      const term = `<a class="term" href="${link.concept(concept.slug)}" aria-describedby="${explanationId(concept.slug)}">${piece.slice(start, stop)}</a>`;
      result += piece.slice(done, start) + term;
      done = stop;
    }
    return result + piece.slice(done);
  });
  return { html: linked, explained: [...explained] };
}
