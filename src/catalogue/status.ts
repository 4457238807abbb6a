import type { Intervention } from './model.ts';
import { isOldCheck } from './quality/old-check.ts';
import type { CurrentStatus } from './taxonomy.ts';

/** How an intervention stands on a day, and the year since which it does, where that is known. */
export interface Standing {
  status: CurrentStatus;
  since?: number | undefined;
}

/** What there is to judge by: a file that is being checked may have anything in these fields. */
interface Claim {
  status?: unknown;
  period?: { start?: unknown; end?: unknown } | undefined;
}

/**
 * Whether an intervention still runs, as far as its file says. Its status counts as long as its years do not say otherwise, and its
 * sources were looked at not too long ago; what was to run or to begin in years that are over may do so or not.
 *
 * @param today The day of reading: year-month-day.
 */
export function standingOf(
  intervention: Pick<Intervention, 'status' | 'period' | 'lastChecked'>,
  today: string,
): Standing {
  const { status, period, lastChecked } = intervention;
  const yearOf = (day: string) => Number(day.slice(0, 4));
  const hasEnded = period?.end !== undefined && period.end < yearOf(today);
  if (status === 'afgerond' || (status === 'onbekend' && hasEnded))
    return { status: 'gestopt', since: period?.end };
  if (status === 'onbekend') return { status };
  if (isStatusOutdated(intervention, today))
    return { status: 'onbekend', since: period?.end ?? period?.start };
  if (lastChecked === undefined || !isOldCheck(lastChecked, today)) return { status };
  return { status: 'onbekend', since: yearOf(lastChecked) };
}

/** Whether anything is known of how it stands: that it runs or not, or since when that is unknown. */
export const isStandingKnown = ({ status, since }: Standing): boolean =>
  status !== 'onbekend' || since !== undefined;

/** A number of interventions. */
export interface Tally {
  count: number;
  /** How many of these have stopped. */
  stopped: number;
}

/** @param standings How each of them stands. */
export const tallyOf = (standings: readonly Pick<Standing, 'status'>[]): Tally => ({
  count: standings.length,
  stopped: standings.filter(({ status }) => status === 'gestopt').length,
});

/**
 * Whether a status is about a future that has passed: it runs or is planned, and its last year is over; or it is planned, and the year in
 * which it was to begin is.
 *
 * @param today The day of reading: year-month-day.
 */
export function isStatusOutdated({ status, period }: Claim, today: string): boolean {
  const isPast = (year: unknown) => typeof year === 'number' && year < Number(today.slice(0, 4));
  const hasEnded = isPast(period?.end);
  return (status === 'loopt' && hasEnded) || (status === 'gepland' && (hasEnded || isPast(period?.start)));
}

/**
 * The last year that the texts of an entry name as the end of the whole, where its fields name none: `de proef liep van 2013 tot en met 2017`.
 * Such an entry reads as if it runs "since" its first year, though it may have stopped.
 *
 * @param texts Texts without markup.
 * @param today The day of reading: year-month-day. An end in a year to come is none.
 */
export function endYearInTexts(
  { status, period, texts }: Pick<Intervention, 'status' | 'period'> & { texts: readonly string[] },
  today: string,
): number | undefined {
  if (status === 'afgerond' || period?.end !== undefined) return undefined;
  const years = texts
    .flatMap((text) => text.split(/(?<=[.!?;])\s+|\n/))
    .filter((sentence) => WHOLE.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(UNTIL)].map(([, year]) => Number(year)))
    .filter((year) => year >= (period?.start ?? FIRST_YEAR) && year < Number(today.slice(0, 4)));
  return years.length > 0 ? Math.max(...years) : undefined;
}

/** No intervention of the catalogue ended before: a smaller number (`tot 2000 leerlingen`) is no year. */
const FIRST_YEAR = 2005;

/** Words by which a sentence is about the whole, and not about a part of it. */
const WHOLE =
  /\b(liep|liepen|duurde|project(periode)?|proef|pilot|experiment|programma|geld|van (?:[a-z]+ )?20\d\d tot)\b/i;

/** An end: `tot 2023`, `tot en met 2017`, `tot november 2021`. */
const UNTIL = /\btot (?:en met |eind |medio |begin |[a-z]+ )?(20\d\d)\b/g;
