/** How far off a value may be because the numbers that it was computed from were rounded. */
import { latestOf, seriesOf, type Indicator } from './values.ts';

/** A margin of at least this fraction of the country's value is mentioned. */
const WORTH_TELLING = 0.1;

/**
 * The margin of a value, in its own unit: it may be so much higher or lower. A number rounded to 100 is off by 50 at the
 * most; as a share of a hundred it is `100 · 50 / n` of the number `n` that it is a part of. Where `n` is not known
 * but the rounded number `a` is, the value `v = 100 · a / n` gives the margin `v · 50 / a`.
 *
 * @param indicators All of them: the numbers are indicators too. Of the number `n`, the year that is nearest counts.
 * @returns `undefined` when nothing was rounded, or the numbers are not known.
 */
export function marginOf(
  indicator: Indicator,
  code: string,
  year: number,
  indicators: readonly Indicator[],
): number | undefined {
  const { rounding } = indicator;
  const value = seriesOf(indicator, code).get(year);
  if (!rounding || value === undefined) return undefined;
  const half = rounding.to / 2;
  if (rounding.of !== undefined) {
    const whole = nearestValue(rounding.of, code, year, indicators);
    return whole ? (100 * half) / whole : undefined;
  }
  if (rounding.count !== undefined) {
    const count = nearestValue(rounding.count, code, year, indicators);
    return count ? (value * half) / count : undefined;
  }
  return half;
}

function nearestValue(
  slug: string,
  code: string,
  year: number,
  indicators: readonly Indicator[],
): number | undefined {
  const indicator = indicators.find((each) => each.slug === slug);
  const series = indicator ? [...seriesOf(indicator, code)] : [];
  return series.sort(([a], [b]) => Math.abs(a - year) - Math.abs(b - year))[0]?.[1];
}

/** Whether a margin is so large that a reader has to know it: a tenth or more of what is usual in the country. */
export function isWorthTelling(margin: number, { country }: Pick<Indicator, 'country'>): boolean {
  const usual = latestOf(country)?.value;
  return usual !== undefined && margin >= WORTH_TELLING * usual;
}
