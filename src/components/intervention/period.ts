import type { Period } from '../../catalogue/schema.ts';

/** A period in words: `2018–2022`, `sinds 2018`, `tot en met 2021`, `in 2020`. */
export function periodInWords({ start, end }: Period): string {
  if (start === undefined) return `tot en met ${end}`;
  if (end === undefined) return `sinds ${start}`;
  return start === end ? `in ${start}` : `${start}–${end}`;
}
