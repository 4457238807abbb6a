import { distribution } from './distribution.ts';
import type { Intervention } from '../model.ts';

/** How large a part of the interventions belongs to a group, here and in the whole catalogue: whole percentages. */
interface ProfileRow {
  slug: string;
  name: string;
  own: number;
  all: number;
}

/**
 * What a municipality or area works on against the catalogue's average. An intervention with several themes counts
 * for each, so the percentages add up to more than 100.
 *
 * @param own The interventions of the municipality or area; at least one.
 * @param all Those of the whole catalogue.
 */
export function profileOf(
  own: readonly Intervention[],
  all: readonly Intervention[],
  groups: readonly { slug: string; name: string }[],
  groupsOf: (intervention: Intervention) => readonly string[],
): ProfileRow[] {
  const percentage = (count: number, of: readonly unknown[]) => Math.round((100 * count) / of.length);
  const shareOfAll = distribution(all, groups, groupsOf);
  return distribution(own, groups, groupsOf).map(({ slug, name, count }, index) => ({
    slug,
    name,
    own: percentage(count, own),
    all: percentage(shareOfAll[index]?.count ?? 0, all),
  }));
}
