import { COUNTRY, parseTable, yearIn, type TableCell } from '../../content/indicator-table.ts';
import { TABLE_FOLDER } from '../../content/kinds.ts';
import type { TextFile } from '../../content/content-file.ts';
import { START } from '../../content/position.ts';
import { nearest } from '../../language/nearest.ts';
import type { Rule, RuleDiagnostic } from '../rule.ts';
import { indicatorOf, type TableContext } from './table-context.ts';

/** A table has its years on the first line, each once, and below them the country and every municipality, each once. */
export const indicatorTable = (context: TableContext): Rule<TextFile> => ({
  id: 'indicator-table',
  lesson: {
    title: 'Een cijfertabel met alle gemeenten en jaren',
    why: 'Een tabel waarin een gemeente of een jaar ontbreekt of dubbel staat, geeft op de website stilletjes een verkeerd beeld. Is een waarde niet bekend, laat dan de cel leeg.',
    place: `${TABLE_FOLDER}/kinderen-laag-inkomen.csv`,
    wrong: 'code;2021\nNL01;11.96\nGM0361;11.7\nGM0361;11.8\nGM0796;\nGM9999;11.4\n',
    right: 'code;2021\nNL01;11.96\nGM0216;9.1\nGM0344;11.4\nGM0361;11.7\nGM0796;\n',
  },
  check: ({ path, text }) => {
    const { header, rows } = parseTable(text);
    const inHeader = headerFaults(header, indicatorOf(context, path)?.years);
    return inHeader.length > 0 ? inHeader : [...widthFaults(header, rows), ...codeFaults(rows, context)];
  },
});

function headerFaults(
  header: readonly TableCell[],
  years: { from: number; to: number } | undefined,
): RuleDiagnostic[] {
  const [first, ...rest] = header;
  if (first?.text.toLowerCase() !== 'code' || rest.length === 0) {
    return [
      {
        ...START,
        problem: `De eerste regel is niet 'code' met de jaren erachter.`,
        remedy: `Begin met een regel als 'code;2022;2023', met puntkomma's tussen de kolommen.`,
      },
    ];
  }
  const noYear = rest.find((cell) => yearIn(cell) === undefined);
  if (noYear) {
    return [
      {
        ...placeOf(noYear),
        problem: `'${noYear.text}' is geen jaar.`,
        remedy: 'Schrijf een jaar, zoals 2023.',
      },
    ];
  }
  const found = rest.map((cell) => yearIn(cell)!);
  const twice = rest.find((_, index) => found.indexOf(found[index]!) < index);
  if (twice) {
    return [
      {
        ...placeOf(twice),
        problem: `Het jaar ${twice.text} staat er twee keer.`,
        remedy: 'Haal één kolom weg.',
      },
    ];
  }
  const { from, to } = years ?? { from: Math.min(...found), to: Math.max(...found) };
  let missing = from;
  while (found.includes(missing)) missing++;
  if (missing <= to) {
    return [
      {
        ...placeOf(first),
        problem: `Het jaar ${missing} ontbreekt.`,
        remedy: `Voeg een kolom toe voor ${missing}; laat de cellen leeg als er geen cijfers zijn.`,
      },
    ];
  }
  const [least = from, most = to] = [Math.min(...found), Math.max(...found)];
  if (least < from || most > to) {
    const odd = rest.find((cell) => yearIn(cell)! < from || yearIn(cell)! > to)!;
    return [
      {
        ...placeOf(odd),
        problem: `Het jaar ${odd.text} hoort niet bij de jaren van dit cijfer: ${from} tot en met ${to}.`,
        remedy: 'Haal de kolom weg, of verander years in indicatoren.yaml.',
      },
    ];
  }
  const misplaced = rest.find((_, index) => index > 0 && found[index]! < found[index - 1]!);
  return misplaced
    ? [
        {
          ...placeOf(misplaced),
          problem: 'De jaren staan niet op volgorde.',
          remedy: 'Zet het eerste jaar vooraan.',
        },
      ]
    : [];
}

function widthFaults(header: readonly TableCell[], rows: readonly TableCell[][]): RuleDiagnostic[] {
  return rows
    .filter((row) => row.length !== header.length)
    .map((row) => ({
      ...placeOf(row[0]!),
      problem: `Deze regel heeft ${row.length} cellen, de eerste regel ${header.length}.`,
      remedy: 'Geef elk jaar één cel; laat een cel leeg als de waarde niet bekend is.',
    }));
}

function codeFaults(rows: readonly TableCell[][], { municipalities }: TableContext): RuleDiagnostic[] {
  const codes = [COUNTRY, ...municipalities.keys()];
  const firstLine = new Map<string, number>();
  const faults = rows.flatMap(([cell]): RuleDiagnostic[] => {
    const { text: code, line } = cell!;
    const first = firstLine.get(code);
    if (first !== undefined) {
      return [
        {
          ...placeOf(cell!),
          problem: `${nameOf(code, municipalities)} staat ook op regel ${first}.`,
          remedy: 'Haal er één weg: een gemeente heeft één waarde per jaar.',
        },
      ];
    }
    firstLine.set(code, line);
    if (municipalities.size === 0 || codes.includes(code)) return [];
    const suggestion = nearest(code, codes);
    return [
      {
        ...placeOf(cell!),
        problem: `De code '${code}' is van geen gemeente in gemeenten.yaml.`,
        remedy: suggestion
          ? `Bedoel je ${suggestion} (${nameOf(suggestion, municipalities)})?`
          : 'Schrijf GM en vier cijfers, of haal de regel weg.',
      },
    ];
  });
  const missing = municipalities.size === 0 ? [] : codes.filter((code) => !firstLine.has(code));
  if (missing.length === 0) return faults;
  const shown = missing.slice(0, 3).map((code) => `${nameOf(code, municipalities)} (${code})`);
  const more = missing.length > 3 ? ` en nog ${missing.length - 3}` : '';
  return [
    ...faults,
    {
      ...START,
      problem: `${missing.length === 1 ? 'Deze regel ontbreekt' : 'Deze regels ontbreken'}: ${shown.join(', ')}${more}.`,
      remedy: 'Voeg toe wat ontbreekt; laat de cel leeg als de waarde niet bekend is.',
    },
  ];
}

const placeOf = ({ line, column }: TableCell) => ({ line, column });

function nameOf(code: string, municipalities: TableContext['municipalities']): string {
  return code === COUNTRY ? 'Nederland' : (municipalities.get(code) ?? code);
}
