/** The figures of one municipality beside those of others. */
import type { Municipality } from '../model.ts';
import { standardScoresIn } from './comparison.ts';
import { isWorthTelling, marginOf } from './margin.ts';
import {
  latestOf,
  medianOf,
  rankOf,
  seriesOf,
  valuesAmong,
  type Indicator,
  type Rank,
  type Reading,
} from './values.ts';

/** Among fewer municipalities than this a rank says nothing. */
const MIN_RANKED = 10;

/** A figure of a municipality, beside those of others in the same year. */
export interface IndicatorReading extends Reading {
  indicator: Indicator;
  country: number | undefined;
  /** The median of the municipalities that it is compared with. */
  peers: number | undefined;
  /** Its place among the municipalities of its class of size; none among few, and for a figure that is too rough. */
  rank: Rank | undefined;
  /** How far off it may be by rounding, in its unit, where it is large enough to mention. */
  margin: number | undefined;
}

/**
 * The latest figures of a municipality, in the order of the list. A count has no median and no rank: it follows the
 * size. What is not known is not there.
 *
 * @param others The municipalities that it is compared with, and those of its class of size, itself among them.
 */
export function indicatorProfile(
  { code }: Municipality,
  others: { peers: readonly Municipality[]; sizeClass: readonly Municipality[] },
  indicators: readonly Indicator[],
  scoreOf = standardScoresIn(indicators),
): IndicatorReading[] {
  const codes = { peers: codesOf(others.peers), sizeClass: codesOf(others.sizeClass) };
  return indicators.flatMap((indicator) => {
    const reading = latestOf(seriesOf(indicator, code));
    if (!reading) return [];
    const { year, value } = reading;
    const isCount = indicator.kind === 'count';
    const mates = valuesAmong(indicator, year, codes.sizeClass);
    const margin = marginOf(indicator, code, year, indicators);
    return [
      {
        ...reading,
        indicator,
        country: indicator.country.get(year),
        peers: isCount ? undefined : medianOf(valuesAmong(indicator, year, codes.peers)),
        rank: mates.length >= MIN_RANKED && scoreOf(indicator.slug, code) ? rankOf(value, mates) : undefined,
        margin: margin !== undefined && !isCount && isWorthTelling(margin, indicator) ? margin : undefined,
      },
    ];
  });
}

const codesOf = (municipalities: readonly Municipality[]) => municipalities.map(({ code }) => code);
