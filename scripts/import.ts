/**
 * npm run import -- FILE [--dry-run] [--overwrite]
 * npm run import -- --sjabloon [FILE.xlsx]
 *
 * Turns a table (Excel, CSV) or records (JSON Lines, JSON) into files of `content/`, all or none. A file that exists and
 * differs is left alone unless `--overwrite` is given; `--dry-run` only tells what would happen, row by row.
 * `--sjabloon` makes an Excel file to fill in.
 *
 * Exit code: 0 all was well, 1 a row or the file was refused, 2 the command was not understood.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { interventionSchema } from '../src/catalogue/schema.ts';
import { readContentFolder } from '../src/editing/check/content-folder.ts';
import { findingsIn } from '../src/editing/check/findings-in.ts';
import { templateFor } from '../src/editing/export.ts';
import { isError } from '../src/editing/finding.ts';
import { factorSlugsIn } from '../src/editing/import/factor-slugs.ts';
import { planImport, type Change } from '../src/editing/import/plan.ts';
import { readImportFile } from '../src/editing/import/read-file.ts';
import { refuseFaulty } from '../src/editing/import/refuse-faulty.ts';
import { importCount, importTable, refusalLines } from '../src/editing/import/report.ts';
import { contentKinds } from '../src/editing/kinds.ts';
import { readChoiceNames } from '../src/editing/table/choice-names.ts';
import { columnsOf } from '../src/editing/table/columns.ts';
import { FileRefusal } from '../src/editing/table/grid.ts';
import { readVocabulary } from '../src/editing/vocabulary.ts';
import { writeFiles } from '../src/editing/write-files.ts';

const USAGE =
  'Zo gebruik je het: npm run import -- BESTAND.xlsx [--dry-run] [--overwrite], of npm run import -- --sjabloon [BESTAND.xlsx]';

/** The exit code of what is stopped with Ctrl-C, as shells have it. */
const STOPPED = 130;

const { file, options } = readArguments();
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stop.abort();
  });
}
try {
  await (options.sjabloon ? writeTemplate(file ?? 'interventies-sjabloon.xlsx') : importFrom(file ?? ''));
} catch (error) {
  if (stop.signal.aborted) {
    console.error('Gestopt. Er is niets geschreven.');
    process.exitCode = STOPPED;
  } else if (error instanceof FileRefusal) {
    console.error(`${String(file)}: ${error.message}`);
    process.exitCode = 1;
  } else throw error;
}

async function writeTemplate(path: string): Promise<void> {
  if (existsSync(path) && !options.overwrite) refuse(`${path} bestaat al.`);
  await writeFiles(
    dirname(path),
    new Map([[basename(path), await templateFor(options.content)]]),
    stop.signal,
  );
  console.log(`${path} is gemaakt. Vul het in en geef het aan npm run import.`);
}

async function importFrom(path: string): Promise<void> {
  const vocabulary = readVocabulary(options.content);
  const kinds = contentKinds(vocabulary);
  const records = await readImportFile(
    path,
    columnsOf(interventionSchema(vocabulary)),
    readChoiceNames(options.content),
  );
  const planned = planImport(records, kinds, { factorSlugs: factorSlugsIn(options.content) }, readContent);
  const found = readContentFolder(options.content, Object.keys(kinds.folders));
  const plan = refuseFaulty(planned, found, (files) => findingsIn(files, vocabulary).filter(isError));
  const written = plan.changes.filter(willWrite);
  if (!options['dry-run'] && written.length > 0) {
    await writeFiles(
      options.content,
      new Map(written.map((change) => [change.path, change.text])),
      stop.signal,
    );
  }

  for (const note of records.notes ?? []) console.log(note);
  if (options['dry-run']) console.log(importTable(plan));
  else {
    for (const change of plan.changes) if (change.kind === 'changed') tellChanged(change);
    for (const line of refusalLines(plan, path)) console.error(line);
  }
  console.log(`${importCount(plan)}${options['dry-run'] ? ' (proef: er is niets geschreven)' : ''}`);
  if (!options.overwrite && plan.changes.some(({ kind }) => kind === 'changed')) {
    console.log('Wil je de verschillende bestanden vervangen? Voeg --overwrite toe.');
  }
  process.exitCode = plan.refusals.length > 0 ? 1 : 0;
}

function readContent(path: string): string | undefined {
  const full = join(options.content, path);
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
}

function willWrite({ kind }: Change): boolean {
  return kind === 'new' || (kind === 'changed' && options.overwrite);
}

function tellChanged({ path, fields }: Extract<Change, { kind: 'changed' }>): void {
  const verb = options.overwrite ? 'gewijzigd' : 'verschilt, blijft zoals het is';
  console.log(`${join(options.content, path)}  ${verb} (${fields.join(', ')})`);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        content: { type: 'string', default: 'content' },
        'dry-run': { type: 'boolean', default: false },
        overwrite: { type: 'boolean', default: false },
        sjabloon: { type: 'boolean', default: false },
      },
    });
    const [named] = positionals;
    if (positionals.length > 1) return refuse('Noem één bestand.');
    if (named === undefined && !values.sjabloon) return refuse('Er is geen bestand genoemd.');
    if (!existsSync(values.content)) return refuse(`De map ${values.content} bestaat niet.`);
    return { file: named, options: values };
  } catch {
    return refuse('Deze opties kloppen niet.');
  }
}

function refuse(problem: string): never {
  console.error(`${problem} ${USAGE}`);
  process.exit(2);
}
