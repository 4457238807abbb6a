import type { Notice } from '../notices.ts';

/** The most values that are named, and letters of each: an address may hold anything. */
const MOST_VALUES = 3;
const MOST_LETTERS = 40;

/** Tells which filters and orders of the address don't exist. */
export function unknownValueNotes({ filters, sorts }: { filters: string[]; sorts: string[] }): Notice[] {
  return [
    ...noteOn(filters, 'Dit filter bestaat niet (meer): ', 'Deze filters bestaan niet (meer): '),
    ...noteOn(sorts, 'Deze volgorde bestaat niet: ', 'Deze volgordes bestaan niet: '),
  ];
}

function noteOn(values: readonly string[], one: string, several: string): Notice[] {
  if (values.length === 0) return [];
  const named = values.slice(0, MOST_VALUES).map((value) => value.slice(0, MOST_LETTERS));
  const rest = values.length > MOST_VALUES ? ' …' : '.';
  return [{ text: [values.length === 1 ? one : several, { name: named.join(', ') }, rest], offers: [] }];
}
