import type { Intervention } from '../catalogue/model.ts';

/** What the search index has to know of the catalogue beside the entry itself: names for slugs. */
export interface Names {
  themes: ReadonlyMap<string, string>;
  factors: ReadonlyMap<string, string>;
}

/**
 * An entry as the HTML document that Pagefind indexes: its words, each weighed by where it stands.
 * Made from the data rather than taken from the page, so that the layout of a page never changes what is found.
 *
 * @see https://pagefind.app/docs/weighting/
 */
export function searchDocument(entry: Intervention, names: Names): string {
  const parts: [weight: number, text: string][] = [
    [7, entry.title],
    [5, entry.municipalities.join(', ')],
    [4, entry.themes.map((slug) => names.themes.get(slug) ?? slug).join(', ')],
    [3, entry.summary],
    [2, entry.sectors.join(', ')],
    [2, entry.targetGroup],
    [2, entry.goal],
    [2, entry.factors.map((slug) => names.factors.get(slug) ?? slug).join(', ')],
    [2, entry.organiser],
    [1, entry.partners.join(', ')],
    [1, entry.text],
  ];
  const paragraphs = parts.map(
    ([weight, text]) => `<p data-pagefind-weight="${weight}">${escapeHtml(text)}</p>`,
  );
  return (
    `<html lang="nl"><body data-pagefind-body data-pagefind-meta="slug:${entry.slug}">` +
    `${paragraphs.join('')}</body></html>`
  );
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
