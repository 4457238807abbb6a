import { dutchDate } from '../language/dutch.ts';

const monthFormat = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * A date of the timeline in words.
 *
 * @param date A year, month or day (`2017`, `2017-03`, `2017-03-06`), or two of them with a slash between.
 * @example timelineDate('2016-11/2016-12') gives "november 2016 – december 2016"
 */
export function timelineDate(date: string): string {
  return date.split('/').map(inWords).join(' – ');
}

function inWords(date: string): string {
  const parts = date.split('-').length;
  if (parts === 3) return dutchDate(date);
  return parts === 2 ? monthFormat.format(new Date(`${date}-01T00:00:00Z`)) : date;
}
