/** What is new: in the whole catalogue, and for each theme, sector and municipality, also one of which there is nothing yet. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Intervention } from '../../catalogue/model.ts';
import { entriesByPlace } from '../../catalogue/places/areas.ts';
import { SECTOR_CODES, sectorLabel, SECTORS } from '../../catalogue/taxonomy.ts';
import { atomFeed, feedOf, jsonFeed, type FeedEntry } from '../../publishing/feed.ts';
import { link } from '../../site/addresses.ts';
import { loadCatalogue } from '../../site/load-catalogue.ts';
import { loadHistory } from '../../site/load-history.ts';
import { buildDay, SITE } from '../../site/site.ts';

interface Props {
  name: string;
  page: string;
  entries: readonly (FeedEntry & { path: string })[];
}

const FORMATS = ['xml', 'json'];

export const getStaticPaths = (async () => {
  const { interventions, articles, themes, municipalities } = await loadCatalogue();
  const names = new Map(themes.map(({ slug, name }) => [slug, name]));
  const named = (slugs: readonly string[]) => slugs.flatMap((slug) => names.get(slug) ?? []);
  const entriesOf = entriesByPlace(interventions);
  const ofInterventions = (entries: readonly Intervention[]) =>
    entries.map(({ slug, title, summary, lastChecked, ...each }) => ({
      file: `interventies/${slug}.mdx`,
      path: link.intervention(encodeURIComponent(slug)),
      title: `${title} (${each.municipalities[0]})`,
      summary,
      lastChecked,
      themes: named(each.themes),
    }));
  const ofArticles = articles.map(({ slug, title, summary, themes: own }) => ({
    slugs: own,
    entry: {
      file: `kennis/${slug}.mdx`,
      path: link.article(encodeURIComponent(slug)),
      title,
      summary,
      themes: named(own),
    },
  }));
  const feeds = [
    {
      of: undefined,
      name: SITE.name,
      page: link.home(),
      entries: [...ofInterventions(interventions), ...ofArticles.map(({ entry }) => entry)],
    },
    ...themes.map(({ slug, name }) => ({
      of: `themas/${slug}`,
      name,
      page: link.theme(slug),
      entries: [
        ...ofInterventions(interventions.filter((each) => each.themes.includes(slug))),
        ...ofArticles.filter(({ slugs }) => slugs.includes(slug)).map(({ entry }) => entry),
      ],
    })),
    ...SECTOR_CODES.map((code) => ({
      of: `sectoren/${SECTORS[code].slug}`,
      name: sectorLabel(code),
      page: link.sector(code),
      entries: ofInterventions(interventions.filter(({ sectors }) => sectors.includes(code))),
    })),
    ...municipalities.map(({ slug, name }) => ({
      of: `gemeenten/${slug}`,
      name,
      page: link.municipality(name),
      entries: ofInterventions(entriesOf.get(name) ?? []),
    })),
  ];
  return feeds.flatMap(({ of, ...props }) => FORMATS.map((format) => ({ params: { of, format }, props })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ site, params, props: { name, page, entries } }) => {
  const { history, newsOf } = loadHistory();
  const toUrl = (path: string) => new URL(path, site).href;
  const feed = feedOf(
    {
      title: name === SITE.name ? `Nieuw in de ${name}` : `${name} · ${SITE.name}`,
      description:
        'Interventies en kennisartikelen voor gelijke kansen in het onderwijs: wat er bij kwam en wat er veranderde.',
      page: toUrl(page),
    },
    entries.map(({ path, ...entry }) => ({ ...entry, url: toUrl(path) })),
    newsOf,
    new Date(history.happenings[0]?.time ?? buildDay()),
  );
  return new Response((params.format === 'json' ? jsonFeed : atomFeed)(feed, SITE.name));
};
