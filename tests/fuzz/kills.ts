/**
 * node tests/fuzz/kills.ts [KILLS]
 *
 * Replaces a site over and over in another process, and kills that at random moments (50): what is found then, after it
 * was mended, is always one whole site. Prints how many there were of each kind of moment.
 */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { SiteFolder } from '../../src/publishing/site-folder.ts';

/** Enough for a replacement to last some milliseconds. */
export const FILES_OF_SITE = 50;

/** What was found after a kill, before it was mended. */
export interface Kill {
  /** The site was there; if not, it was between two names. */
  wasThere: boolean;
  /** Something else was left beside it. */
  wasBusy: boolean;
  /** How many files the site had after it was mended, of how many versions. */
  files: number;
  versions: number;
  /** What was left beside it after that. */
  left: string[];
}

/** Kills a process that replaces a site, at random moments. */
export async function killReplacements(times: number): Promise<Kill[]> {
  const project = mkdtempSync(join(tmpdir(), 'kills-'));
  try {
    await replace(project, makeSite(join(project, '.build/first'), 'first'));
    const kills: Kill[] = [];
    for (let index = 0; index < times; index++) kills.push(await killOnce(project));
    return kills;
  } finally {
    rmSync(project, { recursive: true });
  }
}

async function killOnce(project: string): Promise<Kill> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), 'replace', project], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((done) => child.once('close', done));
  await new Promise((started) => child.stdout.once('data', started));
  await wait(Math.random() * 40);
  child.kill('SIGKILL');
  await ended;
  const beside = () => readdirSync(project).filter((name) => name.includes('interventiebank'));
  const wasThere = existsSync(join(project, 'dist'));
  const wasBusy = beside().some((name) => !name.endsWith('lock'));
  SiteFolder.open('dist', project).close();
  const pages = readdirSync(join(project, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(join(project, 'dist', name), 'utf8'));
  return { wasThere, wasBusy, files: pages.length, versions: new Set(pages).size, left: beside() };
}

function makeSite(folder: string, version: string): string {
  for (let index = 0; index < FILES_OF_SITE; index++) {
    mkdirSync(join(folder, `${index}`), { recursive: true });
    writeFileSync(join(folder, `${index}`, 'index.html'), `version ${version}`);
  }
  return folder;
}

async function replace(project: string, built: string): Promise<void> {
  const folder = SiteFolder.open('dist', project);
  await folder.replace(built);
  folder.close();
}

/** Makes sites first, so that a kill after that comes during a replacement. */
async function replaceAgainAndAgain(project: string): Promise<void> {
  const sites = Array.from({ length: 12 }, (_, index) =>
    makeSite(join(project, '.build', `${process.pid}-${index}`), `${process.pid}-${index}`),
  );
  console.log('started');
  for (const site of sites) await replace(project, site);
}

const [task, project = ''] = process.argv.slice(2);
if (import.meta.main && task === 'replace') await replaceAgainAndAgain(project);
else if (import.meta.main) {
  const kills = await killReplacements(Number(task ?? 50));
  const broken = kills.filter(
    ({ files, versions, left }) => files !== FILES_OF_SITE || versions !== 1 || left.length > 0,
  );
  console.log(
    `${kills.length} kills, ${kills.filter(({ wasBusy }) => wasBusy).length} during a replacement, ` +
      `${kills.filter(({ wasThere }) => !wasThere).length} between two names: ${broken.length} broken sites`,
  );
  process.exitCode = broken.length > 0 ? 1 : 0;
}
