/** What a page and the search worker say to each other. */
import type { Answered, Question } from './response.ts';
import type { Explanation } from './explain.ts';
import type { Suggestion } from '../ui/autocomplete/rows.ts';

/** What the thread does, by name. What goes in and comes out is copied from one thread to the other. */
export interface WorkerApi {
  /** Makes ready for the first question. What an answer shows of these cards is told with it from now on. */
  open: (cards: readonly CardTexts[]) => Promise<void>;
  answer: (question: Question) => Promise<Found>;
  /** Tells what cards show of an answer that it did not tell itself. */
  explain: (asked: { number: number; cards: readonly CardTexts[] }) => Explanations;
  suggest: (typed: string) => Promise<readonly Suggestion[]>;
}

export interface Found {
  /** Number by which more explanations are asked for. */
  number: number;
  answered: Answered | undefined;
  isProvisional: boolean;
  /** What the cards of the first entries show, as far as the thread has seen their texts. */
  explanations: Explanations;
}

/** The texts of a card in which words are marked. */
export interface CardTexts {
  entry: number;
  texts: readonly string[];
}

/** By number of the entry. */
export type Explanations = ReadonlyMap<number, Explanation>;

export interface WorkerRequest {
  id: number;
  task: keyof WorkerApi;
  input: unknown;
}

/** What was asked, or why it could not be had. */
export type WorkerResponse = { id: number; output: unknown } | { id: number; error: string };
