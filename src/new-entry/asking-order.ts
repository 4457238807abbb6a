import type { InterventionData } from '../catalogue/schema.ts';
import type { Field } from '../content/fields.ts';

/** Fields that come first in the questions: from what an editor knows by heart to what has to be looked up. */
const ASKED_FIRST: readonly (keyof InterventionData)[] = [
  'title',
  'municipalities',
  'themes',
  'sectors',
  'organiser',
  'targetGroup',
  'goal',
  'factors',
  'summary',
  'sources',
  'contact',
];

/** The fields of a new entry in the order in which they are asked for: none is left out. */
export function inAskingOrder(fields: readonly Field[]): Field[] {
  const place = ({ name }: Field) => {
    const index = (ASKED_FIRST as readonly string[]).indexOf(name);
    return index === -1 ? ASKED_FIRST.length : index;
  };
  return fields.toSorted((a, b) => place(a) - place(b));
}
