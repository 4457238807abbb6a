/** Which bundles there are, what stands in each and in which order, and what its indexes name. */
import type { Theme } from '../../catalogue/model.ts';
import { byTitle } from '../../catalogue/order.ts';
import {
  audiencePath,
  factorPath,
  interventionPath,
  municipalityPath,
  sectorPath,
  themePath,
} from '../../catalogue/page-paths.ts';
import { provincesIn } from '../../catalogue/places/areas.ts';
import { SECTOR_CODES, sectorLabel, SECTORS } from '../../catalogue/taxonomy.ts';
import type { Catalogue } from '../../catalogue/model.ts';
import { compareNames } from '../../language/alphabet.ts';
import { slugOf } from '../../language/slug.ts';
import type { EntryRecord } from '../entry-record.ts';

/** The part of an entry that decides its place in a bundle. */
type Placed = Pick<
  EntryRecord,
  'slug' | 'title' | 'municipalities' | 'themes' | 'sectors' | 'factors' | 'practice' | 'sources' | 'labels'
>;

/** The property by which a bundle selects entries; `whole` has every entry. */
export type BundleKind = 'whole' | 'theme' | 'sector' | 'province';

export interface Bundle<E extends Placed = Placed> {
  kind: BundleKind;
  /** Name of its file, without ending: `thema-taalbevordering`. */
  name: string;
  /** What it is a selection of: `Taalbevordering`; of the whole: what a bundle is called. */
  title: string;
  sections: readonly Section<E>[];
}

/** The entries of a theme, by title. */
export interface Section<E extends Placed = Placed> {
  theme: Pick<Theme, 'slug' | 'name' | 'summary' | 'text'>;
  entries: readonly E[];
}

/** Where a page of the site stands in a bundle: `/themas/taalbevordering/` at `themas-taalbevordering`. */
export const anchorOf = (path: string): string => path.split('/').filter(Boolean).join('-');

export const entryAnchor = ({ slug }: Pick<Placed, 'slug'>): string => anchorOf(interventionPath(slug));
export const themeAnchor = ({ slug }: Pick<Theme, 'slug'>): string => anchorOf(themePath(slug));

/**
 * All bundles that have entries: the whole, those by theme, by sector and by province. In that by theme an entry stands whichever of its
 * themes it is; in the others it stands under its main theme.
 */
export function bundlesOf<E extends Placed>(
  entries: readonly E[],
  { themes, municipalities }: Pick<Catalogue, 'themes' | 'municipalities'>,
): Bundle<E>[] {
  const byMainTheme = (those: readonly E[]) =>
    themes
      .map((theme) => ({
        theme,
        entries: those.filter((each) => each.themes[0] === theme.slug).toSorted(byTitle),
      }))
      .filter((section) => section.entries.length > 0);
  const bundles: Bundle<E>[] = [
    { kind: 'whole', name: 'interventiebundel', title: 'Interventiebundel', sections: byMainTheme(entries) },
    ...themes.map((theme): Bundle<E> => ({
      kind: 'theme',
      name: `thema-${theme.slug}`,
      title: theme.name,
      sections: [
        { theme, entries: entries.filter((each) => each.themes.includes(theme.slug)).toSorted(byTitle) },
      ],
    })),
    ...SECTOR_CODES.map((code): Bundle<E> => ({
      kind: 'sector',
      name: `sector-${SECTORS[code].slug}`,
      title: sectorLabel(code),
      sections: byMainTheme(entries.filter((each) => each.sectors.includes(code))),
    })),
    ...provincesIn({ municipalities }).map(({ slug, name, municipalities: those }): Bundle<E> => ({
      kind: 'province',
      name: `provincie-${slug}`,
      title: name,
      sections: byMainTheme(
        entries.filter((each) =>
          each.municipalities.some((place) => those.some((one) => one.name === place)),
        ),
      ),
    })),
  ];
  return bundles.filter(({ sections }) => sections.some((section) => section.entries.length > 0));
}

/** What can be looked up in a bundle, and where. */
export interface Index {
  title: string;
  terms: readonly Term[];
}

export interface Term {
  name: string;
  /** Id of the term, where the site has a page about it. */
  anchor?: string | undefined;
  /** Ids of the entries, in the order of the bundle. */
  entries: readonly string[];
}

/** The indexes of entries: by municipality, sector, audience, factor and source, each in alphabetical order but the sectors. */
export function indexesOf(entries: readonly Placed[]): Index[] {
  const labelled = (field: string, { labels }: Placed, value: string) => labels[field]?.[value] ?? value;
  const sectorsOf = new Set(entries.flatMap(({ sectors }) => sectors));
  const bySector = indexBy(entries, ({ sectors }) =>
    sectors.map((code) => ({
      name: sectorLabel(code),
      anchor: anchorOf(sectorPath(code)),
    })),
  );
  const sectors = SECTOR_CODES.filter((code) => sectorsOf.has(code)).flatMap(
    (code) => bySector.find(({ name }) => name === sectorLabel(code)) ?? [],
  );
  const indexes: Index[] = [
    {
      title: 'Gemeenten',
      terms: indexBy(entries, ({ municipalities }) =>
        municipalities.map((name) => ({ name, anchor: anchorOf(municipalityPath(slugOf(name))) })),
      ),
    },
    { title: 'Sectoren', terms: sectors },
    {
      title: 'Voor wie',
      terms: indexBy(entries, (entry) =>
        entry.practice.audience.map((slug) => ({
          name: labelled('practice.audience', entry, slug),
          anchor: anchorOf(audiencePath(slug)),
        })),
      ),
    },
    {
      title: 'Factoren',
      terms: indexBy(entries, (entry) =>
        entry.factors.map((slug) => ({
          name: labelled('factors', entry, slug),
          anchor: anchorOf(factorPath(slug)),
        })),
      ),
    },
    {
      title: 'Bronnen',
      terms: indexBy(entries, ({ sources }) =>
        sources.map(({ publisher, title }) => ({ name: publisher ?? title })),
      ),
    },
  ];
  return indexes.filter(({ terms }) => terms.length > 0);
}

function indexBy(
  entries: readonly Placed[],
  termsOf: (entry: Placed) => readonly Pick<Term, 'name' | 'anchor'>[],
): Term[] {
  const terms = new Map<string, { anchor: string | undefined; entries: Set<string> }>();
  for (const entry of entries) {
    for (const { name, anchor } of termsOf(entry)) {
      const term = terms.get(name) ?? { anchor, entries: new Set() };
      term.entries.add(entryAnchor(entry));
      terms.set(name, term);
    }
  }
  return [...terms]
    .map(([name, { anchor, entries }]) => ({ name, anchor, entries: [...entries] }))
    .sort((a, b) => compareNames(a.name, b.name));
}
