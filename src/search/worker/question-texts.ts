/** The texts of the questions that entries answer: only those of the entries that are shown are loaded. */
import { filesIn, loadOnce, questionsFile } from '../format/files.ts';

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
  const load = loadOnce(async (entry: number) => {
    texts.set(entry, (await (await file(questionsFile(entry))).json()) as string[]);
  });
  return async (entries, maxWait) => {
    const missing = entries.filter((entry) => !texts.has(entry));
    if (missing.length === 0 || maxWait === 0) return texts;
    const tooLate = new Promise((resolve) => setTimeout(resolve, maxWait));
    await Promise.race([Promise.allSettled(missing.map(load)), tooLate]);
    return texts;
  };
}
