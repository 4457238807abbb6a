/**
 * npm run reproduce
 *
 * Builds the last commit twice, in two folders, the second time as on another computer: another time zone and language, another day on
 * its clock, folders listed in another order, one thread. Prints which files differ: the same commit gives the same site, byte by byte.
 */
import { execFileSync } from 'node:child_process';
import { constants, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { differences, hashesIn } from '../site-hashes.ts';

/** The environment of another computer: the day begins 14 hours earlier, and the small letter of I is ı. */
export const ELSEWHERE: Readonly<NodeJS.ProcessEnv> = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  UV_THREADPOOL_SIZE: '1',
  NODE_OPTIONS: `--import ${pathToFileURL(resolve('tests/fuzz/elsewhere.ts')).href}`,
};

/** Now: without it, the site tells what runs on the day of the build. */
const SOURCE_DATE_EPOCH = String(Math.floor(Date.now() / 1000));

/** Builds the last commit in a folder of its own. Gives the hashes of the site. */
function build(name: string, environment: NodeJS.ProcessEnv): Map<string, string> {
  const parent = mkdtempSync(join(tmpdir(), 'reproduce-'));
  const project = join(parent, name);
  const inherit = { stdio: 'inherit' } as const;
  try {
    execFileSync('git', ['clone', '--quiet', '--local', process.cwd(), project], inherit);
    // Without what earlier builds kept there.
    cpSync('node_modules', join(project, 'node_modules'), {
      recursive: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
      filter: (path) => !/^node_modules\/\.(?:cache|astro|vite)/.test(path.replaceAll('\\', '/')),
    });
    execFileSync('npm', ['run', 'build', '--silent'], {
      ...inherit,
      cwd: project,
      env: { ...process.env, SITE_URL: 'https://voorbeeld.example', SOURCE_DATE_EPOCH, ...environment },
    });
    return hashesIn(join(project, 'dist'));
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const [here, elsewhere] = [build('hier', {}), build('Een andere map', ELSEWHERE)];
  const different = differences(here, elsewhere);
  for (const path of different) console.log(path);
  console.log(`${here.size} files, of which ${different.length} differ.`);
  process.exitCode = different.length > 0 ? 1 : 0;
}
