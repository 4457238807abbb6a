import type { Intervention, Municipality } from '../model.ts';
import { byTitle } from '../order.ts';
import { isReachable, municipalityContact } from '../reach.ts';
import { endYearInTexts, isStatusOutdated } from '../status.ts';
import { knownFacts } from './known-facts.ts';
import { isOldCheck, YEARS_BETWEEN_CONTACT_CHECKS } from './old-check.ts';

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
 * and how often can hardly be said in less.
 */
export const THIN_TEXT = 80;

/** Who knows fewer facts of how an entry is done can't do it after them: a third of all facts. */
export const FEW_FACTS = 4;

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
    status: isStatusOutdated(intervention, today) || endYearIn(intervention, today) !== undefined,
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

/** The end that an entry's texts name and its fields do not, with what is said of how long, how many and what it brought. */
function endYearIn(intervention: Intervention, today: string): number | undefined {
  const { summary, text, practice, evidence } = intervention;
  const facts = [practice.duration, practice.reach, evidence?.note].filter((each) => each !== undefined);
  return endYearInTexts({ ...intervention, texts: [summary, text, ...facts] }, today);
}

/** The entries that want something: those that want most first, and equals by title. */
export function maintenanceOf(interventions: readonly Intervention[], today: string): MaintenanceItem[] {
  return interventions
    .map((intervention) => ({ intervention, tasks: maintenanceTasksOf(intervention, today) }))
    .filter(({ tasks }) => tasks.length > 0)
    .sort((a, b) => b.tasks.length - a.tasks.length || byTitle(a.intervention, b.intervention));
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
