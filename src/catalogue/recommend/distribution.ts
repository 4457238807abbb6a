/** A group of entries: its slug, its name and how many entries it has. */
export interface Share {
  slug: string;
  name: string;
  count: number;
}

/**
 * How entries spread over groups. An entry that belongs to several groups counts in each of them, so the counts
 * can add up to more than the number of entries.
 *
 * @param groups Every group to count, also those that turn out empty; kept in this order.
 * @param groupsOf The slugs of the groups that an entry belongs to.
 */
export function distribution<Entry>(
  entries: Iterable<Entry>,
  groups: Iterable<{ slug: string; name: string }>,
  groupsOf: (entry: Entry) => readonly string[],
): Share[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const slug of new Set(groupsOf(entry))) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  return [...groups].map(({ slug, name }) => ({ slug, name, count: counts.get(slug) ?? 0 }));
}
