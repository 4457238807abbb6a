import { readChoices } from './choices.ts';
import { draftEntry } from './draft.ts';
import { say, setUpPrompts, Stopped, type Terminal } from './prompts/terminal.ts';
import { saveEntry } from './save.ts';

/**
 * Asks for a new intervention, writes its file and, if the editor wants so, proposes it with git. As long as a question
 * is open, nothing is written.
 *
 * @param content The folder `content/`.
 * @param today The day as an ISO date, which is suggested as the day on which the sources were read.
 * @returns Whether a file was written, and stays.
 * @throws ZodError when a file in `content` does not fit its schema.
 */
export async function addEntry(content: string, terminal: Terminal, today: string): Promise<boolean> {
  setUpPrompts();
  try {
    const interview = { terminal, choices: readChoices(content), suggestions: { lastChecked: today } };
    await saveEntry(await draftEntry(content, interview), content, terminal);
    return true;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    say('Gestopt. Er is niets bewaard.', terminal);
    return false;
  }
}
