/** One indicator for all municipalities: how they are spread, ranked, and changed. */
import { compareNames } from '../../language/alphabet.ts';
import type { Municipality } from '../model.ts';
import { yearValuesIn } from './comparison.ts';
import { classBounds, histogramOf, type Bin } from './ticks.ts';
import { medianOf, rankOf, type Indicator, type Rank } from './values.ts';

/** About how many bars a histogram has. */
const BARS = 20;

/** A value that can be ranked; a value with its margin where that is worth telling, and whether it can; `null` when it is not known. */
export type SheetCell = number | readonly [value: number, margin: number, isRankable: boolean] | null;

/** The values of an indicator in all years, small enough to send to a browser. */
export interface IndicatorSheet extends Pick<
  Indicator,
  'slug' | 'name' | 'kind' | 'unit' | 'per' | 'caution' | 'zero' | 'table' | 'tableName'
> {
  /** Ascending. */
  years: readonly number[];
  /** By year. */
  country: readonly (number | null)[];
  /** The municipalities by name, each with its cells by year. */
  places: readonly (readonly [slug: string, name: string, cells: readonly SheetCell[]])[];
}

/** Indicators that can be compared between municipalities: a count follows the size of the place. */
export function comparableIndicators(indicators: readonly Indicator[]): Indicator[] {
  return indicators.filter(({ kind }) => kind !== 'count');
}

/**
 * @param indicator No count: see `comparableIndicators`.
 * @param indicators All of them: margins follow from others.
 */
export function sheetOf(
  indicator: Indicator,
  municipalities: readonly Municipality[],
  indicators: readonly Indicator[],
): IndicatorSheet {
  const { slug, name, kind, unit, per, caution, zero, table, tableName, country } = indicator;
  const valuesOf = yearValuesIn(indicators);
  const years = [
    ...new Set([...indicator.values.values()].flatMap((series) => [...series.keys()])),
  ].toSorted();
  const cellOf = (code: string, year: number): SheetCell => {
    const known = valuesOf(indicator, year).byCode.get(code);
    if (!known) return null;
    const { value, margin, isRankable } = known;
    return margin === undefined ? value : [value, margin, isRankable];
  };
  return {
    ...{ slug, name, kind, unit, per, caution, zero, table, tableName, years },
    country: years.map((year) => country.get(year) ?? null),
    places: municipalities.map((each) => [
      each.slug,
      each.name,
      years.map((year) => cellOf(each.code, year)),
    ]),
  };
}

/** A municipality in a year. */
export interface OverviewRow {
  slug: string;
  name: string;
  value: number | undefined;
  /** How far off the value may be, in its unit, where that is worth telling. */
  margin: number | undefined;
  /** Its place among the values that can be ranked; none where it cannot. */
  rank: Rank | undefined;
  /** Class of the value: 1 for the lowest; 0 when it is not known. */
  shade: number;
  /** The value and class in the first year, where that is another one. */
  before: number | undefined;
  shadeBefore: number;
  /** The cell of the other indicator. */
  beside: SheetCell | undefined;
}

export interface Overview {
  year: number;
  /** The first year, where that is another one. */
  firstYear: number | undefined;
  /** The year of the other indicator. */
  besideYear: number | undefined;
  /** Highest value first; those without a value that can be ranked last, by name. */
  rows: readonly OverviewRow[];
  /** Bounds of the classes: of this year, for the first year too, so that two maps can be compared. */
  bounds: readonly number[];
  bins: readonly Bin[];
  country: number | undefined;
  median: number | undefined;
  medianBefore: number | undefined;
}

/**
 * @param year One of the years of the sheet.
 * @param beside Another indicator, of which the latest year counts.
 */
