/**
 * npm run nieuw [-- --content DIR]
 *
 * Asks for a new intervention, writes its file and, if the editor agrees, proposes it with git.
 * Exit code: 0 a file was written, 1 the editor stopped or `content/` has faults, 2 the command was not understood or
 * there is nobody to ask.
 */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand, UserError } from '../src/command.ts';
import { checkContent } from '../src/editing/check/index.ts';
import { isError } from '../src/editing/finding.ts';
import { addEntry } from '../src/editing/new-entry/add-entry.ts';
import { readSettings } from '../src/settings.ts';

await runCommand(async () => {
  const content = readArguments();
  if (!process.stdin.isTTY || !process.stdout.isTTY || readSettings().isCI) {
    refuse(
      'npm run nieuw stelt vragen, en daar is hier geen terminal voor. Voeg een bestand toe met ' +
        'npm run import -- BESTAND, of kopieer een bestand in content/interventies/ (zie CONTRIBUTING.md).',
    );
  }
  const today = new Date().toISOString().slice(0, 10);
  try {
    const isAdded = await addEntry(content, { input: process.stdin, output: process.stdout }, today);
    return isAdded ? 0 : 1;
  } catch (error) {
    if (!checkContent(content).some(isError)) throw error;
    throw new UserError(`Er klopt iets niet in ${content}. Draai npm run check, en herstel dat eerst.`, 1, {
      cause: error,
    });
  }
});

function readArguments(): string {
  try {
    const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });
    if (!statSync(values.content, { throwIfNoEntry: false })?.isDirectory()) {
      return refuse(`De map ${values.content} bestaat niet.`);
    }
    return values.content;
  } catch {
    return refuse('Deze opties kloppen niet. Zo gebruik je het: npm run nieuw');
  }
}

function refuse(reason: string): never {
  console.error(reason);
  process.exit(2);
}
