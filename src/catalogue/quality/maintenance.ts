import type { Intervention, Municipality } from '../model.ts';
import { isReachable, municipalityContact } from '../reach.ts';
import { knownFacts } from './known-facts.ts';

/**
 * Something that an entry wants: a doubt taken away, a status that fits its years, a result, how it is done, more text, a
 * fresh look at its sources, someone to reach, a fresh look at how to reach them, a link.
 */
export const MAINTENANCE_TASKS = [
  'verify',
  'status',
  'result',
  'practice',
  'text',
  'check',
  'contact',
  'contactCheck',
  'source',
] as const;
export type MaintenanceTask = (typeof MAINTENANCE_TASKS)[number];

/**
 * Text with fewer words is thin. Of the entries that the catalogue began with, one in seven is below it: who, what
 * and how often can hardly be told in less.
 */
export const THIN_TEXT = 80;

/** Who knows fewer facts of how an entry is done can't do it after them: a third of what there is to tell. */
export const FEW_FACTS = 4;

/** Years after which someone should look at the sources of an entry again. */
export const YEARS_BETWEEN_CHECKS = 2;

/** Years after which someone should look whether a contact still holds: addresses change sooner than what was done. */
export const YEARS_BETWEEN_CONTACT_CHECKS = 1;

/**
 * Whether something was looked at so long ago that it deserves another look. Both as year-month-day; they are only
 * compared, so 29 February may stay what it is.
 *
 * @param today The day of reading.
 * @param years How long a look lasts.
 */
export function isOldCheck(day: string, today: string, years = YEARS_BETWEEN_CHECKS): boolean {
  return day < `${Number(today.slice(0, 4)) - years}${today.slice(4)}`;
}

/**
 * Whether a status tells of a future that has passed: it runs or is planned, and its last year is over; or it is
 * planned, and the year in which it was to begin is.
 *
 * @param today The day of reading: year-month-day.
 */
export function isStatusOutdated(
  { status, period }: { status?: unknown; period?: { start?: unknown; end?: unknown } | undefined },
  today: string,
): boolean {
  const isPast = (year: unknown) => typeof year === 'number' && year < Number(today.slice(0, 4));
  const hasEnded = isPast(period?.end);
  return (status === 'loopt' && hasEnded) || (status === 'gepland' && (hasEnded || isPast(period?.start)));
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
  const { hasResults, text, lastChecked, contact, sources, toVerify } = intervention;
  const isOld = lastChecked === undefined || isOldCheck(lastChecked, today);
  const wants: Record<MaintenanceTask, boolean> = {
    verify: toVerify.length > 0,
    status: isStatusOutdated(intervention, today),
    result: !hasResults,
    practice: knownFacts(intervention).length < FEW_FACTS,
    text: wordsIn(text) < THIN_TEXT,
    check: isOld,
    contact: !isReachable(contact),
    // Who looks at the sources looks at the contact too.
    contactCheck:
      !isOld && isReachable(contact) && isOldCheck(lastChecked, today, YEARS_BETWEEN_CONTACT_CHECKS),
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

/** The municipalities whose contact is not known, or was looked at too long ago. */
export function contactsToCheck(municipalities: readonly Municipality[], today: string): Municipality[] {
  return municipalities.filter((each) => {
    if (!isReachable(municipalityContact(each)) || each.contactChecked === undefined) return true;
    return isOldCheck(each.contactChecked, today, YEARS_BETWEEN_CONTACT_CHECKS);
  });
}

/** The number of words in a text without markup. */
function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
