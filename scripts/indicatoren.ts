/**
 * npm run indicatoren -- FILE… [--cijfer SLUG] [--dry-run] [--content DIR]
 *
 * Puts newer values of indicators in `content/`, all or none. Each FILE is a CSV with `code` and years on its first
 * line, and a line for the country (NL01) and each municipality; it is named for its indicator, or `--cijfer` names
 * that. Tells what changes; `--dry-run` does no more.
 *
 * Exit code: 0 all was well, 1 a file was refused, 2 the command was not understood. `--debug` shows where the code was
 * when it went wrong.
 */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { CONTENT_OPTION, existingFolder, readCommandLine } from '../src/command/command-line.ts';
import { runCommand } from '../src/command/run-command.ts';
import { UserError } from '../src/errors/user-error.ts';
import { readContent } from '../src/content/read-content.ts';
import { nothingWritten, writeFiles } from '../src/content/write-files.ts';
import { today } from '../src/history/git.ts';
import { counted, dutchList } from '../src/language/dutch.ts';
import { formatDiagnostic } from '../src/lint/diagnostic.ts';
import {
  planRefresh,
  withFiles,
  type Refresh,
  type ValueChange,
} from '../src/spreadsheet/refresh-indicators.ts';
import { decodeText } from '../src/spreadsheet/table/decode-text.ts';
import { FileRefusal } from '../src/spreadsheet/table/grid.ts';

const USAGE = 'npm run indicatoren -- BESTAND.csv… [--cijfer NAAM] [--dry-run]';

/** Number of changed values, and of faults in a file, that are named. */
const MOST = 20;

const MAX_FILES = 100;

await runCommand(() => {
  const { paths, cijfer, content, dryRun } = readArguments();
  let { files } = readContent(content);
  const written = new Map<string, string>();
  let isRefused = false;
  for (const path of paths) {
    const text = textAt(path);
    const slug = cijfer ?? basename(path, extname(path));
    const refresh = planRefresh({ files }, { name: path, slug, text, today: today() });
    report(refresh);
    isRefused ||= refresh.diagnostics.length > 0;
    files = withFiles(files, refresh.files);
    for (const [name, data] of refresh.files) written.set(name, data);
  }
  if (isRefused) throw new UserError('Er is niets geschreven.');
  if (dryRun) console.log('Proef: er is niets geschreven.');
  else if (written.size > 0) {
    try {
      writeFiles(content, written);
    } catch (error) {
      throw nothingWritten(error);
    }
    console.log(`Geschreven: ${dutchList([...written.keys()])}. Kijk het na met npm run check.`);
  }
});

/** @throws UserError with the name of the file: there may be more than one. */
function textAt(path: string): string {
  try {
    return decodeText(readFileSync(path)).text;
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    throw new UserError(
      `${path}: Dit bestand is geen tekst. Bewaar de tabel als CSV UTF-8. Er is niets geschreven.`,
      1,
      {
        cause: error,
      },
    );
  }
}

function report({ slug, newYears, changes, diagnostics, files }: Refresh): void {
  for (const diagnostic of diagnostics.slice(0, MOST)) console.error(formatDiagnostic(diagnostic));
  if (diagnostics.length > MOST) console.error(`… en nog ${diagnostics.length - MOST} fouten.`);
  if (diagnostics.length > 0) return;
  if (files.size === 0) {
    console.log(`${slug}: er verandert niets.`);
    return;
  }
  const added = newYears.length > 0 ? [`nieuw: ${dutchList(newYears.map(String))}`] : [];
  const changed = changes.length > 0 ? [counted(changes.length, 'waarde anders', 'waarden anders')] : [];
  console.log(`${slug}: ${[...added, ...changed].join('; ')}.`);
  for (const change of changes.slice(0, MOST)) console.log(`  ${inWords(change)}`);
  if (changes.length > MOST) console.log(`  … en nog ${changes.length - MOST}.`);
}

function inWords({ place, year, before, after }: ValueChange): string {
  return `${place} ${year}: ${before ?? 'niet bekend'} wordt ${after ?? 'niet bekend'}`;
}

function readArguments() {
  const { values, positionals, refuse } = readCommandLine(
    USAGE,
    {
      ...CONTENT_OPTION,
      cijfer: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
    MAX_FILES,
  );
  if (positionals.length === 0) return refuse('Er is geen bestand genoemd.');
  if (values.cijfer !== undefined && positionals.length > 1) {
    return refuse('Met --cijfer hoort er één bestand bij.');
  }
  return {
    paths: positionals,
    cijfer: values.cijfer,
    content: existingFolder(values.content, refuse),
    dryRun: values['dry-run'],
  };
}
