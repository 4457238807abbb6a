/** How the value of a municipality compares with those of all others. */
import { memoize } from '../../language/memoize.ts';
import { isWorthTelling, marginOf } from './margin.ts';
import { latestOf, seriesOf, valuesAmong, type Indicator, type Reading } from './values.ts';

/** A value of a municipality in a year. */
interface YearValue {
  value: number;
  /** How far off it may be, in its unit, rounded up to hundredths, where that is worth telling, or too much for a rank; none of a count. */
  margin: number | undefined;
  /** Whether it says something of how the municipality compares. */
  isRankable: boolean;
}

/** The values of an indicator in a year. */
interface YearValues {
  /** Of all that are known, rankable or not. */
  spread: Spread | undefined;
  /** By the code of the municipality. */
  byCode: ReadonlyMap<string, YearValue>;
}

type YearValuesOf = (indicator: Indicator, year: number) => YearValues;

/**
 * Gives the function that returns the values of an indicator in a year, and which of these can be ranked: not a count, which
 * follows the size of the place, nor a value of which the margin is larger than the standard deviation. Its results are cached.
 *
 * @param indicators All of them: margins follow from others.
 */
export function yearValuesIn(indicators: readonly Indicator[]): YearValuesOf {
  return memoizeByIndicator((indicator, year) => {
    const { values } = indicator;
    const spread = spreadOf(valuesAmong(indicator, year, values.keys()));
    const yearValueOf = (code: string, value: number): YearValue => {
      if (indicator.kind === 'count') return { value, margin: undefined, isRankable: false };
      const margin = marginOf(indicator, code, year, indicators);
      if (margin === undefined) return { value, margin, isRankable: true };
      const isRankable = margin <= (spread?.deviation ?? 0);
      const isTold = !isRankable || isWorthTelling(margin, indicator);
      return { value, margin: isTold ? hundredthsUp(margin) : undefined, isRankable };
    };
    const known = [...values].flatMap(([code, series]) => {
      const value = series.get(year);
      return value === undefined ? [] : [[code, yearValueOf(code, value)] as const];
    });
    return { spread, byCode: new Map(known) };
  });
}

/** A margin in hundredths, never smaller than it is; 100 · 0.07 is 7.000000000000001, and yet 0.07 stays as it is. */
const hundredthsUp = (margin: number) => Math.ceil(Number((100 * margin).toPrecision(12))) / 100;

function memoizeByIndicator(make: YearValuesOf): YearValuesOf {
  const ofIndicator = memoize((indicator: Indicator) => memoize((year: number) => make(indicator, year)));
  return (indicator, year) => ofIndicator(indicator)(year);
}

/** The value of a municipality that can be compared, and how far from the mean of all it is. */
interface StandardScore extends Reading {
  /** Number of standard deviations from the mean of all municipalities in the same year: a z-score. */
  z: number;
  /** The standard deviation, in the unit of the indicator. */
  deviation: number;
}

/**
 * Gives the function that returns how a municipality compares, by the slug of the indicator and the code of the
 * municipality. In the latest year of the municipality, among all with a value in that year. A value that cannot be ranked
 * (see `yearValuesIn`) has no standard score.
 */
export function standardScoresIn(
  indicators: readonly Indicator[],
  valuesOf = yearValuesIn(indicators),
): (slug: string, code: string) => StandardScore | undefined {
  const bySlug = new Map(indicators.map((each) => [each.slug, each]));
  return (slug, code) => {
    const indicator = bySlug.get(slug);
    const reading = indicator && latestOf(seriesOf(indicator, code));
    if (!reading) return undefined;
    const { spread, byCode } = valuesOf(indicator, reading.year);
    if (!spread || spread.deviation === 0 || !byCode.get(code)?.isRankable) return undefined;
    const { mean, deviation } = spread;
    return { ...reading, deviation, z: (reading.value - mean) / deviation };
  };
}

/** Mean and standard deviation of values, each counting once. */
interface Spread {
  mean: number;
  deviation: number;
}

/** None of no values. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  if (values.length === 0) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) };
}
