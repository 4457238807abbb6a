/**
 * npm run check [-- FILE…] [--content DIR]
 *
 * Tells what is wrong in `content/`, or only what is wrong in some of its files and folders.
 * Exit code: 0 nothing is wrong, 1 something is, 2 the command was not understood.
 */
import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { counted } from '../src/catalogue/dutch.ts';
import { reportOn } from '../src/editing/check/index.ts';
import { formatFinding } from '../src/editing/finding.ts';

const USAGE = 'Zo gebruik je het: npm run check, of npm run check -- BESTAND…';

const { content, only } = readArguments();
const { files, findings } = reportOn(content, only);
for (const finding of findings) console.log(formatFinding(finding));

const seconds = (performance.now() / 1000).toLocaleString('nl-NL', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
console.log(
  `${counted(files, 'bestand', 'bestanden')} bekeken, ${counted(findings.length, 'fout', 'fouten')}, ${seconds} s`,
);
process.exitCode = findings.length > 0 ? 1 : 0;

function readArguments(): { content: string; only: string[] } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { content: { type: 'string', default: 'content' } },
    });
    if (!statSync(values.content, { throwIfNoEntry: false })?.isDirectory()) {
      return refuse(`De map ${values.content} bestaat niet.`);
    }
    const stranger = positionals.find((path) => !existsSync(path) || !liesIn(values.content, path));
    if (stranger !== undefined) return refuse(`${stranger} is geen bestand in ${values.content}.`);
    return { content: values.content, only: positionals };
  } catch {
    return refuse('Deze opties kloppen niet.');
  }
}

function liesIn(folder: string, path: string): boolean {
  return !relative(folder, resolve(path)).startsWith('..');
}

function refuse(reason: string): never {
  console.error(`${reason} ${USAGE}`);
  process.exit(2);
}
