/**
 * npm run dev, npm run preview [-- --debug]
 *
 * Serves the site on port 4321 (or `PORT`), or the next that is free: `dev` from its source, with live reload; `preview`
 * as it was built in `dist` (or `OUT_DIR`). Ctrl-C stops it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dev, preview } from 'astro';
import { readCommandLine } from '../src/command/command-line.ts';
import { runCommand } from '../src/command/run-command.ts';
import { UserError } from '../src/errors/user-error.ts';
import { recoverSite } from '../src/publishing/site-folder.ts';
import { refuseProjectPlace } from '../src/publishing/site-place.ts';
import { readSettings } from '../src/site/settings.ts';

await runCommand(async () => {
  const [command] = readCommandLine('npm run dev, of npm run preview', {}, 1).positionals;
  const { outDir, port, basePath } = readSettings();
  if (command === 'dev') {
    refuseProjectPlace();
    await dev({ server: { port } });
    return;
  }
  recoverSite(outDir);
  if (!existsSync(join(outDir, 'index.html'))) {
    throw new UserError(`Er staat nog geen website in ${outDir}. Draai eerst npm run build.`);
  }
  // Astro shows an error with its stack trace, before it throws it.
  const server = await preview({ outDir, server: { port }, logLevel: 'silent' });
  console.log(`De website staat op http://localhost:${server.port}${basePath.replace(/\/$/, '')}/`);
  console.log('Stoppen: Ctrl-C.');
});
