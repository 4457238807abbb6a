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
