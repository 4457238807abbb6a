import { onOneLine, type Diagnostic } from '../diagnostic.ts';
import { summaryOf, type Report } from './report.ts';

/** Gives a text a style of the terminal, or leaves it as it is. */
export type Paint = (
  style: 'bold' | 'red' | 'yellow' | 'green' | 'dim' | 'underline',
  text: string,
) => string;

/** For people: the findings of each file together, with places that a terminal turns into links. */
export function human(report: Report, paint: Paint): string {
  const files = [...Map.groupBy(report.findings, ({ file }) => file)];
  const rules = [...new Set(report.findings.map(({ rule }) => rule))];
  return [
    ...files.map(
      ([file, findings]) =>
        `${paint('bold', onOneLine(file))}\n${findings.map((each) => paragraph(each, paint)).join('\n')}\n`,
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
