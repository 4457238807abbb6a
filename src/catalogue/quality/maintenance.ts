import type { Intervention } from '../model.ts';

/** Something that an entry wants: a result, more text, a fresh look at its sources, someone to reach, a link. */
export const MAINTENANCE_TASKS = ['result', 'text', 'check', 'contact', 'source'] as const;
export type MaintenanceTask = (typeof MAINTENANCE_TASKS)[number];

/**
 * Text with fewer words is thin. Of the entries that the catalogue began with, one in seven is below it: who, what
 * and how often can hardly be told in less.
 */
export const THIN_TEXT = 80;

/** Years after which someone should look at the sources of an entry again. */
export const YEARS_BETWEEN_CHECKS = 2;

/**
 * Whether sources were looked at so long ago that they deserve another look. Both as year-month-day; they are only
 * compared, so 29 February may stay what it is.
 *
 * @param today The day of reading.
 */
export function isOldCheck(day: string, today: string): boolean {
  return day < `${Number(today.slice(0, 4)) - YEARS_BETWEEN_CHECKS}${today.slice(4)}`;
}

/** An entry with what it wants; at least one task. */
export interface MaintenanceItem {
  intervention: Intervention;
  tasks: readonly MaintenanceTask[];
}

/**
 * What an entry wants, in the order of `MAINTENANCE_TASKS`.
 *
 * @param today The day of reading, as `2026-11-21`.
 */
export function maintenanceTasksOf(intervention: Intervention, today: string): MaintenanceTask[] {
  const { hasResults, text, lastChecked, contact, sources } = intervention;
  const wants: Record<MaintenanceTask, boolean> = {
    result: !hasResults,
    text: wordsIn(text) < THIN_TEXT,
    check: lastChecked === undefined || isOldCheck(lastChecked, today),
    contact: !contact.url && !contact.email && !contact.phone,
    source: sources.some(({ url }) => !url),
  };
  return MAINTENANCE_TASKS.filter((task) => wants[task]);
}

/** The entries that want something: those that want most first, and equals by title. */
export function maintenanceOf(interventions: readonly Intervention[], today: string): MaintenanceItem[] {
  return interventions
    .map((intervention) => ({ intervention, tasks: maintenanceTasksOf(intervention, today) }))
    .filter(({ tasks }) => tasks.length > 0)
    .sort(
      (a, b) =>
        b.tasks.length - a.tasks.length ||
        a.intervention.title.localeCompare(b.intervention.title, 'nl') ||
        (a.intervention.slug < b.intervention.slug ? -1 : 1),
    );
}

/** The number of words in a text without markup. */
function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
