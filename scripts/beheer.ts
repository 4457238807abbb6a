/**
 * npm run beheer [-- --debug]
 *
 * Serves the site from its source, with the form at `/beheer/` that writes to the files of this working copy. Only this
 * computer can reach it. Port 4321 (or `PORT`), or the next that is free; Ctrl-C stops it.
 */
import { dev } from 'astro';
import { readCommandLine } from '../src/command/command-line.ts';
import { runCommand } from '../src/command/run-command.ts';
import { FORM_PAGE } from '../src/content/kinds.ts';
import { refuseProjectPlace } from '../src/publishing/site-place.ts';
import { readSettings } from '../src/site/settings.ts';

await runCommand(async () => {
  readCommandLine('npm run beheer');
  process.env.CMS_BACKEND = 'local';
  const { port, basePath } = readSettings();
  refuseProjectPlace();
  const { address } = await dev({ server: { host: '127.0.0.1', port }, logLevel: 'warn' });
  const page = basePath.replace(/\/$/, '') + FORM_PAGE;
  console.log(`Het formulier staat op http://${address.address}:${address.port}${page}`);
  console.log('Wat je daar opslaat, staat meteen in de map content. Stoppen: Ctrl-C.');
});
