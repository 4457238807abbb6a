import type { Shape } from '../content/fields.ts';

/** More options than this are typed, not chosen: nobody finds a municipality in a list of hundreds that has no search. */
const MAX_OPTIONS = 40;

/** What a field is chosen from where lists have no search; nothing when it is typed. */
export function choicesOf(shape: Shape): readonly string[] | undefined {
  return 'values' in shape && shape.values.length <= MAX_OPTIONS ? shape.values : undefined;
}
