import type { Intervention } from '../model.ts';

/** The interventions of each municipality, by its name. */
export function entriesByPlace(interventions: readonly Intervention[]): Map<string, Intervention[]> {
  const byPlace = new Map<string, Intervention[]>();
  for (const intervention of interventions) {
    for (const name of intervention.municipalities) {
      byPlace.set(name, [...(byPlace.get(name) ?? []), intervention]);
    }
  }
  return byPlace;
}
