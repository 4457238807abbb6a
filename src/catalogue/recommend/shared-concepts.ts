import type { Intervention } from '../model.ts';

/** The further down a list a concept stands, the less it counts: half after so many others. */
const HALVING = 3;

/**
 * Gives the function that says how much of what a list of concepts names an intervention is about, from 0 (nothing) on. Each concept
 * that they share adds
 *
 *     rarity · place in the list · place in the intervention
 *     rarity = log(N / n) / log N, with n of N interventions that are about it: 1 for a concept of a single one, also where that is all there is
 *     place  = 1 / (1 + i / 3) with i concepts before it
 */
export function sharedConceptsIn(
  interventions: readonly Pick<Intervention, 'concepts'>[],
): (concepts: readonly string[], intervention: Pick<Intervention, 'concepts'>) => number {
  const holders = new Map<string, number>();
  for (const { concepts } of interventions) {
    for (const concept of concepts) holders.set(concept, (holders.get(concept) ?? 0) + 1);
  }
  const size = interventions.length;
  const rarity = (concept: string) =>
    size === 1 ? 1 : Math.log(size / (holders.get(concept) ?? size)) / Math.log(size);
  const place = (at: number) => 1 / (1 + at / HALVING);
  return (concepts, intervention) =>
    concepts.reduce((sum, concept, at) => {
      const its = intervention.concepts.indexOf(concept);
      return its < 0 ? sum : sum + rarity(concept) * place(at) * place(its);
    }, 0);
}
