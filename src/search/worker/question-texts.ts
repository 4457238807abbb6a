/** The texts of the questions that entries answer: only those of the entries that are shown are loaded. */
import { filesIn, loadOnce, QUESTION_BLOCK_SIZE, questionsFile } from '../format/files.ts';

/** Time (ms) that an answer waits for the texts. */
const MAX_WAIT_MS = 150;

/** By number of the entry, as far as they are loaded. */
export type QuestionTexts = ReadonlyMap<number, readonly string[]>;

/**
 * Gives the function that loads the questions of entries. It never rejects and waits no longer than `MAX_WAIT_MS`: what comes later is
 * there for the next answer.
 *
 * @param folder Address of the folder with the files of the search, with a slash at the end.
 */
export function questionTextsIn(folder: string): (entries: readonly number[]) => Promise<QuestionTexts> {
  const file = filesIn(folder);
  const texts = new Map<number, readonly string[]>();
  const loadBlock = loadOnce(async (block: number) => {
    const questions = (await (await file(questionsFile(block))).json()) as string[][];
    questions.forEach((each, at) => texts.set(block * QUESTION_BLOCK_SIZE + at, each));
  });
  return async (entries) => {
    const missing = entries.filter((entry) => !texts.has(entry));
    if (missing.length === 0) return texts;
    const blocks = new Set(missing.map((entry) => Math.floor(entry / QUESTION_BLOCK_SIZE)));
    const tooLate = new Promise((resolve) => setTimeout(resolve, MAX_WAIT_MS));
    await Promise.race([Promise.allSettled([...blocks].map(loadBlock)), tooLate]);
    return texts;
  };
}
