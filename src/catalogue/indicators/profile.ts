/** The figures of one municipality beside those of others. */
import type { Municipality } from '../model.ts';
import { yearValuesIn } from './comparison.ts';
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
  /** Its place among the rankable figures of its class of size; none among few, and for one that is not rankable itself. */
  rank: Rank | undefined;
  /** How far off it may be by rounding, in its unit, where that is worth telling. */
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
  valuesOf = yearValuesIn(indicators),
): IndicatorReading[] {
  const codes = { peers: codesOf(others.peers), sizeClass: codesOf(others.sizeClass) };
  return indicators.flatMap((indicator) => {
    const reading = latestOf(seriesOf(indicator, code));
    if (!reading) return [];
    const { year, value } = reading;
    const { byCode } = valuesOf(indicator, year);
    const own = byCode.get(code);
    const known = codes.sizeClass.flatMap((each) => byCode.get(each) ?? []);
    const ranked = known.flatMap((each) => (each.isRankable ? [each.value] : []));
    return [
      {
        ...reading,
        indicator,
        country: indicator.country.get(year),
        peers: indicator.kind === 'count' ? undefined : medianOf(valuesAmong(indicator, year, codes.peers)),
        rank:
          own?.isRankable && ranked.length >= MIN_RANKED
            ? rankOf(value, ranked, known.length - ranked.length)
            : undefined,
        margin: own?.margin,
      },
    ];
  });
}

const codesOf = (municipalities: readonly Municipality[]) => municipalities.map(({ code }) => code);
