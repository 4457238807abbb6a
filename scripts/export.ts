/**
 * npm run export -- --format csv|xlsx|jsonl [FILE] [--overwrite] [--content DIR]
 *
 * Writes all interventions to one file, or to standard output when no file is named; Excel only to a file. A file that
 * exists is left alone unless `--overwrite` is given.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { EXPORT_FORMATS, exportInterventions, type ExportFormat } from '../src/editing/export.ts';
import { FileRefusal } from '../src/editing/table/grid.ts';
import { writeFiles } from '../src/editing/write-files.ts';

const USAGE = `Zo gebruik je het: npm run export -- --format ${EXPORT_FORMATS.join('|')} [BESTAND] [--overwrite]`;

// Who has read enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { file, format, content } = readArguments();
try {
  const data = await exportInterventions(content, format);
  if (file === undefined) process.stdout.write(data);
  else {
    await writeFiles(dirname(file), new Map([[basename(file), data]]));
    console.log(`${file} is geschreven.`);
  }
} catch (error) {
  if (!(error instanceof FileRefusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readArguments(): { file: string | undefined; format: ExportFormat; content: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        content: { type: 'string', default: 'content' },
        format: { type: 'string' },
        overwrite: { type: 'boolean', default: false },
      },
    });
    const [named] = positionals;
    const asked =
      values.format ??
      extname(named ?? '')
        .slice(1)
        .toLowerCase();
    const format = EXPORT_FORMATS.find((each) => each === asked);
    if (!format) return refuse('Kies een vorm.');
    if (!existsSync(values.content)) return refuse(`De map ${values.content} bestaat niet.`);
    const file = named ?? (format === 'xlsx' ? 'interventies.xlsx' : undefined);
    if (file !== undefined && existsSync(file) && !values.overwrite) {
      return refuse(`${file} bestaat al. Kies een andere naam, of voeg --overwrite toe.`);
    }
    if (file !== undefined && !existsSync(dirname(file)))
      return refuse(`De map ${dirname(file)} bestaat niet.`);
    return { file, format, content: values.content };
  } catch {
    return refuse('Deze opties kloppen niet.');
  }
}

function refuse(problem: string): never {
  console.error(`${problem} ${USAGE}`);
  process.exit(2);
}
