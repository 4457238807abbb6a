import { isScalar, type Document } from 'yaml';
import {
  COUNTRY,
  parseTable,
  valuesIn,
  writeTable,
  yearIn,
  type IndicatorValues,
} from '../content/indicator-table.ts';
import { parseYaml } from '../content/frontmatter.ts';
import { foundFile, rawFile, rawTables, type Content, type FoundFile } from '../content/read-content.ts';
import { fieldOf, itemsOf } from '../content/record.ts';
import type { Diagnostic } from '../lint/diagnostic.ts';
import { diagnosticOf } from '../lint/rule.ts';
import { tableRules } from '../lint/rules/index.ts';
import { tableContext, tablePath } from '../lint/rules/table-context.ts';
import { nearest } from '../language/nearest.ts';
import { FileRefusal } from './table/grid.ts';

const LIST = 'indicatoren.yaml';

/** A value that becomes another: `undefined` is not known. */
export interface ValueChange {
  /** Name of the municipality, or of the country. */
  place: string;
  year: number;
  before: number | undefined;
  after: number | undefined;
}

/** What newer values of an indicator do to `content/`. */
export interface Refresh {
  slug: string;
  /** Years that the table did not have. */
  newYears: number[];
  /** Values of years that the table had already. */
  changes: ValueChange[];
  /** The files as they will be, by their path within `content/`; none when nothing changes. */
  files: Map<string, string>;
  /** What is wrong with the table: then there are no files. */
  diagnostics: Diagnostic[];
}

/**
 * Puts newer values in the table of an indicator: the years of `text` come in the place of the same years, other years
 * stay as they are. A cell that is empty makes a value unknown.
 *
 * @param name The name of the file, for what is wrong in it.
 * @param slug The indicator.
 * @param today Year-month-day: when the values were fetched.
 * @throws FileRefusal when there is no such indicator, a year is yet to come, or the list can't be changed line by line.
 */
export function planRefresh(
  { files }: Pick<Content, 'files'>,
  { name, slug, text, today }: { name: string; slug: string; text: string; today: string },
): Refresh {
  const slugs = itemsOf(fieldOf(rawFile(files, LIST), 'indicators')).map((item) =>
    String(fieldOf(item, 'slug')),
  );
  const index = slugs.indexOf(slug);
  if (index < 0) {
    const suggestion = nearest(slug, slugs);
    throw new FileRefusal(
      `Het cijfer '${slug}' staat niet in ${LIST}. ${suggestion ? `Bedoel je ${suggestion}?` : `Kies uit: ${slugs.join(', ')}.`} Noem het bestand naar het cijfer, of gebruik --cijfer.`,
    );
  }
  const diagnostics = faultsIn(files, { name, slug, text });
  const none = { slug, newYears: [], changes: [], files: new Map<string, string>(), diagnostics };
  if (diagnostics.length > 0) return none;

  const table = parseTable(text);
  const years = table.header.flatMap((cell) => yearIn(cell) ?? []);
  const future = years.find((year) => year > Number(today.slice(0, 4)));
  if (future !== undefined) {
    throw new FileRefusal(
      `${name}: Het jaar ${future} moet nog komen. Kijk in de bron welk jaar het moet zijn.`,
    );
  }
  const { values: after, years: allYears, before, codes } = merged(files, slug, valuesIn(table), years);
  const names = tableContext([
    { kind: 'gemeenten.yaml', data: rawFile(files, 'gemeenten.yaml') },
  ]).municipalities;
  const known = new Set(knownYears(before));
  const newYears = years.filter((year) => !known.has(year));
  const changes = codes.flatMap((code) =>
    years
      .filter((year) => known.has(year) && before[code]?.[year] !== after[code]?.[year])
      .map((year) => ({
        place: code === COUNTRY ? 'Nederland' : (names.get(code) ?? code),
        year,
        before: before[code]?.[year],
        after: after[code]?.[year],
      })),
  );
  if (newYears.length === 0 && changes.length === 0) return none;
  const list = textOf(files, LIST);
  return {
    ...none,
    newYears,
    changes,
    files: new Map([
      [tablePath(slug), writeTable(allYears, codes, after)],
      [LIST, withYears(list, index, allYears, today)],
    ]),
  };
}

/** The same files with some of them rewritten. */
export function withFiles(files: readonly FoundFile[], texts: ReadonlyMap<string, string>): FoundFile[] {
  return [
    ...files.filter(({ path }) => !texts.has(path)),
    ...[...texts].map(([path, text]) => foundFile(path, text)),
  ];
}

/** The diagnostics of the rules about tables for the table; its years are its own. */
function faultsIn(
  files: readonly FoundFile[],
  { name, slug, text }: { name: string; slug: string; text: string },
): Diagnostic[] {
  const context = tableContext(
    (['gemeenten.yaml', LIST] as const).map((kind) => ({ kind, data: rawFile(files, kind) })),
  );
  const ownYears = {
    ...context,
    indicators: context.indicators.map((indicator) => ({ ...indicator, years: undefined })),
  };
  return tableRules(ownYears).flatMap((rule) =>
    rule.check({ path: tablePath(slug), text }).map((found) => diagnosticOf(rule, name, found)),
  );
}

function merged(
  files: readonly FoundFile[],
  slug: string,
  newer: IndicatorValues,
  newYears: readonly number[],
) {
  const before = rawTables(files)[slug] ?? {};
  const all = [...knownYears(before), ...newYears];
  const first = Math.min(...all);
  const codes = [COUNTRY, ...Object.keys(newer).filter((code) => code !== COUNTRY)].sort((a, b) =>
    a === COUNTRY ? -1 : b === COUNTRY ? 1 : a < b ? -1 : 1,
  );
  const replaced = new Set(newYears);
  const values: IndicatorValues = {};
  for (const code of codes) {
    const kept = Object.entries(before[code] ?? {}).filter(([year]) => !replaced.has(Number(year)));
    values[code] = { ...Object.fromEntries(kept), ...newer[code] };
  }
  const years = Array.from({ length: Math.max(...all) - first + 1 }, (_, index) => first + index);
  return { before, codes, years, values };
}

const knownYears = (values: IndicatorValues) => [
  ...new Set(Object.values(values).flatMap((series) => Object.keys(series).map(Number))),
];

/** The list with the years of an indicator and the day on which they were fetched; all else stays as it was typed. */
function withYears(list: string, index: number, years: readonly number[], today: string): string {
  const document: Document = parseYaml(list);
  const at = (...path: string[]) => document.getIn(['indicators', index, ...path], true);
  const edits = [
    { node: at('years', 'from'), text: String(years[0]) },
    { node: at('years', 'to'), text: String(years.at(-1)) },
    { node: at('retrieved'), text: `"${today}"` },
  ].flatMap(({ node, text }) =>
    isScalar(node) && node.range ? [{ start: node.range[0], end: node.range[1], text }] : [],
  );
  if (!isScalar(at('retrieved'))) {
    const slug = at('slug');
    const end = isScalar(slug) && slug.range ? list.indexOf('\n', slug.range[1]) : -1;
    if (end >= 0) edits.push({ start: end, end, text: `\n    retrieved: "${today}"` });
  }
  const changed = edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), list);
  if (parseYaml(changed).errors.length > 0) {
    throw new FileRefusal(
      `${LIST}: Het cijfer '${String(document.getIn(['indicators', index, 'slug']))}' kan hier niet worden bijgewerkt. Zet elk veld ervan op een eigen regel.`,
    );
  }
  return changed;
}

function textOf(files: readonly FoundFile[], path: string): string {
  return new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
}
