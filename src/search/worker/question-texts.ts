/** The texts of the questions that entries answer: only those of the entries that are shown are loaded. */
import { filesIn, loadOnce, QUESTION_BLOCK_SIZE, questionsFile } from '../format/files.ts';

/** By number of the entry, as far as they are loaded. */
export type QuestionTexts = ReadonlyMap<number, readonly string[]>;

/**
 * Gives the texts of the questions of entries. Never rejects.
 *
 * @param maxWait Time (ms) to wait for those that have to be loaded: what comes later is there for the next answer. With 0 nothing is
 *   loaded.
 */
export type QuestionsOf = (entries: readonly number[], maxWait: number) => Promise<QuestionTexts>;

/** @param folder Address of the folder with the files of the search, with a slash at the end. */
export function questionTextsIn(folder: string): QuestionsOf {
  const file = filesIn(folder);
  const texts = new Map<number, readonly string[]>();
  const loadBlock = loadOnce(async (block: number) => {
    const questions = (await (await file(questionsFile(block))).json()) as string[][];
    questions.forEach((each, at) => texts.set(block * QUESTION_BLOCK_SIZE + at, each));
  });
  return async (entries, maxWait) => {
    const missing = entries.filter((entry) => !texts.has(entry));
    if (missing.length === 0 || maxWait === 0) return texts;
    const blocks = new Set(missing.map((entry) => Math.floor(entry / QUESTION_BLOCK_SIZE)));
    const tooLate = new Promise((resolve) => setTimeout(resolve, maxWait));
    await Promise.race([Promise.allSettled([...blocks].map(loadBlock)), tooLate]);
    return texts;
  };
}
