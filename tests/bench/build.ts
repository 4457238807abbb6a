/** What it costs to build the site at several sizes of the catalogue, beside a bare Astro site and Starlight. */
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ProjectCopy } from '../e2e/project-copy.ts';
import { filesIn } from '../../src/publishing/site-files.ts';
import { growthExponent, type Figure, type Row } from './figures.ts';
import { buildFloor, buildStarlight, installStarlight } from './peers.ts';
import { costFigures, measure, type Measured } from './process.ts';
import { writeCatalogue } from './recombine.ts';
import { heaviestPages } from './site-files.ts';

const INSTALLED = '.build/bench/starlight';

/** From this size on the bars for a large catalogue hold. */
const LARGE = 26_400;
const BARS = { memory: 10e9, page: 150_000, exponent: 1.1, edit: 0.4 };
/** By the clock, of what a bare Astro site takes. */
const timesFloor = (size: number) => (size >= LARGE ? 2.5 : 2);

export interface Builds {
  rows: Row[];
  notes: string[];
  /** The site with the smallest catalogue, and the same in Starlight if that was built. */
  dist: string;
  starlight: string | undefined;
  /** Removes what was built. */
  remove: () => void;
}

/**
 * Builds all, one after the other, each with nothing kept of an earlier build.
 *
 * @param sizes Numbers of entries, the smallest first.
 * @throws Error with all that was printed, when the site itself is not built.
 */
export async function buildAtSizes(sizes: readonly number[]): Promise<Builds> {
  const failure = installStarlight(INSTALLED);
  const notes = failure === undefined ? [] : [failure];
  const builds: Awaited<ReturnType<typeof buildAll>>[] = [];
  for (const [at, size] of sizes.entries()) {
    const built = await buildAll(size, failure === undefined);
    notes.push(...built.notes);
    builds.push(built);
    // Only the smallest is looked at: the others take much room.
    if (at > 0) built.remove();
  }
  const growth = builds.slice(1).map((larger, at): Row => {
    const smaller = builds[at]!;
    const figures = (['site', 'floor', 'starlight'] as const).flatMap((name): Figure[] => {
      const [one, other] = [smaller.seconds[name], larger.seconds[name]];
      if (one === undefined || other === undefined) return [];
      const value = growthExponent({ size: smaller.size, cost: one }, { size: larger.size, cost: other });
      return [{ name, value, unit: '', ...(name === 'site' && { atMost: BARS.exponent }) }];
    });
    return { part: 'build', what: `growth exponent from ${smaller.size} to ${larger.size} entries`, figures };
  });
  const smallest = builds[0]!;
  return {
    rows: [...builds.flatMap(({ rows }) => rows), ...growth],
    notes,
    dist: smallest.dist,
    starlight: smallest.starlight,
    remove: smallest.remove,
  };
}

async function buildAll(wanted: number, withStarlight: boolean) {
  let size = wanted;
  const copy = new ProjectCopy((folder) => {
    size = writeCatalogue(folder, wanted);
  });
  const entries = copy.at('content/interventies');
  const peers = { floor: copy.at('.build/floor'), starlight: copy.at('.build/starlight') };
  const notes: string[] = [];
  const rows: Row[] = [];
  const add = (what: string, figures: Figure[]) => {
    rows.push({ part: 'build', what: `${size} entries: ${what}`, figures });
    console.error(`  ${size} entries: ${what}`);
  };
  try {
    giveHistory(copy.folder);
    const dist = copy.at('dist');
    const site = succeeded('The site', await measure(copy.folder, ['scripts/build.ts']));
    add('build, nothing kept', [...costOf(site, size), ...sizeFigures(dist)]);
    add('heaviest page in brotli', [
      { name: 'page', ...heaviestPages(dist, 1)[0]!, ...(size >= LARGE && { atMost: BARS.page }) },
    ]);

    const [edited = ''] = readdirSync(entries);
    const path = join('content/interventies', edited);
    copy.write(path, `${copy.text(path).trimEnd()}\n\nDe school praat hierover met ouders.\n`);
    const again = succeeded('The site', await measure(copy.folder, ['scripts/build.ts']));
    add('build after one entry was edited', [
      ...costFigures(again),
      { name: 'share of the whole', value: again.seconds / site.seconds, unit: '', atMost: BARS.edit },
    ]);

    const floor = succeeded('The floor', await buildFloor(peers.floor, entries));
    add('a bare Astro site', [...costFigures(floor), ...sizeFigures(floor.dist)]);
    add('times a bare Astro site', ratios(site, floor, timesFloor(size)));

    const seconds: Partial<Record<'site' | 'floor' | 'starlight', number>> = {
      site: site.seconds,
      floor: floor.seconds,
    };
    let starlight: string | undefined;
    if (withStarlight) {
      const peer = await buildStarlight(peers.starlight, entries, INSTALLED);
      if (peer.status === 0) {
        starlight = peer.dist;
        seconds.starlight = peer.seconds;
        add('Starlight', [...costFigures(peer), ...sizeFigures(peer.dist)]);
        add('times Starlight', ratios(site, peer));
      } else {
        notes.push(`Starlight did not build ${size} entries: ${peer.output.trim().slice(-400)}`);
      }
    }
    return { size, rows, notes, seconds, dist, starlight, remove: () => copy.remove() };
  } catch (error) {
    copy.remove();
    throw error;
  }
}

/** The history of the content, as a build of the project finds it. Without git there is none in either. */
export function giveHistory(folder: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { stdio: 'ignore' });
  try {
    git('clone', '--bare', '--shared', '.', join(folder, '.git'));
    git('-C', folder, 'config', 'core.bare', 'false');
    git('-C', folder, 'reset');
  } catch {
    rmSync(join(folder, '.git'), { recursive: true, force: true });
  }
}

function succeeded<M extends Measured>(what: string, measured: M): M {
  if (measured.status === 0) return measured;
  throw new Error(`${what} was not built:\n${measured.output}`);
}

function costOf(cost: Measured, size: number): Figure[] {
  return costFigures(cost).map((figure) =>
    figure.name === 'memory' && size >= LARGE ? { ...figure, atMost: BARS.memory } : figure,
  );
}

function ratios(cost: Measured, peer: Measured, atMost?: number): Figure[] {
  const figures = costFigures(peer);
  return costFigures(cost).flatMap(({ name, value }, at): Figure[] => {
    const other = figures[at];
    if (!other) return [];
    const bar = name === 'clock' && atMost !== undefined ? { atMost } : {};
    return [{ name, value: value / other.value, unit: '', ...bar }];
  });
}

function sizeFigures(dist: string): Figure[] {
  const files = filesIn(dist);
  return [
    { name: 'pages', value: files.filter((file) => file.endsWith('.html')).length, unit: 'pages' },
    {
      name: 'in all',
      value: files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0),
      unit: 'bytes',
    },
  ];
}
