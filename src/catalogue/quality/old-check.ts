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
