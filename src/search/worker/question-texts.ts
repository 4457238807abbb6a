/** The texts of the questions that entries answer: only those that are shown are loaded, with the few that share their file. */
import { loadOnce } from '../../browser/load-once.ts';
import { fileLoaderFor, QUESTIONS_IN_FILE, questionsFile } from '../format/files.ts';

/** By number of the question, as far as they are loaded. */
export type QuestionTexts = ReadonlyMap<number, string>;

/**
 * Gives the texts of questions by their numbers. Never rejects.
 *
 * @param maxWait Time (ms) to wait for those that have to be loaded: what comes later is there for the next answer. With 0 nothing is
 *   loaded.
 */
export type QuestionsOf = (questions: readonly number[], maxWait: number) => Promise<QuestionTexts>;

/** @param folder Address of the folder with the files of the search, with a slash at the end. */
export function questionTextsIn(folder: string): QuestionsOf {
  const file = fileLoaderFor(folder);
  const texts = new Map<number, string>();
  const load = loadOnce(async (first: number) => {
    const loaded = (await (await file(questionsFile(first))).json()) as string[];
    for (const [position, text] of loaded.entries()) texts.set(first + position, text);
  });
  return async (questions, maxWait) => {
    const missing = questions.filter((question) => !texts.has(question));
    if (missing.length === 0 || maxWait === 0) return texts;
    const tooLate = new Promise((resolve) => setTimeout(resolve, maxWait));
    const firsts = missing.map((question) => question - (question % QUESTIONS_IN_FILE));
    await Promise.race([Promise.allSettled(firsts.map(load)), tooLate]);
    return texts;
  };
}
