import { practiceSchema, type Practice } from '../schema.ts';
import type { Intervention } from '../model.ts';

/** Every fact of how an intervention is done, lists of needs and lessons too. */
const FACTS = Object.keys(practiceSchema.shape) as (keyof Practice)[];

/** The facts that an entry gives, in the order of the schema. */
export function knownFacts({ practice }: Pick<Intervention, 'practice'>): (keyof Practice)[] {
  return FACTS.filter((fact) => (practice[fact]?.length ?? 0) > 0);
}

/** Of how many interventions each fact is not known, in the order of the schema. */
export function unknownCounts(
  interventions: readonly Pick<Intervention, 'practice'>[],
): { fact: keyof Practice; unknown: number }[] {
  const known = interventions.map(knownFacts);
  return FACTS.map((fact) => ({
    fact,
    unknown: known.filter((facts) => !facts.includes(fact)).length,
  }));
}
