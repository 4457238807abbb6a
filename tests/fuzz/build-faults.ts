/**
 * npm run faults [-- KILLS]
 *
 * Builds a small site as `npm run build` does and lets go wrong what can: kills at random moments (50), other signals, a second build,
 * a broken page, no memory, a link for a folder, full disks and one that can only be read. After each the last site must stand there,
 * whole, or the new one, whole, and who was not killed must have said a word. Prints what came of each.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SiteFolder } from '../../src/publishing/site-folder.ts';
import { ProjectCopy, type Ended, type Stop } from '../e2e/project-copy.ts';
import { differences, hashesIn } from '../site-hashes.ts';

/** What came of one fault. */
interface Outcome {
  fault: string;
  /** The exit code, or `killed`. */
  end: string;
  site: 'last' | 'new' | 'broken';
  /** The last line that was printed. */
  said: string;
}

type Hashes = ReadonlyMap<string, string>;

/** Of the two versions of the site, it can be told from any file with an address which one it belongs to. */
const ADDRESSES = ['https://een.example', 'https://twee.example'] as const;

/** Two versions of a site that are built in turn, each in the place of the other. */
class FaultySite {
  readonly copy = new ProjectCopy();
  readonly outcomes: Outcome[] = [];
  #versions: readonly Hashes[] = [];
  #standing = 0;

  /** Builds both versions once. Gives how long one took, in milliseconds. */
  async prepare(): Promise<number> {
    const started = performance.now();
    for (const SITE_URL of ADDRESSES.toReversed())
      this.#versions = [hashesIn(await this.copy.build({ SITE_URL })), ...this.#versions];
    return (performance.now() - started) / 2;
  }

  /**
   * Builds the version that does not stand there, and notes what came of it.
   *
   * @param environment With what goes wrong in it.
   * @param outDir Where the site stands when it is not in `dist`.
   */
  async build(
    fault: string,
    environment: NodeJS.ProcessEnv = {},
    stop?: Stop,
    outDir = 'dist',
  ): Promise<void> {
    const SITE_URL = ADDRESSES[1 - this.#standing];
    const ended = await this.copy.run(['scripts/build.ts'], { SITE_URL, ...environment }, stop);
    this.note(fault, ended, outDir);
  }

  note(fault: string, { status, output }: Ended, outDir = 'dist'): void {
    // As the next build does first, and the preview.
    if (status === null) SiteFolder.open(outDir, resolve(this.copy.folder)).close();
    const found = hashesIn(resolve(this.copy.folder, outDir));
    const version = this.#versions.findIndex((each) => differences(found, each).length === 0);
    this.outcomes.push({
      fault,
      end: status === null ? 'killed' : `${status}`,
      site: version === -1 ? 'broken' : version === this.#standing ? 'last' : 'new',
      said: output.trim().split('\n').at(-1)?.slice(0, 110) ?? '',
    });
    if (version !== -1) this.#standing = version;
  }
}

/** Runs a program of the system. Gives whether it could be done. */
function run(program: string, ...args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function stopIt(site: FaultySite, duration: number, kills: number): Promise<void> {
  for (let index = 0; index < kills; index++) {
    const after = Math.random() * duration * 1.05;
    await site.build(
      `SIGKILL after ${(after / 1000).toFixed(2)} s`,
      {},
      { signal: 'SIGKILL', at: wait(after) },
    );
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    await site.build(signal, {}, { signal, at: wait(duration / 2) });
}

async function buildTwice(site: FaultySite): Promise<void> {
  const first = site.build('beside another build');
  const second = await site.copy.run(['scripts/build.ts'], { OUT_DIR: 'elsewhere' });
  await first;
  site.note('a second build', second);
}

async function breakLink(site: FaultySite): Promise<void> {
  site.copy.write('src/pages/kapot.astro', '<a href="/nergens/">x</a>');
  await site.build('a link that leads nowhere');
  rmSync(site.copy.at('src/pages/kapot.astro'));
}

async function linkFolder(site: FaultySite): Promise<void> {
  renameSync(site.copy.at('dist'), site.copy.at('www'));
  symlinkSync('www', site.copy.at('dist'));
  await site.build('a link for a folder');
  rmSync(site.copy.at('dist'));
  renameSync(site.copy.at('www'), site.copy.at('dist'));
}

/** Disks of which the size can be told are attached by the administrator of a machine alone. */
async function fillDisks(site: FaultySite): Promise<void> {
  const [building, publishing] = [dirname(site.copy.at('.build/site')), site.copy.at('disk')];
  mkdirSync(publishing);
  const attach = (folder: string, size: string) =>
    run('mount', '-t', 'tmpfs', '-o', `size=${size}`, 'none', folder);
  if (!attach(building, '6m')) {
    console.log(
      'No disk could be attached (for that one must be root): what a full disk does was not tried.',
    );
    return;
  }
  await site.build('a disk that is full while the site is built');
  run('umount', building);
  attach(publishing, '30m');
  await site.build('another disk', { OUT_DIR: 'disk/www' }, undefined, 'disk/www');
  run('dd', 'if=/dev/zero', `of=${publishing}/other`, 'bs=1M', 'count=8');
  await site.build('another disk, full', { OUT_DIR: 'disk/www' }, undefined, 'disk/www');
  rmSync(`${publishing}/other`);
  run('mount', '-o', 'remount,ro', publishing);
  await site.build('a disk that can only be read', { OUT_DIR: 'disk/www' }, undefined, 'disk/www');
  run('umount', publishing);
}

const site = new FaultySite();
try {
  const kills = Number(process.argv[2] ?? 50);
  const duration = await site.prepare();
  console.log(`A build takes ${(duration / 1000).toFixed(1)} s; ${kills} kills.`);
  await stopIt(site, duration, kills);
  await buildTwice(site);
  await breakLink(site);
  await site.build('no memory', { NODE_OPTIONS: '--max-old-space-size=60' });
  await linkFolder(site);
  await site.build('nothing');
  await fillDisks(site);
} finally {
  site.copy.remove();
  const { outcomes } = site;
  console.table(outcomes);
  const broken = outcomes.filter(
    ({ site, end, said }) => site === 'broken' || (end !== 'killed' && said === ''),
  );
  const renewed = outcomes.filter(({ site }) => site === 'new');
  console.log(
    `${outcomes.length} faults: ${outcomes.length - renewed.length - broken.length} times the last site, ` +
      `${renewed.length} times the new one, ${broken.length} times a broken one or no word`,
  );
  process.exitCode = broken.length > 0 ? 1 : 0;
}
