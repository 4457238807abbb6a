import { onOneLine } from '../language/characters.ts';
import { counted } from '../language/dutch.ts';
import { isError, type Diagnostic } from './diagnostic.ts';
import type { LintResult } from './index.ts';

/** What every format is made of. */
interface Report extends LintResult {
  /** How long the check took. */
  seconds: number;
  /** Gives the address of the page about a rule. */
  pageOf: (rule: string) => string;
}

/** Gives a text a style of the terminal, or leaves it as it is. */
type Paint = (style: 'bold' | 'red' | 'yellow' | 'green' | 'dim' | 'underline', text: string) => string;

/** For people: the diagnostics of each file together, with places that a terminal turns into links. */
export function human(report: Report, paint: Paint): string {
  const files = [...Map.groupBy(report.diagnostics, ({ file }) => file)];
  const rules = [...new Set(report.diagnostics.map(({ rule }) => rule))];
  return [
    ...files.map(
      ([file, diagnostics]) =>
        `${paint('bold', onOneLine(file))}\n${diagnostics.map((each) => paragraph(each, paint)).join('\n')}\n`,
    ),
    ...(rules.length > 0
      ? [
          `Uitleg met voorbeelden op de website:\n${rules.map((rule) => `  ${report.pageOf(rule)}`).join('\n')}\n`,
        ]
      : []),
    paint(rules.length === 0 ? 'green' : 'bold', summaryOf(report)),
  ].join('\n');
}

function paragraph({ file, line, column, level, rule, problem, remedy }: Diagnostic, paint: Paint): string {
  const place = paint('underline', `${onOneLine(file)}:${line}:${column}`);
  return [
    `  ${place}  ${paint(level === 'fout' ? 'red' : 'yellow', level)}  ${paint('dim', rule)}`,
    `    ${onOneLine(problem)}`,
    `    ${onOneLine(remedy)}`,
  ].join('\n');
}

/**
 * Workflow commands, which GitHub shows at the lines of a pull request. It shows at most ten of each kind for a step;
 * the log has them all.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function github(report: Report): string {
  return [
    ...report.diagnostics.map((each) => workflowCommand(each, report.pageOf(each.rule))),
    summaryOf(report),
  ].join('\n');
}

function workflowCommand(
  { file, line, column, level, rule, problem, remedy }: Diagnostic,
  page: string,
): string {
  const properties = Object.entries({ file, line, col: column, title: `${level}: ${rule}` })
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
    .join(',');
  const message = `${problem}\n${remedy}\nMeer uitleg: ${page}`;
  return `::${level === 'fout' ? 'error' : 'notice'} ${properties}::${escaped(message)}`;
}

/** As GitHub's own toolkit escapes: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escaped(message: string): string {
  return message.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapedProperty(value: string): string {
  return escaped(value).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** What `--format json` prints. A field is never taken away or given another meaning without another `version`. */
interface JsonReport {
  version: 1;
  /** Number of files that were looked at. */
  files: number;
  /** Number of diagnostics of each severity. */
  errors: number;
  tips: number;
  /** The diagnostics in reading order, each with the address of the page about its rule. */
  findings: (Diagnostic & { docs: string })[];
}

/** For programs: a {@link JsonReport}. */
export function json({ files, diagnostics, pageOf }: Report): string {
  const errors = diagnostics.filter(isError).length;
  const report: JsonReport = {
    version: 1,
    files,
    errors,
    tips: diagnostics.length - errors,
    findings: diagnostics.map((diagnostic) => ({ ...diagnostic, docs: pageOf(diagnostic.rule) })),
  };
  return JSON.stringify(report, undefined, 2);
}

/** The ways in which a report can be printed, by the name that `--format` takes. */
export const FORMATS: ReadonlyMap<string, (report: Report, paint: Paint) => string> = new Map([
  ['human', human],
  ['github', github],
  ['json', json],
]);

/** The closing line: `372 bestanden bekeken, 0 fouten, 12 tips, 0,8 s`. */
function summaryOf({ files, diagnostics, seconds }: Report): string {
  const errors = diagnostics.filter(isError).length;
  const time = seconds.toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return [
    `${counted(files, 'bestand', 'bestanden')} bekeken`,
    counted(errors, 'fout', 'fouten'),
    counted(diagnostics.length - errors, 'tip', 'tips'),
    `${time} s`,
  ].join(', ');
}
