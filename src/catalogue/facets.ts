import { slugOf } from '../language/slug.ts';
import { fittingAudience } from './audience.ts';
import type { Catalogue, Intervention } from './model.ts';
import { standingOf } from './status.ts';
import { SECTORS } from './taxonomy.ts';

/**
 * The facets of the explorer, named as in its address; those that are used most stand first. A new one takes its name here, its value in
 * `facetValuesIn`, its legend and choices in `FacetPanel.astro`; address, files and counts follow. Words of a query can point to it by a cue
 * (`search/index/cues.ts`).
 */
export const FACETS = [
  'thema',
  'sector',
  'voor',
  'vorm',
  'wanneer',
  'door',
  'gemeente',
  'provincie',
  'effect',
  'status',
  'factor',
  'niveau',
] as const;
export type Facet = (typeof FACETS)[number];

/** The values (slugs) that an entry has on each facet. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/**
 * Gives the function that returns an entry's values on each facet. Province follows from municipality, level from
 * factor: they are never written in an entry. How it stands follows from its status and its years.
 *
 * @param today The day on which it is judged: year-month-day.
 */
export function facetValuesIn(
  catalogue: Pick<Catalogue, 'municipalities' | 'factors'>,
  today: string,
): (intervention: Intervention) => FacetValues {
  const municipalities = new Map(catalogue.municipalities.map((each) => [each.name, each]));
  const levels = new Map(catalogue.factors.map((each) => [each.slug, each.level]));
  return (intervention) => {
    const places = intervention.municipalities.flatMap((name) => municipalities.get(name) ?? []);
    return {
      thema: intervention.themes,
      sector: intervention.sectors.map((sector) => SECTORS[sector].slug),
      gemeente: places.map((place) => place.slug),
      voor: fittingAudience(intervention.practice.audience),
      vorm: intervention.practice.form,
      wanneer: intervention.practice.moment,
      door: intervention.practice.deliveredBy,
      effect: intervention.evidence ? [slugOf(intervention.evidence.level)] : [],
      status: [standingOf(intervention, today).status],
      provincie: [...new Set(places.map((place) => slugOf(place.province)))],
      factor: intervention.factors,
      niveau: [...new Set(intervention.factors.flatMap((factor) => levels.get(factor) ?? []))],
    };
  };
}

/** The values (slugs) that a visitor chose on each facet. Nothing chosen means: everything. */
export type Selection = Readonly<Record<Facet, ReadonlySet<string>>>;

/** Something for every facet. */
export function forEachFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
}

/** The values of all entries on some facets, in a form in which tens of thousands are counted between two frames. */
export type FacetTable = Readonly<Partial<Record<Facet, FacetColumn>>>;

export interface FacetColumn {
  /** Every value once; its position is its number. */
  slugs: readonly string[];
  /** Where each entry's values begin in `values`; one more at the end. */
  starts: Uint32Array;
  /** Numbers of values, of an entry each once. */
  values: Uint16Array;
}

export interface FacetedResult {
  /** Numbers of the entries that fit: on every facet with a choice they have at least one of the chosen values. */
  fitting: number[];
  /**
   * For each value of each facet in the table, the number of entries that choosing it would give: those that fit the choices on
   * the other facets and have this value.
   */
  counts: Partial<Record<Facet, Map<string, number>>>;
}

/**
 * The entries of a list that fit a selection, in the same order, and what each further choice would give.
 *
 * @param table Has every facet with a choice, and those to count.
 * @param entries Numbers of entries in the table.
 */
export function filterByFacets(
  table: FacetTable,
  entries: Iterable<number>,
  selection: Selection,
): FacetedResult {
  const facets = FACETS.flatMap((facet) => {
    const column = table[facet];
    if (!column) return [];
    const chosen = selection[facet];
    const isChosen = chosen.size > 0 ? column.slugs.map((slug) => chosen.has(slug)) : undefined;
    return { facet, ...column, isChosen, counts: new Uint32Array(column.slugs.length) };
  });
  const fitting: number[] = [];
  for (const entry of entries) {
    const misfits = facets.filter(({ isChosen, starts, values }) => {
      if (isChosen === undefined) return false;
      for (let at = starts[entry]!; at < starts[entry + 1]!; at++) if (isChosen[values[at]!]) return false;
      return true;
    });
    if (misfits.length === 0) fitting.push(entry);
    if (misfits.length > 1) continue;
    // What fits everywhere but on one facet would be found by another choice on that facet.
    for (const { starts, values, counts } of misfits.length === 1 ? misfits : facets) {
      for (let at = starts[entry]!; at < starts[entry + 1]!; at++) counts[values[at]!]!++;
    }
  }
  const found: FacetedResult['counts'] = {};
  for (const { facet, slugs, counts } of facets)
    found[facet] = new Map(slugs.map((slug, number) => [slug, counts[number]!]));
  return { fitting, counts: found };
}
