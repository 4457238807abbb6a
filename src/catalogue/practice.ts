/** What is known, and what is not, of how an intervention is done. */
import type { Practice } from './schema.ts';
import type { Form } from './practice-values.ts';

/** The facts that a reader who wants to do the same needs, in the order in which they are shown. */
export const PRACTICE_FACTS = [
  'deliveredBy',
  'moment',
  'place',
  'intensity',
  'duration',
  'groupSize',
  'costs',
  'reach',
] as const satisfies readonly (keyof Practice)[];
export type PracticeFact = (typeof PRACTICE_FACTS)[number];

/** The forms that are done with a group: of others its size is no question. */
const IN_GROUPS: readonly Form[] = [
  'lessen',
  'groepsbegeleiding',
  'oudergroep',
  'training-professionals',
  'activiteiten',
];

/** The facts of which nothing is known, in the order of asking. The size of a group only where there is one. */
export function unknownFacts(practice: Practice): PracticeFact[] {
  return PRACTICE_FACTS.filter((fact) => {
    if (fact === 'groupSize' && !practice.form.some((form) => IN_GROUPS.includes(form))) return false;
    const value = practice[fact];
    return value === undefined || value.length === 0;
  });
}

/** The most questions that an entry has. */
export const MAX_QUESTIONS = 16;

/** Begins with a capital and ends as a sentence or a question does. */
const SENTENCE = /^\p{Lu}.*[.?]$/u;

/**
 * The questions to show of an entry: whole sentences and questions before loose words, otherwise in their own order.
 *
 * @param most How many, at most.
 */
export function questionsToShow(questions: readonly string[], most: number): string[] {
  const isSentence = (question: string) => SENTENCE.test(question);
  return questions.toSorted((a, b) => Number(isSentence(b)) - Number(isSentence(a))).slice(0, most);
}
