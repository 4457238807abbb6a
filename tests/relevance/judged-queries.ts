import { readFileSync } from 'node:fs';
import type { JudgedQuery } from './metrics.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as JudgedQuery[];

/** The judged queries that the search is made with. */
export const publicQueries = () => read('queries.json');

/** Judged queries of our own, of the same kinds: no weight was chosen on them alone. */
export const ownQueries = () => read('own-queries.json');

/**
 * Judged questions and topics in everyday words, harder than those of the other sets. All were looked at one by one by now, so that
 * none of them is a check on what was not seen.
 */
export const everydayQueries = () => read('everyday-queries.json');

/** Judged queries that were written after most weights and rules were settled: their total only was a check on later ones. */
export const heldOutQueries = () => read('held-out-queries.json');

/**
 * Judged queries in which teachers and policy officers tell in their own words what they need, written and judged by reading the
 * entries, by people who saw neither the search nor the other sets. This half may be looked into.
 */
export const developmentQueries = () => read('development-queries.json');

/** As {@link developmentQueries}, written and judged anew in the same way, by others, after the first set was used up. */
export const secondDevelopmentQueries = () => read('second-development-queries.json');

/** The other half of the development set. Only its totals were read, five times; now it is looked into as well. */
export const openedQueries = () => read('opened-queries.json');

/** Queries of policy officers on organising, money and conditions, written and judged by another reader of the entries; looked into. */
export const thirdQueries = () => read('third-queries.json');

/** Queries of policy officers of every kind, written and judged by one more reader of the entries; looked into. */
export const fourthQueries = () => read('fourth-queries.json');

/** As {@link fourthQueries}, by three more readers: one half of what they wrote; looked into. */
export const fifthQueries = () => read('fifth-queries.json');

/** The other half of the second development set. Only its totals were read, five times; now it is looked into as well. */
export const secondOpenedQueries = () => read('second-opened-queries.json');

/** Written and judged by another reader of the entries. Only totals were read, five times; now it is looked into as well. */
export const thirdOpenedQueries = () => read('third-opened-queries.json');

/** As {@link thirdOpenedQueries}, by one more reader. */
export const fourthOpenedQueries = () => read('fourth-opened-queries.json');

/** The other half of the fifth set, of policy officers alone: of these only totals are read, and each reading is noted (see `README.md`). */
export const blindQueries = () => read('blind-queries.json');

/**
 * The challenges of the guide, by their slug: which interventions answer them, by two readers of all of these who saw neither the guide nor
 * what challenges are matched by. Only what both named counts, with the lower of their grades.
 */
export const judgedChallenges = () => read('challenges.json');

/** All sets that may be looked into, as they are called where their figures are printed. */
export const openSets = () =>
  [
    ['openbaar', publicQueries()],
    ['eigen', ownQueries()],
    ['later geschreven', heldOutQueries()],
    ['alledaags', everydayQueries()],
    ['ontwikkeling', developmentQueries()],
    ['opengesteld', openedQueries()],
    ['tweede ontwikkeling', secondDevelopmentQueries()],
    ['tweede opengesteld', secondOpenedQueries()],
    ['derde', thirdQueries()],
    ['vierde', fourthQueries()],
    ['vijfde', fifthQueries()],
    ['derde opengesteld', thirdOpenedQueries()],
    ['vierde opengesteld', fourthOpenedQueries()],
  ] as const;
