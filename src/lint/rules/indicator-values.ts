import { COUNTRY, numberIn, parseTable, type TableCell } from '../../content/indicator-table.ts';
import { TABLE_FOLDER } from '../../content/kinds.ts';
import type { TextFile } from '../../content/content-file.ts';
import type { Rule } from '../rule.ts';
import { indicatorOf, type TableContext, type TableIndicator } from './table-context.ts';

/** A value is a number with a point for the decimals, or not there, and can exist: a share is at most 100%. */
export const indicatorValues = (context: TableContext): Rule<TextFile> => ({
  id: 'indicator-values',
  lesson: {
    title: 'Waarden die kunnen kloppen',
    why: 'Een komma in plaats van een punt, of een percentage van 195, is een typefout die op de website een heel ander verhaal vertelt.',
    place: `${TABLE_FOLDER}/kinderen-laag-inkomen.csv`,
    wrong: 'code;2021\nNL01;11,96\nGM0216;onbekend\nGM0361;117\n',
    right: 'code;2021\nNL01;11.96\nGM0216;\nGM0361;11.7\n',
  },
  check: ({ path, text }) => {
    const indicator = indicatorOf(context, path);
    return parseTable(text).rows.flatMap(([code, ...cells]) =>
      cells.flatMap((cell) => {
        const fault = faultOf(cell, code?.text === COUNTRY, indicator);
        return fault ? [{ line: cell.line, column: cell.column, ...fault }] : [];
      }),
    );
  },
});

function faultOf(
  cell: TableCell,
  isCountry: boolean,
  indicator: TableIndicator | undefined,
): { problem: string; remedy: string } | undefined {
  const { text } = cell;
  if (text === '') return undefined;
  if (/^-?[\d.]+,\d+$/.test(text)) {
    return {
      problem: `'${text}' heeft een komma.`,
      remedy: `Schrijf een punt voor de decimalen: ${text.replaceAll('.', '').replace(',', '.')}.`,
    };
  }
  const value = numberIn(cell);
  if (value === undefined) {
    return {
      problem: `'${text}' is geen getal.`,
      remedy: 'Schrijf een getal zoals 12.5, zonder eenheid; laat de cel leeg als de waarde niet bekend is.',
    };
  }
  if (value < 0) return { problem: `${text} is lager dan 0.`, remedy: 'Kijk in de bron wat het moet zijn.' };
  const max = indicator?.kind === 'share' ? 100 : isCountry ? undefined : indicator?.max;
  if (max !== undefined && value > max) {
    return {
      problem:
        indicator?.kind === 'share'
          ? `${text} is meer dan 100%.`
          : `${text} is meer dan ${max}, het hoogste dat kan.`,
      remedy: 'Kijk in de bron wat het moet zijn; let op de punt voor de decimalen.',
    };
  }
  if (indicator?.kind === 'count' && !Number.isInteger(value)) {
    return {
      problem: `${text} is geen heel getal, en dit is een aantal.`,
      remedy: 'Kijk in de bron wat het moet zijn.',
    };
  }
  return undefined;
}
