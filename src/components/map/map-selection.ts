/** What a visitor chose to see on the map; empty means: all. */
export interface MapSelection {
  thema: string;
  sector: string;
  provincie: string;
}

/** An intervention as the map knows it: slugs of its municipalities, themes and sectors. */
export type MapEntry = readonly [municipalities: string[], themes: string[], sectors: string[]];

/** The interventions with the chosen theme and sector. */
export function mapEntriesFor(
  entries: readonly MapEntry[],
  { thema, sector }: Pick<MapSelection, 'thema' | 'sector'>,
): MapEntry[] {
  return entries.filter(
    ([, themes, sectors]) =>
      (thema === '' || themes.includes(thema)) && (sector === '' || sectors.includes(sector)),
  );
}

/** The number of interventions of each municipality (slug). */
export function mapCounts(entries: readonly MapEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const slug of entries.flatMap(([municipalities]) => municipalities)) {
    counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  return counts;
}
