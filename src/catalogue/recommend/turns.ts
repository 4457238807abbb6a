/** What comes in turn and what comes by chance, for pages and for their scripts. */

const DAY = 86_400_000;

/** The Monday before 1970-01-01, a Thursday. */
const FIRST_MONDAY = -3 * DAY;

/**
 * Whose turn it is this week, the same for everyone who has the same date: weeks begin on Monday.
 *
 * @param today Year-month-day.
 * @param count How many take turns.
 * @returns From 0 to `count`, without `count`.
 */
export function turnOf(today: string, count: number): number {
  const week = Math.floor((Date.parse(today) - FIRST_MONDAY) / (7 * DAY));
  return week % count;
}

/**
 * One of all, by chance: each group has the same chance, however large it is, and so have all in one group.
 *
 * @param random Gives a number from 0 to 1, without 1.
 * @returns undefined when there is nothing to choose from.
 */
export function surprise<T>(groups: readonly (readonly T[])[], random: () => number): T | undefined {
  const oneOf = <U>(list: readonly U[]): U | undefined => list[Math.floor(random() * list.length)];
  return oneOf(oneOf(groups.filter((group) => group.length > 0)) ?? []);
}
