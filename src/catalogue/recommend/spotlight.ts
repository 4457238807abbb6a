import type { Intervention } from '../model.ts';
import { standingOf } from '../status.ts';

/**
 * Whether an entry can be an example to follow now: it is not known to have stopped, nor still a plan, and there is something to say
 * about what it brought.
 *
 * @param today The day on which it is judged: year-month-day.
 */
function isExample(intervention: Intervention, today: string): boolean {
  const { hasResults, evidence } = intervention;
  const { status, since } = standingOf(intervention, today);
  const mayRun = status === 'loopt' || (status === 'onbekend' && since === undefined);
  return mayRun && hasResults && evidence !== undefined && evidence.level !== 'beschreven';
}

/**
 * Sets of entries to show on the home page, one set a week in turn. In each the entries have different main themes and lie in
 * different municipalities, so that together they show what the catalogue holds; no entry is in two sets. The first sets have the best
 * documented entries.
 *
 * @param interventions Best documented first.
 * @param today Year-month-day.
 */
export function spotlights(
  interventions: readonly Intervention[],
  size: number,
  today: string,
): Intervention[][] {
  const sets: Intervention[][] = [];
  let left = interventions.filter((each) => isExample(each, today));
  for (;;) {
    const set = differentFrom(left, size);
    if (set.length < size) return sets;
    sets.push(set);
    left = left.filter((each) => !set.includes(each));
  }
}

function differentFrom(candidates: readonly Intervention[], size: number): Intervention[] {
  const chosen: Intervention[] = [];
  for (const candidate of candidates) {
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
