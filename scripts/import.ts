/**
 * npm run import -- FILE [--dry-run] [--overwrite]
 * npm run import -- --sjabloon [FILE.xlsx]
 *
 * Turns a table (Excel, CSV) or records (JSON Lines, JSON) into files of `content/`. Each row stands on its own: one that is
 * refused keeps no other from being written; what is written, is written all or none. A file that exists and differs is
 * left alone unless `--overwrite` is given; `--dry-run` only tells what would happen, row by row.
 * `--sjabloon` makes an Excel file to fill in.
 *
 * Exit code: 0 all was well, 1 a row or the file was refused, 2 the command was not understood. `--debug` shows where
 * the code was when it went wrong.
 */
import { basename, dirname, extname, join } from 'node:path';
import { CONTENT_OPTION, existingFolder, readCommandLine } from '../src/command/command-line.ts';
import { runCommand } from '../src/command/run-command.ts';
import { UserError } from '../src/errors/user-error.ts';
import { onOneLine } from '../src/language/characters.ts';
import { labelsOf } from '../src/content/labels.ts';
import { readContent, readSoundContent, soundText } from '../src/content/read-content.ts';
import { lintFiles } from '../src/lint/run-rules.ts';
import { templateFor } from '../src/spreadsheet/export.ts';
import { isError } from '../src/lint/diagnostic.ts';
import { importContext } from '../src/spreadsheet/import/convert.ts';
import { planImport, type Change } from '../src/spreadsheet/import/plan.ts';
import { readImportFile } from '../src/spreadsheet/import/read-file.ts';
import { refuseFaulty } from '../src/spreadsheet/import/refuse-faulty.ts';
import { importCount, importTable, refusalLines } from '../src/spreadsheet/import/report.ts';
import { columnsOf } from '../src/spreadsheet/table/columns.ts';
import { FileRefusal } from '../src/spreadsheet/table/grid.ts';
import { nothingWritten, problemWithTarget, writeFilesUnlessStopped } from '../src/content/write-files.ts';

const USAGE =
  'npm run import -- BESTAND.xlsx [--dry-run] [--overwrite], of npm run import -- --sjabloon [BESTAND.xlsx]';

/** The exit code of what is stopped with Ctrl-C, as shells have it. */
const STOPPED = 130;

type Options = ReturnType<typeof readArguments>['options'];

const stop = new AbortController();
await runCommand(async () => {
  const { file, options } = readArguments();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      stop.abort();
    });
  }
  try {
    return await (options.sjabloon
      ? writeTemplate(file ?? 'interventies-sjabloon.xlsx', options)
      : importFrom(file ?? '', options));
  } catch (error) {
    if (stop.signal.aborted) {
      console.error('Gestopt. Er is niets geschreven.');
      return STOPPED;
    }
    throw error instanceof FileRefusal
      ? new UserError(`${String(file)}: ${error.message}`, 1, { cause: error })
      : error;
  }
});

async function writeTemplate(path: string, { content, overwrite, refuse }: Options): Promise<void> {
  const problem = problemWithTarget(path, overwrite);
  if (problem) return refuse(problem);
  if (extname(path).toLowerCase() !== '.xlsx')
    return refuse(`Een sjabloon is een Excel-bestand. Laat de naam eindigen op .xlsx, niet zoals ${path}.`);
  await writeAll(dirname(path), new Map([[basename(path), await templateFor(readContent(content))]]));
  console.log(`${path} is gemaakt. Vul het in en geef het aan npm run import.`);
}

async function importFrom(path: string, options: Options): Promise<number> {
  const content = readSoundContent(options.content);
  const { kinds, vocabulary, files } = content;
  const records = await readImportFile(path, columnsOf(kinds.folders.interventies), labelsOf(content));
  const fileAt = new Map(files.map((file) => [file.path, file]));
  const textAt = (name: string) => {
    const file = fileAt.get(name);
    return file && soundText(file);
  };
  const planned = planImport(records, kinds, importContext(content), textAt);
  const plan = refuseFaulty(planned, files, (written) => lintFiles(written, vocabulary).filter(isError));
  const written = plan.changes.filter(
    ({ kind }) => kind === 'new' || (kind === 'changed' && options.overwrite),
  );
  if (!options['dry-run'] && written.length > 0) {
    await writeAll(options.content, new Map(written.map((change) => [change.path, change.text])));
  }

  for (const note of records.notes ?? []) console.log(onOneLine(note));
  if (options['dry-run']) console.log(importTable(plan));
  else {
    for (const change of plan.changes) if (change.kind === 'changed') tellChanged(change, options);
    for (const line of refusalLines(plan, path)) console.error(line);
  }
  console.log(`${importCount(plan)}${options['dry-run'] ? ' (proef: er is niets geschreven)' : ''}`);
  if (!options['dry-run'] && plan.refusals.length > 0 && written.length > 0) {
    console.log('Wat geweigerd is, is overgeslagen; de rest is geschreven.');
  }
  if (!options.overwrite && plan.changes.some(({ kind }) => kind === 'changed')) {
    console.log('Wil je de verschillende bestanden vervangen? Voeg --overwrite toe.');
  }
  return plan.refusals.length > 0 ? 1 : 0;
}

/** Writes all of these or nothing, and says so when it is nothing. */
async function writeAll(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  try {
    await writeFilesUnlessStopped(folder, files, stop.signal);
  } catch (error) {
    throw stop.signal.aborted ? error : nothingWritten(error);
  }
}

function tellChanged(
  { path, fields }: Extract<Change, { kind: 'changed' }>,
  { content, overwrite }: Options,
): void {
  const verb = overwrite ? 'gewijzigd' : 'verschilt, blijft zoals het is';
  console.log(`${join(content, path)}  ${verb} (${fields.join(', ')})`);
}

function readArguments() {
  const { values, positionals, refuse } = readCommandLine(
    USAGE,
    {
      ...CONTENT_OPTION,
      'dry-run': { type: 'boolean', default: false },
      overwrite: { type: 'boolean', default: false },
      sjabloon: { type: 'boolean', default: false },
    },
    1,
  );
  const [file] = positionals;
  if (file === undefined && !values.sjabloon) return refuse('Er is geen bestand genoemd.');
  return { file, options: { ...values, content: existingFolder(values.content, refuse), refuse } };
}
