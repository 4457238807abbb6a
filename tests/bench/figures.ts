/** The figures of the bench: measured, held to their bars, printed as one table, and laid beside those of another run. */

/** A part of the site that is measured. */
export const PARTS = ['build', 'dev', 'pages', 'search', 'check'] as const;
export type Part = (typeof PARTS)[number];

/** What a figure counts; `''` for a pure number: a ratio, an exponent, a score. */
export type Unit = 's' | 'ms' | 'bytes' | 'pages' | 'requests' | 'nodes' | 'keys' | '';

export interface Figure {
  name: string;
  value: number;
  unit: Unit;
  /** The bar: the highest value that is good enough. */
  atMost?: number;
  /** What the figure is of, when that may differ from one run to the next: the page that is the heaviest. */
  of?: string;
}

/** What was measured of one thing. */
export interface Row {
  part: Part;
  /** The same in each run, so that runs can be compared. */
  what: string;
  figures: Figure[];
}

/** What a run of the bench found, and where. */
export interface Report {
  /** When it began, as ISO 8601. */
  date: string;
  /** The commit of the working copy; with `+` when it was changed since. Absent without git. */
  commit?: string;
  node: string;
  cpus: number;
  cpu: string;
  /** How many processes wanted a processor in the minute before. Above the number of processors times say little. */
  load: number;
  rows: Row[];
  /** What could not be measured, and why. */
  notes: string[];
}

/** A figure that is another in a second run. */
export interface Change {
  part: Part;
  /** The row and the name of the figure. */
  what: string;
  before?: Figure;
  after?: Figure;
}

/** Share by which a figure must differ to count as changed. */
const NOTEWORTHY = 0.03;

export function isMet({ value, atMost }: Figure): boolean {
  return atMost === undefined || value <= atMost;
}

/**
 * How cost grows with size: 1 when twice the size costs twice as much, 2 when it costs four times as much. It is the
 * slope between two points on logarithmic axes.
 */
export function growthExponent(
  smaller: { size: number; cost: number },
  larger: { size: number; cost: number },
): number {
  return Math.log(larger.cost / smaller.cost) / Math.log(larger.size / smaller.size);
}

/** The table for a terminal, grouped by part: what, figure, bar, met. */
export function tableOf(rows: readonly Row[]): string {
  const lines = PARTS.flatMap((part) => {
    const own = rows.filter((row) => row.part === part);
    return own.length === 0 ? [] : [[part.toUpperCase(), '', '', ''], ...own.map(cellsOf)];
  });
  return aligned([['what', 'figure', 'bar', 'met'], ...lines]);
}

function cellsOf({ what, figures }: Row): string[] {
  const barred = figures.filter(({ atMost }) => atMost !== undefined);
  const missed = barred.filter((figure) => !isMet(figure));
  const nameOf = ({ name, unit }: Figure) => (figures.length > 1 && name !== unit ? `${name} ` : '');
  return [
    what,
    figures.map((figure) => `${nameOf(figure)}${inUnit(figure)}`).join(', '),
    barred.map((figure) => `${nameOf(figure)}≤ ${amount(figure.atMost!, figure.unit)}`).join(', '),
    barred.length === 0
      ? ''
      : missed.length === 0
        ? 'yes'
        : barred.length === 1
          ? 'no'
          : `no: ${missed.map(({ name }) => name).join(', ')}`,
  ];
}

/** The figures that differ by more than 3 % between two runs, and those that only one of them has. */
export function changesBetween(before: readonly Row[], after: readonly Row[]): Change[] {
  const [old, present] = [before, after].map(figuresByName);
  return [...new Map([...old!, ...present!]).keys()].flatMap((key) => {
    const [one, other] = [old!.get(key), present!.get(key)];
    if (one && other && Math.abs(other.value - one.value) <= NOTEWORTHY * Math.abs(one.value)) return [];
    const [part, ...what] = JSON.parse(key) as [Part, string, string];
    return [
      {
        part,
        what: what.join(': '),
        ...(one && { before: one }),
        ...(other && { after: other }),
      },
    ];
  });
}

function figuresByName(rows: readonly Row[]): Map<string, Figure> {
  return new Map(
    rows.flatMap(({ part, what, figures }) =>
      figures.map((figure): [string, Figure] => [JSON.stringify([part, what, figure.name]), figure]),
    ),
  );
}

/** The table of what changed: what, before, after, by how much. */
export function tableOfChanges(changes: readonly Change[]): string {
  const cell = (figure?: Figure) => (figure ? inUnit(figure) : '–');
  return aligned([
    ['what', 'before', 'after', 'change'],
    ...changes.map(({ part, what, before, after }) => [
      `${part}: ${what}`,
      cell(before),
      cell(after),
      before && after && before.value !== 0 ? percent(after.value / before.value - 1) : '',
    ]),
  ]);
}

const percent = (share: number) => `${share > 0 ? '+' : ''}${(100 * share).toFixed(0)} %`;

/** A figure as it is read: `16.2 kB`, `1.25`, `1,204 pages`. */
export function inUnit({ value, unit, of }: Figure): string {
  return `${amount(value, unit)}${of === undefined ? '' : ` (${of})`}`;
}

function amount(value: number, unit: Unit): string {
  if (unit === 'bytes') return bytes(value);
  if (unit === '') return number(value, value < 10 ? 2 : 0);
  return `${number(value, unit === 's' ? 2 : 0)} ${unit}`;
}

function bytes(value: number): string {
  if (value >= 1e9) return `${number(value / 1e9, 2)} GB`;
  if (value >= 1e6) return `${number(value / 1e6, 1)} MB`;
  return `${number(value / 1e3, 1)} kB`;
}

const number = (value: number, decimals: number) =>
  value.toLocaleString('en', { maximumFractionDigits: decimals });

function aligned(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
