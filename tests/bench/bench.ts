/**
 * npm run bench [-- PART… --sizes 264,2640 --json FILE]
 * npm run bench -- --compare BEFORE AFTER
 *
 * Measures the site beside its bars and its peers, by part: `build`, `dev`, `pages`, `search`, `check`; all of them unless some
 * are named. Prints one table, and writes the same as JSON, of which two can be compared. Figures are printed, never
 * asserted: machines differ. Without `build`, `pages` and `search` are of the site that `npm run build` made.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { dirname } from 'node:path';
import { existingFolder, readCommandLine } from '../../src/command/command-line.ts';
import { runCommand } from '../../src/command/run-command.ts';
import { UserError } from '../../src/errors/user-error.ts';
import { readSettings } from '../../src/site/settings.ts';
import { buildAtSizes, type Builds } from './build.ts';
import { checkRows } from './check.ts';
import { devRows } from './dev.ts';
import {
  changesBetween,
  PARTS,
  tableOf,
  tableOfChanges,
  type Part,
  type Report,
  type Row,
} from './figures.ts';
import { pageRows } from './pages.ts';
import { searchRows } from './search.ts';

const USAGE =
  'npm run bench -- [build] [dev] [pages] [search] [check] [--sizes 264,2640] [--json BESTAND], of --compare EERST DAARNA';

await runCommand(async () => {
  const { values, positionals, refuse } = readCommandLine(
    USAGE,
    {
      sizes: { type: 'string', default: '264,2640' },
      json: { type: 'string' },
      compare: { type: 'boolean', default: false },
    },
    PARTS.length,
  );
  if (values.compare) {
    const [before, after, ...others] = positionals;
    if (before === undefined || after === undefined || others.length > 0)
      return refuse('Noem achter --compare twee bestanden.');
    const changes = changesBetween(reportAt(before).rows, reportAt(after).rows);
    console.log(changes.length === 0 ? 'No figure changed by more than 3 %.' : tableOfChanges(changes));
    return;
  }
  const isPart = (name: string): name is Part => PARTS.some((part) => part === name);
  const unknown = positionals.find((name) => !isPart(name));
  if (unknown !== undefined) return refuse(`'${unknown}' is geen onderdeel.`);
  const sizes = [...new Set(values.sizes.split(',').map(Number))].sort((a, b) => a - b);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    return refuse('Achter --sizes horen aantallen, met komma’s ertussen.');

  const report = await measured(positionals.length === 0 ? PARTS : positionals.filter(isPart), sizes);
  const file = values.json ?? `.build/bench/${report.date.replaceAll(':', '-')}.json`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, undefined, 2)}\n`);
  console.log([tableOf(report.rows), ...report.notes, `As JSON: ${file}`].join('\n'));
});

async function measured(parts: readonly Part[], sizes: readonly number[]): Promise<Report> {
  const report: Report = {
    date: new Date().toISOString(),
    ...commit(),
    node: process.version,
    cpus: availableParallelism(),
    cpu: cpus()[0]?.model ?? '',
    load: loadavg()[0] ?? 0,
    rows: [],
    notes: [],
  };
  if (report.load > report.cpus) {
    const load = report.load.toFixed(1);
    report.notes.push(
      `The machine was busy (load ${load} on ${report.cpus} processors): times by the clock and of pages say little.`,
    );
  }
  /** What one part finds is worth telling when another fails. */
  const add = async (part: Part, rowsOf: () => Promise<Row[]>) => {
    if (!parts.includes(part)) return;
    console.error(`Measuring: ${part}`);
    try {
      report.rows.push(...(await rowsOf()));
    } catch (error) {
      report.notes.push(
        `${part} was not measured: ${error instanceof Error ? error.message : String(error)}`,
      );
      process.exitCode = 1;
    }
  };
  const made: { builds?: Builds } = {};
  const dist = () => made.builds?.dist ?? existingFolder(readSettings().outDir, needsSite);
  try {
    await add('build', async () => {
      made.builds = await buildAtSizes(sizes);
      report.notes.push(...made.builds.notes);
      return made.builds.rows;
    });
    await add('dev', devRows);
    await add('pages', () => pageRows(dist(), made.builds?.starlight));
    await add('search', () => searchRows(dist(), sizes));
    await add('check', () => checkRows(sizes));
  } finally {
    made.builds?.remove();
  }
  return report;
}

function needsSite(): never {
  throw new UserError('Er is nog geen website. Draai eerst npm run build.');
}

/** The commit of the working copy, with `+` when a file was changed since. */
function commit(): { commit?: string } {
  try {
    const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' }).trim();
    return { commit: git('rev-parse', 'HEAD') + (git('status', '--porcelain') === '' ? '' : '+') };
  } catch {
    return {};
  }
}

function reportAt(path: string): Report {
  return JSON.parse(readFileSync(path, 'utf8')) as Report;
}
