/**
 * npm run nieuw -- TITLE MUNICIPALITY… [--content DIR]
 *
 * Makes the file of a new intervention, which names what to fill in, and says what to do next.
 * Exit code: 0 the file is there, 1 it is not, 2 the command was not understood. `--debug` shows where the code was when
 * it went wrong.
 */
import { today } from '../src/history/git.ts';
import { CONTENT_OPTION, existingFolder, readCommandLine } from '../src/command/command-line.ts';
import { runCommand } from '../src/command/run-command.ts';
import { FORM_PAGE } from '../src/content/kinds.ts';
import { PLACEHOLDER } from '../src/lint/rules/placeholder.ts';
import { addEntry } from '../src/scaffold/add-entry.ts';

const USAGE = 'npm run nieuw -- "TITEL" GEMEENTE, zoals npm run nieuw -- "Leeskring De Brug" Breda.';

await runCommand(() => {
  const { values, positionals, refuse } = readCommandLine(USAGE, CONTENT_OPTION, Infinity);
  const [title, ...places] = positionals;
  if (title === undefined || places.length === 0) return refuse('Noem een titel en een gemeente.');
  const content = existingFolder(values.content, refuse);
  const { file, lookAlikes } = addEntry(content, { title, places, today: today() });
  console.log(`${file} is gemaakt.`);
  if (lookAlikes.length > 0) {
    console.log(
      ['', 'Let op: dit lijkt op wat er al is.', ...lookAlikes.map((each) => `- ${each}`)].join('\n'),
    );
  }
  console.log(`
Zo ga je verder:
1. Open het bestand en schrijf iets op elke plek waar ${PLACEHOLDER} staat.
2. Kijk of alles klopt: npm run check -- ${file}
Liever een formulier? Draai npm run beheer en ga naar ${FORM_PAGE}.`);
});
