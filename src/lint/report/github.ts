import type { Diagnostic } from '../diagnostic.ts';
import { summaryOf, type Report } from './report.ts';

/**
 * Workflow commands, which GitHub shows at the lines of a pull request. It shows at most ten of each kind for a step;
 * the log has them all.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function github(report: Report): string {
  return [...report.findings.map((each) => command(each, report.pageOf(each.rule))), summaryOf(report)].join(
    '\n',
  );
}

function command({ file, line, column, level, rule, problem, remedy }: Diagnostic, page: string): string {
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