export function overviewOf(sheet: IndicatorSheet, year: number, beside?: IndicatorSheet): Overview {
  const at = sheet.years.indexOf(year);
  const firstYear = sheet.years[0] === year ? undefined : sheet.years[0];
  const known = sheet.places.flatMap(([, , cells]) => valueIn(cells[at]) ?? []);
  const before = sheet.places.flatMap(([, , cells]) => valueIn(cells[0]) ?? []);
  const bounds = classBounds(known);
  const shadeOf = (value: number | undefined) =>
    value === undefined ? 0 : 1 + bounds.filter((bound) => value >= bound).length;
  const ranked = sheet.places.flatMap(([, , cells]) => rankableValueIn(cells[at]) ?? []);
  const besideCells = new Map(beside?.places.map(([slug, , cells]) => [slug, cells.at(-1)]));
  const rows = sheet.places.map(([slug, name, cells]): OverviewRow => {
    const cell = cells[at];
    const value = valueIn(cell);
    const rankable = rankableValueIn(cell);
    const early = firstYear === undefined ? undefined : valueIn(cells[0]);
    return {
      ...{ slug, name, value, margin: marginIn(cell) },
      rank: rankable === undefined ? undefined : rankOf(rankable, ranked, known.length - ranked.length),
      shade: shadeOf(value),
      before: early,
      shadeBefore: shadeOf(early),
      beside: besideCells.get(slug),
    };
  });
  return {
    ...{ year, firstYear, bounds },
    besideYear: beside?.years.at(-1),
    rows: rows.sort(
      (a, b) =>
        (a.rank?.fromHighest ?? Infinity) - (b.rank?.fromHighest ?? Infinity) || compareNames(a.name, b.name),
    ),
    bins: histogramOf(known, BARS),
    country: sheet.country[at] ?? undefined,
    median: medianOf(known),
    medianBefore: firstYear === undefined ? undefined : medianOf(before),
  };
}

/** The value of a cell, if it is known. */
export function valueIn(cell: SheetCell | undefined): number | undefined {
  return typeof cell === 'number' ? cell : (cell?.[0] ?? undefined);
}

/** The margin of a cell, where it is worth telling. */
export function marginIn(cell: SheetCell | undefined): number | undefined {
  return typeof cell === 'number' ? undefined : cell?.[1];
}

/** The value of a cell, if it can be ranked. */
export function rankableValueIn(cell: SheetCell | undefined): number | undefined {
  return typeof cell === 'number' || cell?.[2] ? valueIn(cell) : undefined;
}

/** What a visitor can choose, in the address too. */
export const OVERVIEW_KEYS = ['cijfer', 'gemeente', 'naast', 'jaar'] as const;
export type OverviewKey = (typeof OVERVIEW_KEYS)[number];

/** What there is to choose from. */
export interface OverviewOptions {
  /** In the order in which they are offered; the first is shown when none is chosen. */
  indicators: readonly (Pick<Indicator, 'slug' | 'name'> & { years: readonly number[] })[];
  places: readonly Pick<Municipality, 'slug' | 'name'>[];
}

export interface OverviewChoice {
  indicator: string;
  year: number;
  /** A municipality (slug). */
  place: string | undefined;
  /** Another indicator (slug). */
  beside: string | undefined;
  refused: RefusedValue[];
}

/** A value that was given and cannot be shown: of `naast` also the indicator itself. */
export interface RefusedValue {
  key: OverviewKey;
  value: string;
}

/**
 * Reads a choice. What does not exist is refused, and in its place comes what is shown without a choice: the first indicator, its last
 * year, no municipality, and beside it the next indicator.
 *
 * @param given The value of each key, empty when there is none.
 */
export function overviewChoice(
  given: (key: OverviewKey) => string,
  { indicators, places }: OverviewOptions,
): OverviewChoice {
  const refused: RefusedValue[] = [];
  function read<T>(key: OverviewKey, find: (value: string) => T | undefined): T | undefined {
    const value = given(key).trim();
    if (value === '') return undefined;
    const found = find(value);
    if (found === undefined) refused.push({ key, value });
    return found;
  }
  const bySlug = (slug: string) => indicators.find((each) => each.slug === slug);
  const indicator = read('cijfer', bySlug) ?? indicators[0];
  const place = read('gemeente', (value) =>
    places.find(({ slug, name }) => slug === value || name === value),
  );
  const beside =
    read('naast', (value) => (value === indicator?.slug ? undefined : bySlug(value))) ??
    indicators.find((each) => each !== indicator);
  const year = read('jaar', (value) => indicator?.years.find((each) => String(each) === value));
  return {
    indicator: indicator?.slug ?? '',
    year: year ?? indicator?.years.at(-1) ?? 0,
    place: place?.slug,
    beside: beside?.slug,
    refused,
  };
}

/** The query of the address that a choice is read from again; without the year where that is the last. */
export function overviewQuery(
  { indicator, year, place, beside }: OverviewChoice,
  { indicators }: OverviewOptions,
): string {
  const query = new URLSearchParams({ cijfer: indicator } satisfies Partial<Record<OverviewKey, string>>);
  const add = (key: OverviewKey, value: string) => query.set(key, value);
  if (place !== undefined) add('gemeente', place);
  if (beside !== undefined) add('naast', beside);
  const years = indicators.find(({ slug }) => slug === indicator)?.years;
  if (year !== years?.at(-1)) add('jaar', String(year));
  return query.toString();
}
