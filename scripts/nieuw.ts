/**
 * npm run nieuw [-- --content DIR]
 *
 * Asks for a new intervention, writes its file and, if the editor agrees, proposes it with git.
 * Exit code: 0 a file was written, 1 the editor stopped or `content/` has faults, 2 the command was not understood or
 * there is nobody to ask. `--debug` shows where the code was when it went wrong.
 */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dutchToday } from '../src/language/dutch.ts';
import { runCommand, UserError } from '../src/command.ts';
import { checkContent } from '../src/lint/index.ts';
import { isError } from '../src/lint/diagnostic.ts';
import { addEntry } from '../src/new-entry/add-entry.ts';
import { readSettings } from '../src/site/settings.ts';

await runCommand(async () => {
  const content = readArguments();
  if (!process.stdin.isTTY || !process.stdout.isTTY || readSettings().isCI) {
    throw new UserError(
      'npm run nieuw stelt vragen, en daar is hier geen terminal voor. Voeg een bestand toe met ' +
        'npm run import -- BESTAND, of kopieer een bestand in content/interventies/ (zie CONTRIBUTING.md).',
      2,
    );
  }
  try {
    const isAdded = await addEntry(content, { input: process.stdin, output: process.stdout }, dutchToday());
    return isAdded ? 0 : 1;
  } catch (error) {
    const isOfSystem = (error as NodeJS.ErrnoException).syscall !== undefined;
    if (isOfSystem || !checkContent(content).some(isError)) throw error;
    throw new UserError(`Er klopt iets niet in ${content}. Draai npm run check, en herstel dat eerst.`, 1, {
      cause: error,
    });
  }
});

function readArguments(): string {
  const { content } = parsedOptions();
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(`De map ${content} bestaat niet.`, 2);
  }
  return content;
}

function parsedOptions() {
  try {
    return parseArgs({ options: { content: { type: 'string', default: 'content' } } }).values;
  } catch {
    throw new UserError('Deze opties kloppen niet. Zo gebruik je het: npm run nieuw', 2);
  }
}
