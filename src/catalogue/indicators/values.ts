/** The values of an indicator: of one municipality, and of several beside each other. */
import type { IndicatorData, IndicatorsData } from '../schema.ts';

/** What the phrase of an indicator has in the place of the value. */
export const VALUE_IN_PHRASE = '{}';

/** Values by year, the earliest first. A year without a value is not there. */
export type Series = ReadonlyMap<number, number>;

/** An indicator with its values. */
export interface Indicator extends IndicatorData {
  /** The day on which the values were fetched. */
  retrieved: string;
  country: Series;
  /** By the code of the municipality. */
  values: ReadonlyMap<string, Series>;
}

/** The indicators of the catalogue, and where they come from. */
export interface Indicators extends Omit<IndicatorsData, 'indicators'> {
  list: readonly Indicator[];
}

export interface Reading {
  year: number;
  value: number;
}

/** The series of a municipality; empty when nothing is known of it. */
export function seriesOf({ values }: Indicator, code: string): Series {
  return values.get(code) ?? new Map<number, number>();
}

/** The value of the last year that has one. */
export function latestOf(series: Series): Reading | undefined {
  const last = [...series].at(-1);
  return last && { year: last[0], value: last[1] };
}

/** The values in a year of those municipalities that have one. */
export function valuesAmong(indicator: Indicator, year: number, codes: Iterable<string>): number[] {
  return [...codes].flatMap((code) => seriesOf(indicator, code).get(year) ?? []);
}

/** The middle of the values: of an even number, the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return middle.length > 0 ? middle.reduce((sum, value) => sum + value) / middle.length : undefined;
}

/** The place of a value among others. */
export interface Rank {
  /** 1 for the highest value. Equal values have the same place. */
  fromHighest: number;
  /** 1 for the lowest. */
  fromLowest: number;
  /** Number of values, its own among them. */
  of: number;
  /** Whether another one has the same value. */
  isShared: boolean;
  /** Number of values beside these that are too rough to be ranked. */
  tooRough: number;
}

/**
 * @param values Those that are ranked, `value` among them.
 * @param tooRough Number of values that are known, and too rough to be ranked.
 */
export function rankOf(value: number, values: readonly number[], tooRough = 0): Rank {
  return {
    fromHighest: 1 + values.filter((other) => other > value).length,
    fromLowest: 1 + values.filter((other) => other < value).length,
    of: values.length,
    isShared: values.filter((other) => other === value).length > 1,
    tooRough,
  };
}
