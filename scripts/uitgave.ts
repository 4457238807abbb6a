/**
 * npm run uitgave
 *
 * Keeps the release of the site that was built last: the zip file with all open data goes to `uitgaven/`, from where every later site
 * offers it too, and the schemas of the format are held as promised. Exit code 1 when the format broke what was promised.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCommandLine } from '../src/command/command-line.ts';
import { runCommand } from '../src/command/run-command.ts';
import { UserError } from '../src/errors/user-error.ts';
import { keepRelease } from '../src/publishing/open-data/releases.ts';
import { readSettings } from '../src/site/settings.ts';

await runCommand(() => {
  readCommandLine('npm run uitgave');
  const { outDir } = readSettings();
  if (!existsSync(join(outDir, 'data'))) {
    throw new UserError(`In ${outDir} staat geen website met open data. Bouw hem eerst: npm run build.`);
  }
  const outcome = keepRelease(outDir);
  if ('breaks' in outcome) {
    throw new UserError(
      [
        'Het formaat van de open data breekt met wat is beloofd. Er is niets bewaard.',
        ...outcome.breaks,
        'Herstel dat, of verhoog het eerste getal van FORMAT_VERSION in src/publishing/open-data/format.ts.',
      ].join('\n'),
    );
  }
  console.log(outcome.kept ? `${outcome.kept} is bewaard.` : 'Deze uitgave was al bewaard.');
});
