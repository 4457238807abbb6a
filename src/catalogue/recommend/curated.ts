import { facetValuesIn, type Facet } from '../facets.ts';
import type { Catalogue, CuratedList, Intervention } from '../model.ts';

/** The part of an explorer's choice that makes a list: facets with their values. */
export type ListRule = readonly (readonly [facet: Facet, values: readonly string[]])[];

/** The rule of a list; empty when all its entries were picked by hand. */
export function ruleOf({ rule = {} }: Pick<CuratedList, 'rule'>): ListRule {
  return Object.entries(rule).filter((facet): facet is [Facet, string[]] => facet[1] !== undefined);
}

/**
 * Gives the function that returns the entries of a curated list: first those that were picked, in the order of picking, then those that
 * have one of the values on every facet of its rule, in the order of the catalogue. A list without a rule has what was picked alone.
 *
 * @param today The day on which it is judged whether an entry still runs: year-month-day.
 */
export function curatedIn(
  catalogue: Pick<Catalogue, 'interventions' | 'municipalities' | 'factors'>,
  today: string,
): (list: Pick<CuratedList, 'rule' | 'interventions'>) => Intervention[] {
  const valuesOf = facetValuesIn(catalogue, today);
  const entries = catalogue.interventions.map((entry) => ({ entry, values: valuesOf(entry) }));
  const bySlug = new Map(catalogue.interventions.map((each) => [each.slug, each]));
  return (list) => {
    const picked = list.interventions.flatMap((slug) => bySlug.get(slug) ?? []);
    const rule = ruleOf(list);
    const fitting = entries.filter(
      ({ entry, values }) =>
        rule.length > 0 &&
        !picked.includes(entry) &&
        rule.every(([facet, wanted]) => values[facet].some((value) => wanted.includes(value))),
    );
    return [...picked, ...fitting.map(({ entry }) => entry)];
  };
}
