import { slugOf } from '../../language/slug.ts';
import type { ParsedQuery } from '../query/parse.ts';
import type { Lexicon } from '../query/lexicon.ts';

/** A page of the knowledge base that the question names. */
export interface NamedPage {
  kind: 'Gemeente' | 'Begrip';
  title: string;
  /** Its path, without the base path. */
  path: string;
}

/** The municipalities and concepts that the question names. */
export function namedIn({ concepts, places }: ParsedQuery, lexicon: Lexicon): NamedPage[] {
  const towns = places
    .flatMap(({ senses }) => senses)
    .filter(({ kind }) => kind === 'municipality')
    .map(({ label }): NamedPage => ({
      kind: 'Gemeente',
      title: label,
      path: `/gemeenten/${slugOf(label)}/`,
    }));
  const named = concepts.map((slug): NamedPage => ({
    kind: 'Begrip',
    title: lexicon.concepts.get(slug)!.term,
    path: `/begrippen/#${slug}`,
  }));
  return [...towns, ...named];
}
