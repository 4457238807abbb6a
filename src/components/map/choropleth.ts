import { counted } from '../../language/dutch.ts';

/** The shades of the map: the lowest number of interventions of each. The first is that of none. */
const LOWEST = [0, 1, 2, 4, 7];

/** The shade of a municipality with this number of interventions: 0 for none, to 4 for most. */
export function choroplethClass(count: number): number {
  return LOWEST.findLastIndex((lowest) => count >= lowest);
}

/** Each shade with the numbers that it stands for: `geen`, `1`, `2–3`, `4–6`, `7 of meer`. */
export const CHOROPLETH_CLASSES = LOWEST.map((lowest, shade) => {
  const next = LOWEST[shade + 1];
  if (next === undefined) return { shade, label: `${lowest} of meer` };
  if (lowest === 0) return { shade, label: 'geen' };
  return { shade, label: next - lowest === 1 ? String(lowest) : `${lowest}–${next - 1}` };
});

/** What the map says of a municipality: `Breda: 3 interventies`. */
export function mapLabel(name: string, count: number): string {
  return `${name}: ${count === 0 ? 'geen interventies' : counted(count, 'interventie', 'interventies')}`;
}

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

/** Radius (units) of a member's dot: the same to the eye on every map, however wide (units) the part is that it shows. */
export const dotRadius = (width: number): number => Number((width / 150).toFixed(1));
