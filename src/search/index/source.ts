import type { Catalogue } from '../../catalogue/model.ts';
import { bySlug } from '../../catalogue/order.ts';
import { toCatalogue, typedContent } from '../../content/catalogue.ts';
import { readContent } from '../../content/read-content.ts';

/** What the index is made from: an entry's number in the index is its position in the catalogue. */
export type SearchSource = Omit<Catalogue, 'figures'>;

/**
 * Reads the source of the index. What the search learns from beside the entries stays in the order of its files: latent
 * semantic analysis begins at random numbers, so that another order gives another space, about as good.
 *
 * @param root The folder `content/`.
 */
export function readSearchSource(root: string): SearchSource {
  const content = typedContent(readContent(root));
  const { themes, factors, articles, ...catalogue } = toCatalogue(content);
  return {
    ...catalogue,
    themes: themes.toSorted(bySlug),
    factors: factors.toSorted(bySlug),
    articles: articles.toSorted(bySlug),
    concepts: content['begrippen.yaml'],
    municipalities: content['gemeenten.yaml'],
  };
}
