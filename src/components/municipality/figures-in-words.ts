/** Figures of a municipality as they are said in Dutch. */
import { URBANITY_CLASSES, type UrbanityClass } from '../../catalogue/indicators/urbanity.ts';
import {
  VALUE_IN_PHRASE,
  type Indicator,
  type Indicators,
  type Rank,
} from '../../catalogue/indicators/values.ts';
import type { SizeClass } from '../../catalogue/places/size-class.ts';
import { counted, dutchDate, dutchDecimal, dutchNumber } from '../../language/dutch.ts';

/** From this value on, and of counts, decimals carry no information. */
const WITHOUT_DECIMALS = 100;

/** A value with its unit: `22,7%`, `4,0%`, `63,2 punten`, `1.841 adressen per km²`. */
export function valueInWords(value: number, { kind, unit }: Pick<Indicator, 'kind' | 'unit'>): string {
  const isWhole = isShownWhole(value, kind);
  return withUnit(isWhole ? dutchNumber(Math.round(value)) : dutchDecimal(value), unit);
}

/** The number that {@link valueInWords} writes: for a spreadsheet. */
export function shownValue(value: number, { kind }: Pick<Indicator, 'kind'>): number {
  const parts = isShownWhole(value, kind) ? 1 : 10;
  // 10 · 2.05 is 20.499999999999996, and yet 2.05 is written as 2,1.
  return Math.round(Number((parts * value).toPrecision(12))) / parts;
}

const isShownWhole = (value: number, kind: Indicator['kind']) =>
  kind === 'count' || value === 0 || value >= WITHOUT_DECIMALS;

/** A margin as it is shown, in tenths: never smaller than it is. */
export const shownMargin = (margin: number): string => `±\u00a0${dutchNumber(Math.ceil(10 * margin) / 10)}`;

/**
 * What to mind with a figure: how far off it may be by rounding, or what a 0 stands for; empty where there is nothing.
 *
 * @example `klein aantal: ± 0,3 procentpunt`, `te klein om precies te zeggen: ± 12,4 procentpunt`
 */
export function caveatInWords(
  value: number,
  margin: number | undefined,
  { unit, zero }: Pick<Indicator, 'unit' | 'zero'>,
): string {
  if (margin === undefined) return value === 0 ? (zero ?? '') : '';
  const off = `${shownMargin(margin)} ${unit === '%' ? 'procentpunt' : unit}`;
  return `${margin < value ? 'klein aantal' : 'te klein om precies te zeggen'}: ${off}`;
}

/** A value with its unit, and between brackets what to mind with it. */
export function valueWithCaveat(
  value: number,
  margin: number | undefined,
  indicator: Pick<Indicator, 'kind' | 'unit' | 'zero'>,
): string {
  const caveat = caveatInWords(value, margin, indicator);
  return valueInWords(value, indicator) + (caveat && ` (${caveat})`);
}

/** An indicator with two values, in a sentence: `19–23% kinderen in een huishouden met een laag inkomen`. */
export function rangeInWords({ phrase, unit }: Indicator, low: number, high: number): string {
  const inWords = (value: number) => (high >= 10 ? dutchNumber(Math.round(value)) : dutchDecimal(value));
  const [from, to] = [inWords(low), inWords(high)];
  return phrase.replace(VALUE_IN_PHRASE, withUnit(from === to ? from : `${from}–${to}`, unit));
}

/** Places from an end that are said in words; others get a number. */
const FROM_END = ['', 'op één na ', 'op twee na ', 'op drie na ', 'op vier na '];

/** Where a value stands among others: `op twee na de hoogste van 51, zonder 3 gemeenten met een te grof cijfer`. */
export function rankInWords(rank: Rank): string {
  const without = `, zonder ${counted(rank.tooRough, 'gemeente', 'gemeenten')} met een te grof cijfer`;
  return placeInWords(rank) + (rank.tooRough > 0 ? without : '');
}

function placeInWords({ fromHighest, fromLowest, of, isShared }: Rank): string {
  if (of === 1) return 'de enige';
  const shared = isShared ? 'gedeeld ' : '';
  const isHigh = fromHighest <= fromLowest;
  const fromEnd = FROM_END[(isHigh ? fromHighest : fromLowest) - 1];
  return fromEnd === undefined
    ? `${shared}nummer ${fromHighest} van ${of}, van hoog naar laag`
    : `${shared}${fromEnd}de ${isHigh ? 'hoogste' : 'laagste'} van ${of}`;
}

const URBANITY_NAMES: Readonly<Record<UrbanityClass['slug'], string>> = {
  'zeer-sterk': 'zeer sterk stedelijk',
  sterk: 'sterk stedelijk',
  matig: 'matig stedelijk',
  weinig: 'weinig stedelijk',
  niet: 'niet stedelijk',
};

export function urbanityInWords({ slug }: UrbanityClass): string {
  return URBANITY_NAMES[slug];
}

/** The five classes with their bounds: `zeer sterk stedelijk: 2.500 of meer; …`. */
export function urbanityClassesInWords(): string {
  return URBANITY_CLASSES.map((each, index) => {
    const above = URBANITY_CLASSES[index - 1]?.from;
    const bounds =
      above === undefined
        ? `${dutchNumber(each.from)} of meer`
        : each.from === 0
          ? `minder dan ${dutchNumber(above)}`
          : `${dutchNumber(each.from)} tot ${dutchNumber(above)}`;
    return `${urbanityInWords(each)}: ${bounds}`;
  }).join('; ');
}

/** A class of size in words: `50.000–100.000 inwoners`. */
export function sizeClassInWords({ from, to }: SizeClass): string {
  if (to === undefined) return `${dutchNumber(from)} inwoners of meer`;
  if (from === 0) return `minder dan ${dutchNumber(to)} inwoners`;
  return `${dutchNumber(from)}–${dutchNumber(to)} inwoners`;
}

/** Where the figures come from, and the last day on which some of them were fetched. */
export function sourceInWords({ source, licence, borders, list }: Indicators): string {
  const retrieved = list
    .map((each) => each.retrieved)
    .sort()
    .at(-1);
  return `${source} (${licence}), ${borders}${retrieved ? `, opgehaald op ${dutchDate(retrieved)}` : ''}`;
}

function withUnit(value: string, unit: string): string {
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}
