/**
 * npm run export -- --format csv|xlsx|jsonl [FILE] [--overwrite] [--content DIR]
 *
 * Writes all interventions to one file, or to standard output when no file is named; Excel only to a file. A file that
 * exists is left alone unless `--overwrite` is given. `--debug` shows where the code was when it went wrong.
 */
import { basename, dirname, extname } from 'node:path';
import { CONTENT_OPTION, existingFolder, readCommandLine } from '../src/command/command-line.ts';
import { runCommand } from '../src/command/run-command.ts';
import { EXPORT_FORMATS, exportInterventions, type ExportFormat } from '../src/spreadsheet/export.ts';
import { nothingWritten, problemWithTarget, writeFiles } from '../src/content/write-files.ts';

/** The endings by which the import tells what is in a file: one that is wrong would not be read again. */
const IMPORT_ENDINGS: readonly string[] = [...EXPORT_FORMATS, 'json'];

const USAGE = `npm run export -- --format ${EXPORT_FORMATS.join('|')} [BESTAND] [--overwrite]`;

await runCommand(async () => {
  const { file, format, content } = readArguments();
  const data = await exportInterventions(content, format);
  if (file === undefined) {
    process.stdout.write(data);
    return;
  }
  try {
    writeFiles(dirname(file), new Map([[basename(file), data]]));
  } catch (error) {
    throw nothingWritten(error);
  }
  console.log(`${file} is geschreven.`);
});

function readArguments(): { file: string | undefined; format: ExportFormat; content: string } {
  const { values, positionals, refuse } = readCommandLine(
    USAGE,
    { ...CONTENT_OPTION, format: { type: 'string' }, overwrite: { type: 'boolean', default: false } },
    1,
  );
  const [named] = positionals;
  const asked = values.format ?? extname(named ?? '').slice(1);
  const format = EXPORT_FORMATS.find((each) => each === asked.trim().toLowerCase());
  if (!format) return refuse('Kies een vorm.');
  const content = existingFolder(values.content, refuse);
  const ending = extname(named ?? '')
    .slice(1)
    .toLowerCase();
  if (ending !== format && IMPORT_ENDINGS.includes(ending))
    return refuse(
      `${String(named)} eindigt op .${ending}, maar in het bestand komt ${format}. Kies één van de twee.`,
    );
  const file = named ?? (format === 'xlsx' ? 'interventies.xlsx' : undefined);
  const problem = file === undefined ? undefined : problemWithTarget(file, values.overwrite);
  return problem ? refuse(problem) : { file, format, content };
}
