/** What a page and the thread of the search say to each other. */
import type { Answered, Question } from '../answer/answer.ts';
import type { Explanation } from '../answer/explain.ts';
import type { Suggestion } from '../suggestions/rows.ts';

/** What the thread does, by name. What goes in and comes out is copied from one thread to the other. */
export interface Tasks {
  /** Makes ready for the first question. */
  open: () => Promise<void>;
  answer: (question: Question) => Promise<Found>;
  explain: (cards: ShownCards) => Promise<readonly Explanation[]>;
  suggest: (typed: string) => Promise<readonly Suggestion[]>;
}

export interface Found {
  /** Number by which explanations are asked for. */
  found: number;
  answered: Answered | undefined;
  isProvisional: boolean;
}

/** Cards that are about to be shown as part of an answer. */
export interface ShownCards {
  found: number;
  entries: readonly number[];
  /** The texts of each card. */
  texts: readonly (readonly string[])[];
}

export interface Order {
  id: number;
  task: keyof Tasks;
  input: unknown;
}

/** What was asked, or why it could not be had. */
export type Reply = { id: number; output: unknown } | { id: number; error: string };
