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

/** What the map says of a municipality, and in words what its dot says: `Breda: 3 interventies, lid van de GKA`. */
export function mapLabel(name: string, count: number, isMember: boolean): string {
  const interventions = count === 0 ? 'geen interventies' : counted(count, 'interventie', 'interventies');
  return `${name}: ${interventions}${isMember ? ', lid van de GKA' : ''}`;
}

/** What a visitor chose to see on the map; empty means: all. */
export interface MapSelection {
  thema: string;
  sector: string;
  provincie: string;
}

/** An intervention as the map knows it: slugs of its municipalities, themes and sectors. */
export type MapEntry = readonly [municipalities: string[], themes: string[], sectors: string[]];

/** All slugs, and each entry's as numbers: entries are separated by a space, the fields of an entry by a dot, its slugs by a comma. */
export interface MapRows {
  slugs: readonly string[];
  entries: string;
}

/** The entries for the page, in an order in which they are small when compressed. */
export function writeMapEntries(entries: readonly MapEntry[]): MapRows {
  const slugs = [...new Set(entries.flat(2))].sort();
  const numbers = new Map(slugs.map((slug, number) => [slug, number]));
  const rows = entries.map((fields) =>
    fields.map((values) => values.map((slug) => numbers.get(slug)).join(',')).join('.'),
  );
  return { slugs, entries: rows.sort().join(' ') };
}

export function openMapEntries({ slugs, entries }: MapRows): MapEntry[] {
  const opened = (values = '') =>
    values === '' ? [] : values.split(',').map((number) => slugs[Number(number)]!);
  return entries === ''
    ? []
    : entries.split(' ').map((row): MapEntry => {
        const [municipalities, themes, sectors] = row.split('.');
        return [opened(municipalities), opened(themes), opened(sectors)];
      });
}

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
