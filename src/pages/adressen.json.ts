/** The pages that visitors look for, by address and name: from which the page for an address that does not exist names the nearest. */
import type { APIRoute } from 'astro';
import { link } from '../site/addresses.ts';
import { loadCatalogue } from '../site/load-catalogue.ts';
import type { ListedPage } from '../site/nearest-pages.ts';
import { MAX_WHOLE } from '../site/paging.ts';

export const GET: APIRoute = async () => {
  const catalogue = await loadCatalogue();
  const pages: ListedPage[] = [
    [link.interventions(), 'Alle interventies'],
    [link.guide(), 'Keuzehulp'],
    [link.themes(), "Thema's"],
    [link.municipalities(), 'Gemeenten'],
    [link.articles(), 'Kennisbank'],
    [link.figures(), 'Cijfers'],
    [link.concepts(), 'Begrippen'],
    [link.factors(), 'Factoren'],
    [link.sectors(), 'Sectoren'],
    [link.curatedLists(), 'Verzamelingen'],
    [link.shortlist(), 'Selectie'],
    [link.about(), 'Over de Interventiebank'],
    [link.contribute(), 'Bijdragen'],
    [link.data(), 'Open data'],
    ...catalogue.themes.map(({ slug, name }) => [link.theme(slug), name] as const),
    // Of many, the search finds what the words of an address ask for.
    ...(catalogue.interventions.length > MAX_WHOLE ? [] : catalogue.interventions).map(
      ({ slug, title, municipalities }) =>
        [link.intervention(slug), `${title} (${municipalities[0]})`] as const,
    ),
    ...catalogue.municipalities.map(({ name }) => [link.municipality(name), name] as const),
    ...catalogue.articles.map(({ slug, title }) => [link.article(slug), title] as const),
    ...catalogue.challenges.map(({ slug, title }) => [link.challenge(slug), title] as const),
    ...catalogue.curatedLists.map(({ slug, title }) => [link.curatedList(slug), title] as const),
    ...catalogue.factors.map(({ slug, name }) => [link.factor(slug), name] as const),
    ...catalogue.concepts.map(({ slug, term }) => [link.concept(slug), term] as const),
  ];
  return Response.json(pages);
};
