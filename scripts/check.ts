/**
 * npm run check [-- FILE…] [--fix] [--format human|github|json] [--content DIR]
 *
 * Reports what is wrong or could be better in `content/`, or in some of its files and folders, and in `public/`. `--fix` first fixes
 * what can be fixed without changing what a file says.
 * `--debug` shows where the code was when it went wrong.
 * Exit code: 0 nothing is wrong (there may be tips), 1 something is, 2 the command was not understood.
 */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { styleText } from 'node:util';
import { onOneLine } from '../src/language/characters.ts';
import { counted } from '../src/language/dutch.ts';
import { CONTENT_OPTION, existingFolder, readCommandLine } from '../src/command/command-line.ts';
import { runCommand } from '../src/command/run-command.ts';
import { describeError } from '../src/errors/describe-error.ts';
import { UserError } from '../src/errors/user-error.ts';
import { contextWithHistory, publicBeside } from '../src/lint/context.ts';
import { isError } from '../src/lint/diagnostic.ts';
import { fixContent } from '../src/lint/fix/index.ts';
import { lintContent } from '../src/lint/index.ts';
import { FORMATS } from '../src/lint/report.ts';
import { rulePage } from '../src/lint/rule-page.ts';
import { readSettings } from '../src/site/settings.ts';

const USAGE = 'npm run check, of npm run check -- BESTAND… [--fix] [--format human|github|json].';

/** In a shallow clone, or where there is no git. */
const WITHOUT_HISTORY =
  'Of er adressen zijn verdwenen, is niet gecontroleerd: de geschiedenis van git is hier niet of niet helemaal bekend.';

await runCommand(() => {
  const settings = readSettings();
  const { content, only, fix, format } = readArguments();
  /** What to check: a file may have another name after it was fixed. */
  const checked = fix ? fixAndReport(content, only) : only;
  const lintContext = contextWithHistory(content);
  const report = {
    ...lintContent(content, checked, lintContext),
    seconds: performance.now() / 1000,
    pageOf: (rule: string) => rulePage(rule, settings),
  };
  if (lintContext.log === undefined && content === CONTENT_OPTION.content.default)
    console.error(WITHOUT_HISTORY);
  console.log(format(report, (style, text) => styleText(style, text, { stream: process.stdout })));
  return report.diagnostics.some(isError) ? 1 : 0;
});

/** Fixes, and says what it did on the error stream, so that the report stays readable to programs. */
function fixAndReport(content: string, only: readonly string[]): string[] {
  try {
    const fixed = fixContent(content, only);
    for (const { file, changes } of fixed)
      console.error(onOneLine(`${file}  Hersteld: ${changes.join('; ')}.`));
    console.error(`${counted(fixed.length, 'bestand', 'bestanden')} hersteld`);
    const renamed = only.length > 0 ? fixed.map(({ file }) => file) : [];
    return [...only.filter((path) => existsSync(path)), ...renamed];
  } catch (error) {
    throw new UserError(`Herstellen lukt niet. ${describeError(error)}`, 1, { cause: error });
  }
}

function readArguments() {
  const { values, positionals, refuse } = readCommandLine(
    USAGE,
    {
      ...CONTENT_OPTION,
      fix: { type: 'boolean', default: false },
      format: { type: 'string', default: 'human' },
    },
    Infinity,
  );
  const format = FORMATS.get(values.format);
  if (!format) return refuse(`De vorm ${values.format} bestaat niet.`);
  const content = existingFolder(values.content, refuse);
  const checked = [content, publicBeside(content)];
  const stranger = positionals.find(
    (path) => !existsSync(path) || !checked.some((folder) => liesIn(folder, path)),
  );
  if (stranger !== undefined) return refuse(`${stranger} is geen bestand in ${content} of public.`);
  return { content, only: positionals, fix: values.fix, format };
}

function liesIn(folder: string, path: string): boolean {
  return !relative(folder, resolve(path)).startsWith('..');
}
