/** The facets of the explorer, named as in its address. */
export const FACETS = ['thema', 'sector', 'gemeente', 'provincie', 'factor', 'niveau'] as const;
export type Facet = (typeof FACETS)[number];

/** The values (slugs) that an entry has on each facet. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/** The values (slugs) that a visitor chose on each facet. Nothing chosen means: everything. */
export type Selection = Readonly<Record<Facet, ReadonlySet<string>>>;

/**
 * Whether an entry fits a selection: on every facet with a choice it has at least one of the chosen values.
 *
 * @param except A facet to leave out of the comparison.
 */
export function fits(values: FacetValues, selection: Selection, except?: Facet): boolean {
  return FACETS.every(
    (facet) =>
      facet === except ||
      selection[facet].size === 0 ||
      values[facet].some((value) => selection[facet].has(value)),
  );
}

/**
 * For each value of each facet, the number of entries that choosing it would give: those that fit the choices on
 * the other facets and have this value.
 */
export function countsByChoice(
  entries: Iterable<FacetValues>,
  selection: Selection,
): Record<Facet, Map<string, number>> {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  for (const values of entries) {
    for (const facet of FACETS) {
      if (!fits(values, selection, facet)) continue;
      for (const value of new Set(values[facet])) {
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
    }
  }
  return counts;
}
