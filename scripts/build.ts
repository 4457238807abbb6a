/**
 * npm run build [-- --debug]
 *
 * Checks the content, builds the site and its index in a folder of its own, follows its links, and puts it in the place of the
 * present one only after everything passed. `SITE_URL` and `BASE_PATH` tell where it will stand; `OUT_DIR` where to put it (`dist`).
 * Exit code: 0 the site is there, 1 it is not and the present one is as it was, 2 a variable is wrong.
 */
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { readCommandLine } from '../src/command/command-line.ts';
import { runCommand } from '../src/command/run-command.ts';
import { UserError } from '../src/errors/user-error.ts';
import { contextWithHistory } from '../src/lint/context.ts';
import { lintContent } from '../src/lint/index.ts';
import { formatDiagnostic, isError } from '../src/lint/diagnostic.ts';
import { acquireLock } from '../src/publishing/lock.ts';
import { filesIn } from '../src/publishing/site-files.ts';
import { SiteFolder } from '../src/publishing/site-folder.ts';
import { BUILD_FOLDER, refuseProjectPlace } from '../src/publishing/site-place.ts';
import { readSettings, settingsNotice } from '../src/site/settings.ts';

await runCommand(async () => {
  readCommandLine('npm run build');
  const settings = readSettings();
  refuseProjectPlace();
  const { outDir } = settings;
  const stopListening = tellWhenStopped(outDir);
  const stopHolding = holdProject();
  const folder = SiteFolder.open(outDir);
  try {
    checkBeforeBuild();
    await buildSite();
    await folder.replace(BUILD_FOLDER);
    stopListening();
  } finally {
    folder.close();
    stopHolding();
  }
  console.log(describeSite(outDir));
  const notice = settingsNotice(settings);
  if (notice !== undefined) console.log(notice);
});

/** Two builds in one working copy would write the same files. */
function holdProject(): () => void {
  mkdirSync(dirname(BUILD_FOLDER), { recursive: true });
  const release = acquireLock(join(dirname(BUILD_FOLDER), 'lock'));
  if (release) return release;
  throw new UserError(
    'In deze map wordt al een website gebouwd door een andere opdracht. Wacht tot die klaar is of stop die, en probeer het opnieuw.',
  );
}

/** Says what Ctrl-C leaves. Gives what ends that. */
function tellWhenStopped(outDir: string): () => void {
  const stop = (signal: NodeJS.Signals) => {
    console.error(`Gestopt. Er is niets veranderd in ${outDir}.`);
    process.exit(128 + constants.signals[signal]);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}

function checkBeforeBuild(): void {
  const context = { ...contextWithHistory(), isWithoutTips: true };
  const errors = lintContent('content', [], context).diagnostics.filter(isError);
  if (errors.length === 0) return;
  throw new UserError(
    [...errors.map(formatDiagnostic), `${errors.length} fouten gevonden. De website is niet gebouwd.`].join(
      '\n',
    ),
  );
}

async function buildSite(): Promise<void> {
  rmSync(BUILD_FOLDER, { recursive: true, force: true });
  // It takes a while to load: what is wrong before, and that a build is stopped, is said sooner.
  const { build } = await import('astro');
  await build({ outDir: BUILD_FOLDER, logLevel: 'warn' });
  if (!existsSync(join(BUILD_FOLDER, 'index.html'))) throw new Error('Er is geen startpagina gemaakt.');
}

function describeSite(folder: string): string {
  const files = filesIn(folder);
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const pages = files.filter((file) => file.endsWith('.html'));
  const seconds = (performance.now() / 1000).toFixed(1);
  return `${pages.length} pagina's gebouwd in ${seconds} s: ${folder}, ${(bytes / 1e6).toFixed(1)} MB in ${files.length} bestanden`;
}
