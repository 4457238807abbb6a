/**
 * node tests/fuzz/kills.ts [KILLS]
 *
 * Replaces a site over and over in another process, and kills that at random moments (50): what is found then, after it
 * was mended, is always one whole site. Prints how many there were of each kind of moment.
 */
import { type ChildProcess, spawn } from 'node:child_process';
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

/** Enough files for a replacement to last some milliseconds. */
const FILES = 400;

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
    await replaceOnce(project, 0);
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
  await new Promise((started) => child.stdout.once('data', started));
  await wait(Math.random() * 100);
  await kill(child);
  const beside = () => readdirSync(project).filter((name) => name.includes('interventiebank'));
  const wasThere = existsSync(join(project, 'dist'));
  const wasBusy = beside().some((name) => !name.endsWith('lock'));
  SiteFolder.open('dist', project).close();
  const pages = readdirSync(join(project, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(join(project, 'dist', name), 'utf8'));
  return { wasThere, wasBusy, files: pages.length, versions: new Set(pages).size, left: beside() };
}

function kill(child: ChildProcess): Promise<unknown> {
  const ended = new Promise((done) => child.once('close', done));
  child.kill('SIGKILL');
  return ended;
}

async function replaceOnce(project: string, version: number): Promise<void> {
  const built = join(project, '.build/site');
  rmSync(built, { recursive: true, force: true });
  for (let index = 0; index < FILES; index++) {
    mkdirSync(join(built, `${index}`), { recursive: true });
    writeFileSync(join(built, `${index}`, 'index.html'), `version ${version}`);
  }
  const folder = SiteFolder.open('dist', project);
  await folder.replace(built);
  folder.close();
}

const [task, project = ''] = process.argv.slice(2);
if (import.meta.main && task === 'replace') {
  console.log('started');
  for (let version = 1; ; version++) await replaceOnce(project, version);
} else if (import.meta.main) {
  const kills = await killReplacements(Number(task ?? 50));
  const broken = kills.filter(
    ({ files, versions, left }) => files !== FILES || versions !== 1 || left.length > 0,
  );
  console.log(
    `${kills.length} kills, ${kills.filter(({ wasBusy }) => wasBusy).length} during a replacement, ` +
      `${kills.filter(({ wasThere }) => !wasThere).length} between two names: ${broken.length} broken sites`,
  );
  process.exitCode = broken.length > 0 ? 1 : 0;
}

export { FILES as FILES_OF_SITE };
