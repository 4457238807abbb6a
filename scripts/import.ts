/**
 * npm run import -- FILE [--dry-run] [--overwrite]
 *
 * Turns records (JSON or JSON Lines) into files of `content/`. A file that exists and differs is left alone
 * unless `--overwrite` is given; `--dry-run` only tells what would happen.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { factorSlugsIn } from '../src/editing/import/factor-slugs.ts';
import { planImport, type Change } from '../src/editing/import/plan.ts';
import { readerFor } from '../src/editing/import/records.ts';
import { contentKinds } from '../src/editing/kinds.ts';
import { readVocabulary } from '../src/editing/vocabulary.ts';

const USAGE = 'Zo gebruik je het: npm run import -- BESTAND.jsonl [--dry-run] [--overwrite]';

const { source, read, options } = readArguments();
const pathOf = (path: string) => join(options.content, path);
const plan = planImport(
  read(readFileSync(source, 'utf8')),
  contentKinds(readVocabulary(options.content)),
  { factorSlugs: factorSlugsIn(options.content) },
  (path) => (existsSync(pathOf(path)) ? readFileSync(pathOf(path), 'utf8') : undefined),
);

const willWrite = ({ kind }: Change) => kind === 'new' || (kind === 'changed' && options.overwrite);
for (const change of plan.changes) {
  if (change.kind === 'changed') {
    const verb = options.overwrite ? 'gewijzigd' : 'verschilt, blijft zoals het is';
    console.log(`${pathOf(change.path)}  ${verb} (${change.fields.join(', ')})`);
  } else if (change.kind === 'new' && options['dry-run']) {
    console.log(`${pathOf(change.path)}  nieuw`);
  }
  if (willWrite(change) && !options['dry-run']) {
    mkdirSync(dirname(pathOf(change.path)), { recursive: true });
    writeFileSync(pathOf(change.path), change.text);
  }
}
for (const { line, reasons } of plan.refusals) {
  for (const reason of reasons) console.error(`${source}:${line}  ${reason}`);
}

const count = (kind: Change['kind']) => plan.changes.filter((change) => change.kind === kind).length;
console.log(
  `${count('new')} nieuw, ${count('changed')} verschillend, ${count('same')} gelijk, ` +
    `${plan.refusals.length} geweigerd${options['dry-run'] ? ' (proef: er is niets geschreven)' : ''}`,
);
if (count('changed') > 0 && !options.overwrite) {
  console.log('Wil je de verschillende bestanden vervangen? Voeg --overwrite toe.');
}
process.exit(plan.refusals.length > 0 ? 1 : 0);

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        content: { type: 'string', default: 'content' },
        'dry-run': { type: 'boolean', default: false },
        overwrite: { type: 'boolean', default: false },
      },
    });
    const [file] = positionals;
    if (file === undefined) return refuse('Er is geen bestand genoemd.');
    if (!existsSync(file)) return refuse(`${file} bestaat niet.`);
    const reader = readerFor(file);
    if (!reader)
      return refuse(`${basename(file)} kan niet worden gelezen: het eindigt niet op .json of .jsonl.`);
    return { source: file, read: reader, options: values };
  } catch {
    return refuse('Deze opties kloppen niet.');
  }
}

function refuse(problem: string): never {
  console.error(`${problem} ${USAGE}`);
  process.exit(2);
}
