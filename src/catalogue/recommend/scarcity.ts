import { compareNames } from '../../language/alphabet.ts';
import type { Area } from '../places/areas.ts';
import type { Share } from './distribution.ts';
import type { Intervention, Municipality } from '../model.ts';

/**
 * The groups with few entries: fewer than half of what a group has on average, the smallest first. Where entries are
 * spread so evenly that there is none, the smallest group alone; there is always one to begin with.
 */
export function scarceIn(shares: readonly Share[]): Share[] {
  const average = shares.reduce((sum, { count }) => sum + count, 0) / shares.length;
  const ascending = shares.toSorted((a, b) => a.count - b.count);
  const scarce = ascending.filter(({ count }) => count < average / 2);
  return scarce.length > 0 ? scarce : ascending.slice(0, 1);
}

/** The municipalities of an area without any entry, the one with most inhabitants first. */
export function withoutEntries(
  { municipalities }: Area,
  interventions: readonly Intervention[],
): Municipality[] {
  const known = new Set(interventions.flatMap((each) => each.municipalities));
  return municipalities
    .filter(({ name }) => !known.has(name))
    .sort((a, b) => b.inhabitants - a.inhabitants || compareNames(a.name, b.name));
}
