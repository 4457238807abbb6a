/** For whom something is by years of the primary school that a text names; apart from what browsers load. */
import { PRIMARY_YEARS } from './audience.ts';
import type { Audience } from './practice-values.ts';

/** The years (groepen) of the primary school that each of its parts is for. */
const YEARS_IN: Readonly<Record<string, readonly number[]>> = {
  kleuters: [1, 2],
  'groep-3-5': [3, 4, 5],
  'groep-6-8': [6, 7, 8],
};

const THROUGH = String.raw`t\/m|tot(?: en met)?|[-–]`;
const AND = String.raw`en|of|,|\+|&|\/`;

/** Years as people write them: `groep 7`, `groep 3, 4 en 5`, `groep 3 t/m 8`, `groepen 1-2`. */
const YEARS_WRITTEN = new RegExp(
  String.raw`\bgroep(?:en)?[\s-]*[1-8](?:\s*(?:${THROUGH}|${AND})\s*(?:groep\s*)?[1-8])*(?!\d)`,
  'i',
);

/** One of them, and whether all years up to it are meant. */
const YEAR = new RegExp(String.raw`(?:(${THROUGH})\s*)?(?:groep\s*)?([1-8])`, 'gi');

/**
 * For whom it is when a text names years of the primary school, such as `groep 3 t/m 8`.
 *
 * @returns The years as they are written, and all groups to name for them: the primary school, and the parts of it when
 *   it is not for all parts; `undefined` when the text names no years.
 */
export function audienceOfYears(text: string): { written: string; audience: Audience[] } | undefined {
  const [written] = YEARS_WRITTEN.exec(text) ?? [];
  if (written === undefined) return undefined;
  const years = new Set<number>();
  let last = 0;
  for (const [, through, digit] of written.matchAll(YEAR)) {
    const year = Number(digit);
    for (let each = through && last ? last : year; each <= year; each++) years.add(each);
    last = year;
  }
  const parts = PRIMARY_YEARS.filter((part) => YEARS_IN[part]?.some((year) => years.has(year)));
  const isWhole = parts.length === PRIMARY_YEARS.length;
  return { written, audience: ['basisschoolleerlingen', ...(isWhole ? [] : parts)] };
}
