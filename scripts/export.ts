/**
 * npm run export -- --format csv|xlsx|jsonl [FILE] [--overwrite] [--content DIR]
 *
 * Writes all interventions to one file, or to standard output when no file is named; Excel only to a file. A file that
 * exists is left alone unless `--overwrite` is given. `--debug` shows where the code was when it went wrong.
 */
import { statSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { describeError, runCommand, UserError } from '../src/command.ts';
import { EXPORT_FORMATS, exportInterventions, type ExportFormat } from '../src/spreadsheet/export.ts';
import { problemWithTarget, writeFiles } from '../src/content/write-files.ts';

const USAGE = `Zo gebruik je het: npm run export -- --format ${EXPORT_FORMATS.join('|')} [BESTAND] [--overwrite]`;

await runCommand(async () => {
  const { file, format, content } = readArguments();
  const data = await exportInterventions(content, format);
  if (file === undefined) {
    process.stdout.write(data);
    return;
  }
  try {
    await writeFiles(dirname(file), new Map([[basename(file), data]]));
  } catch (error) {
    throw new UserError(`${describeError(error)} Er is niets geschreven.`, 1, { cause: error });
  }
  console.log(`${file} is geschreven.`);
});

function readArguments(): { file: string | undefined; format: ExportFormat; content: string } {
  const { values, positionals } = parsedArguments();
  const [named] = positionals;
  if (positionals.length > 1) return refuse('Noem één bestand.');
  const asked = values.format ?? extname(named ?? '').slice(1);
  const format = EXPORT_FORMATS.find((each) => each === asked.trim().toLowerCase());
  if (!format) return refuse('Kies een vorm.');
  if (!statSync(values.content, { throwIfNoEntry: false })?.isDirectory()) {
    return refuse(`De map ${values.content} bestaat niet.`);
  }
  const file = named ?? (format === 'xlsx' ? 'interventies.xlsx' : undefined);
  const problem = file === undefined ? undefined : problemWithTarget(file, values.overwrite);
  return problem ? refuse(problem) : { file, format, content: values.content };
}

function parsedArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        content: { type: 'string', default: 'content' },
        format: { type: 'string' },
        overwrite: { type: 'boolean', default: false },
      },
    });
  } catch {
    return refuse('Deze opties kloppen niet.');
  }
}

function refuse(problem: string): never {
  throw new UserError(`${problem} ${USAGE}`, 2);
}
