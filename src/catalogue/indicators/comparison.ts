/** How the value of a municipality compares with those of all others. */
import { marginOf } from './margin.ts';
import { latestOf, seriesOf, valuesAmong, type Indicator, type Reading } from './values.ts';

/** The value of a municipality that can be compared, and how far from the mean of all it is. */
export interface StandardScore extends Reading {
  /** Number of standard deviations from the mean of all municipalities in the same year: a z-score. */
  z: number;
  /** The standard deviation, in the unit of the indicator. */
  deviation: number;
}

/**
 * Gives the function that returns how a municipality compares, by the slug of the indicator and the code of the
 * municipality. In the latest year of the municipality, among all with a value in that year. A value of which the margin
 * is larger than the standard deviation says nothing of how it compares; a count, which follows the size of the place,
 * has no standard score.
 */
export function standardScoresIn(
  indicators: readonly Indicator[],
): (slug: string, code: string) => StandardScore | undefined {
  const bySlug = new Map(indicators.map((each) => [each.slug, each]));
  const spreads = new Map<string, Spread | undefined>();
  return (slug, code) => {
    const indicator = bySlug.get(slug);
    if (!indicator || indicator.kind === 'count') return undefined;
    const reading = latestOf(seriesOf(indicator, code));
    if (!reading) return undefined;
    const key = `${slug} ${reading.year}`;
    if (!spreads.has(key))
      spreads.set(key, spreadOf(valuesAmong(indicator, reading.year, indicator.values.keys())));
    const spread = spreads.get(key);
    if (!spread || spread.deviation === 0) return undefined;
    const margin = marginOf(indicator, code, reading.year, indicators) ?? 0;
    if (margin > spread.deviation) return undefined;
    const { mean, deviation } = spread;
    return { ...reading, deviation, z: (reading.value - mean) / deviation };
  };
}

/** Mean and standard deviation of values, each counting once. */
export interface Spread {
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
