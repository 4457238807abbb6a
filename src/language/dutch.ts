/** Dates, numbers and lists as they are written in Dutch. */

/** Makes a format when it is first used: the first one takes a browser milliseconds. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const dateFormat = lazily(() => new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }));
const monthFormat = lazily(
  () => new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const numberFormat = lazily(() => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 }));
const decimalFormat = lazily(
  () => new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);
const dayFormat = lazily(
  () => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Amsterdam' }),
);
const listFormat = lazily(() => new Intl.ListFormat('nl-NL', { type: 'conjunction' }));

/** `2026-11-21` becomes `21 november 2026`. */
export function dutchDate(isoDate: string): string {
  return dateFormat().format(new Date(`${isoDate}T00:00:00Z`));
}

/**
 * A date of the timeline in words.
 *
 * @param date A year, month or day (`2017`, `2017-03`, `2017-03-06`), or two of them with a slash between.
 * @example timelineDate('2016-11/2016-12') gives "november 2016 – december 2016"
 */
export function timelineDate(date: string): string {
  return date.split('/').map(partialDate).join(' – ');
}

function partialDate(date: string): string {
  const parts = date.split('-').length;
  if (parts === 3) return dutchDate(date);
  return parts === 2 ? monthFormat().format(new Date(`${date}-01T00:00:00Z`)) : date;
}

/** A period of years in words, of which one may be open: `2018–2022`, `sinds 2018`, `tot en met 2021`, `in 2020`. */
export function periodInWords({
  start,
  end,
}: {
  start?: number | undefined;
  end?: number | undefined;
}): string {
  if (start === undefined) return `tot en met ${end}`;
  if (end === undefined) return `sinds ${start}`;
  return start === end ? `in ${start}` : `${start}–${end}`;
}

/** `26400` becomes `26.400`. */
export function dutchNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value);
  return numberFormat().format(value);
}

/** `4` becomes `4,0`: for numbers beside others that have a decimal. */
export function dutchDecimal(value: number): string {
  return decimalFormat().format(value);
}

/** A size (bytes) in the unit that suits it, of a thousand: `640 bytes`, `86 kB`, `1,2 MB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${dutchNumber(bytes / 1e6)} MB`;
}

/** `1 interventie`, `2 interventies`, `1.200 interventies`. */
export function counted(count: number, one: string, several: string): string {
  return `${dutchNumber(count)} ${count === 1 ? one : several}`;
}

/** `Breda, Tilburg en Venlo`. */
export function dutchList(items: readonly string[]): string {
  return listFormat().format(items);
}

/** The day that it is in the Netherlands: `2026-11-21`. */
export function dutchToday(now = new Date()): string {
  return dayFormat().format(now);
}

/** A text with a capital at its beginning: `IJsbaan`, and `Eén` without an accent. */
export function capitalized(text: string): string {
  if (text.startsWith('ij')) return `IJ${text.slice(2)}`;
  return (text.startsWith('éé') ? 'E' : text.charAt(0).toUpperCase()) + text.slice(1);
}

/** A name as it stands within a sentence, without its capital: `Op school` becomes `op school`, `Eén-op-één` `één-op-één`. */
export function inSentence(name: string): string {
  if (name.startsWith('IJ')) return `ij${name.slice(2)}`;
  return name.startsWith('Eé') ? `éé${name.slice(2)}` : name.charAt(0).toLowerCase() + name.slice(1);
}
