import type { Intervention } from '../model.ts';

/**
 * A few entries to show on the home page: the best documented ones, all on different main themes and in different
 * municipalities, so that together they show what the catalogue holds.
 *
 * @param interventions Best documented first.
 */
export function spotlight(interventions: readonly Intervention[], size: number): Intervention[] {
  const chosen: Intervention[] = [];
  for (const candidate of interventions) {
    if (chosen.length === size) break;
    const isDifferent = chosen.every(
      (other) =>
        other.themes[0] !== candidate.themes[0] &&
        !other.municipalities.some((place) => candidate.municipalities.includes(place)),
    );
    if (isDifferent) chosen.push(candidate);
  }
  return chosen;
}
