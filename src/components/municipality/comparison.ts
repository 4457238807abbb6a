import { spreadOf } from '../../catalogue/indicators/comparison.ts';
import {
  comparableIndicators,
  marginIn,
  sheetOf,
  valueIn,
  type IndicatorSheet,
  type SheetCell,
} from '../../catalogue/indicators/overview.ts';
import { counted, dutchList, dutchNumber } from '../../language/dutch.ts';
import type { Catalogue } from '../../catalogue/model.ts';
import type { PlaceFinder } from '../../catalogue/places/place-names.ts';
import { INHABITANTS_YEAR, sizeClassOf } from '../../catalogue/places/size-class.ts';
import { slugOf } from '../../language/slug.ts';
import { standingOf, tallyOf, type Tally } from '../../catalogue/status.ts';
import { standingOnCard, stoppedBehind, stoppedInWords } from '../intervention/in-words.ts';
import { sizeClassInWords, valueWithCaveat } from './figures-in-words.ts';
import { SECTOR_CODES, sectorLabel, type CurrentStatus } from '../../catalogue/taxonomy.ts';

/** How many municipalities can stand side by side. */
export const MIN_COMPARED = 2;
export const MAX_COMPARED = 4;
/** The same in words; browsers need no list of numerals for it. */
const MAX_IN_WORDS = 'vier gemeenten';
export const COMPARED_IN_WORDS = `twee tot ${MAX_IN_WORDS}`;

/** A municipality as it is compared. */
export interface Compared {
  slug: string;
  name: string;
  province: string;
  inhabitants: number;
  gkaSince: number | undefined;
  email: string | undefined;
  phone: string | undefined;
}

/** An indicator in its last year. */
export interface ComparedIndicator extends Pick<
  IndicatorSheet,
  'slug' | 'name' | 'kind' | 'unit' | 'caution' | 'zero' | 'table' | 'tableName'
> {
  year: number;
  country: number | null;
  /** The standard deviation of all municipalities, in the unit of the indicator. */
  deviation: number;
  /** In the order of the municipalities. */
  cells: readonly SheetCell[];
}

/** An intervention as it is named and counted. */
interface ComparedIntervention {
  slug: string;
  title: string;
  municipalities: readonly string[];
  /** The slugs of the items that it belongs to, of all groups together. */
  groups: readonly string[];
  status: CurrentStatus;
  /** Where it may be over or has yet to begin: `gestopt in 2021`; else empty. */
  standing: string;
}

/** All that the comparison needs of the catalogue, small enough to send to a browser. */
export interface ComparisonData {
  municipalities: readonly Compared[];
  groups: readonly { name: string; items: readonly { slug: string; name: string }[] }[];
  interventions: readonly ComparedIntervention[];
  indicators: readonly ComparedIndicator[];
  /** Where the figures come from. */
  source: string;
}

/** What the visitor chose, as far as it can be shown. */
export interface ComparisonChoice {
  chosen: Compared[];
  /** Other names that were given, with the municipality of each. */
  renamed: { name: string; municipality: Compared }[];
  /** Names of places in several municipalities, which are to be chosen from. */
  ambiguous: { name: string; municipalities: Compared[] }[];
  /** Values that are no place that we know, with the municipalities that may have been meant. */
  unknown: { value: string; suggestions: Compared[] }[];
  /** Municipalities beyond the most that fit. */
  dropped: Compared[];
}

/** One row of the comparison: a value for each municipality, in the order in which they were chosen. */
interface ComparisonRow {
  name: string;
  values: string[];
  /** The same as bare numbers, where they are. */
  numbers?: { values: number[]; unit: string; note: string };
}

/** @param today The day of reading: year-month-day. */
export function comparisonData(
  {
    interventions,
    municipalities,
    themes,
    factors,
    indicators,
  }: Pick<Catalogue, 'interventions' | 'municipalities' | 'themes' | 'factors' | 'indicators'>,
  today: string,
): ComparisonData {
  const asItem = ({ slug, name }: { slug: string; name: string }) => ({ slug, name });
  return {
    municipalities: municipalities.map(({ slug, name, province, inhabitants, gkaSince, email, phone }) => ({
      slug,
      name,
      province,
      inhabitants,
      gkaSince,
      email,
      phone,
    })),
    groups: [
      { name: "Thema's", items: themes.map(asItem) },
      { name: 'Sectoren', items: SECTOR_CODES.map((code) => ({ slug: code, name: sectorLabel(code) })) },
      { name: 'Factoren', items: factors.map(asItem) },
    ],
    interventions: interventions.map((each) => {
      const standing = standingOf(each, today);
      return {
        slug: each.slug,
        title: each.title,
        municipalities: each.municipalities.map(slugOf),
        groups: [...each.themes, ...each.sectors, ...each.factors],
        status: standing.status,
        standing: standingOnCard(standing),
      };
    }),
    indicators: comparableIndicators(indicators.list).flatMap((indicator): ComparedIndicator[] => {
      const sheet = sheetOf(indicator, municipalities, indicators.list);
      const { slug, name, kind, unit, caution, zero, table, tableName } = sheet;
      const year = sheet.years.at(-1);
      if (year === undefined) return [];
      const cells = sheet.places.map(([, , all]) => all.at(-1) ?? null);
      return [
        {
          ...{ slug, name, kind, unit, caution, zero, table, tableName, year, cells },
          country: sheet.country.at(-1) ?? null,
          deviation: spreadOf(cells.flatMap((cell) => valueIn(cell) ?? []))?.deviation ?? 0,
        },
      ];
    }),
    source: `${indicators.source} (${indicators.licence}), ${indicators.borders}`,
  };
}

/** Whether every value is the name or slug of a municipality: then no other names are needed to read them. */
export function areMunicipalities(values: readonly string[], { municipalities }: ComparisonData): boolean {
  const slugs = new Set(municipalities.map(({ slug }) => slug));
  return values.every((value) => slugs.has(slugOf(value)) || value.trim() === '');
}

/** The most values that are looked for among all names of places, each of which takes a while. */
const MAX_LOOKUPS = 12;

/** For values that need no finding. */
const findNone: PlaceFinder = () => ({ exact: [], beginning: [], near: [] });

/**
 * Reads which municipalities to compare. A name or a slug will do; what is given twice counts once.
 *
 * @param values As they stand in the address.
 * @param findPlaces Finds what is no municipality's own name.
 */
export function comparisonChoice(
  values: readonly string[],
  data: ComparisonData,
  findPlaces: PlaceFinder = findNone,
): ComparisonChoice {
  const bySlug = new Map(data.municipalities.map((each) => [each.slug, each]));
  const choice: ComparisonChoice = { chosen: [], renamed: [], ambiguous: [], unknown: [], dropped: [] };
  const choose = (municipality: Compared) => {
    if (choice.chosen.includes(municipality) || choice.dropped.includes(municipality)) return;
    (choice.chosen.length < MAX_COMPARED ? choice.chosen : choice.dropped).push(municipality);
  };
  let lookups = 0;
  for (const value of new Set(values.map((each) => each.trim()).filter(Boolean))) {
    const own = bySlug.get(slugOf(value));
    if (own) {
      choose(own);
      continue;
    }
    const { exact, beginning, near } = (lookups++ < MAX_LOOKUPS ? findPlaces : findNone)(value);
    const comparedOf = (places: readonly (readonly [string, string])[]) =>
      places.flatMap(([, municipality]) => bySlug.get(slugOf(municipality)) ?? []);
    const [first, ...others] = comparedOf(exact);
    const [[name = value] = []] = exact;
    if (first && others.length > 0) choice.ambiguous.push({ name, municipalities: [first, ...others] });
    else if (first) {
      choice.renamed.push({ name, municipality: first });
      choose(first);
    } else {
      const suggestions = comparedOf([...beginning, ...near]).slice(0, MAX_COMPARED);
      choice.unknown.push({ value, suggestions });
    }
  }
  return choice;
}

/** What is said of the municipalities beyond the most that fit. */
export function droppedInWords(dropped: readonly Compared[]): string {
  return `Er passen hoogstens ${MAX_IN_WORDS} naast elkaar. Niet getoond: ${dutchList(dropped.map(({ name }) => name))}.`;
}

/** The name of the fact whose values are ways to reach municipalities. */
export const CONTACT = 'Contact';

/** The facts of the municipalities side by side. */
export function comparedFacts(chosen: readonly Compared[], data: ComparisonData): ComparisonRow[] {
  const row = (name: string, valueOf: (each: Compared) => string) => ({ name, values: chosen.map(valueOf) });
  const tallies = chosen.map((each) => tallyOf(interventionsOf(each, data)));
  return [
    row('Provincie', ({ province }) => province),
    {
      ...row('Inwoners', ({ inhabitants }) => `${dutchNumber(inhabitants)} (${INHABITANTS_YEAR})`),
      numbers: {
        values: chosen.map(({ inhabitants }) => inhabitants),
        unit: 'inwoners',
        note: String(INHABITANTS_YEAR),
      },
    },
    row('Grootteklasse', ({ inhabitants }) => sizeClassInWords(sizeClassOf(inhabitants))),
    row('Netwerk', ({ gkaSince }) => (gkaSince ? `lid volgens een verslag uit ${gkaSince}` : 'niet bekend')),
    row(CONTACT, ({ email, phone }) => {
      // A number that is broken over two lines is read as two.
      const ways = [email, phone?.replaceAll(' ', '\u00a0')].filter(Boolean);
      return ways.join(', ') || 'niet bekend';
    }),
    {
      name: 'In de catalogus',
      values: tallies.map(
        (tally) => counted(tally.count, 'interventie', 'interventies') + stoppedBehind(tally),
      ),
      numbers: {
        values: tallies.map(({ count }) => count),
        unit: 'interventies',
        note: stoppedNote(chosen, tallies),
      },
    },
  ];
}

/** What the order of the figures means; see {@link comparedIndicators}. */
export const FIGURES_ORDER =
  'Een verschil telt zwaarder als alle gemeenten op dat cijfer dichter bij elkaar liggen (gemeten in standaardafwijkingen).';

/**
 * The indicators of the municipalities side by side: first those on which they are furthest apart, in standard deviations of all
 * municipalities; last those that at most one of them has a value of.
 */
export function comparedIndicators(
  chosen: readonly Compared[],
  data: ComparisonData,
): { indicator: ComparedIndicator; cells: SheetCell[] }[] {
  const places = chosen.map(({ slug }) => data.municipalities.findIndex((each) => each.slug === slug));
  const apart = ({ indicator, cells }: { indicator: ComparedIndicator; cells: SheetCell[] }) => {
    const known = cells.flatMap((cell) => valueIn(cell) ?? []);
    if (known.length < 2 || indicator.deviation === 0) return -1;
    return (Math.max(...known) - Math.min(...known)) / indicator.deviation;
  };
  return data.indicators
    .map((indicator) => ({ indicator, cells: places.map((place) => indicator.cells[place] ?? null) }))
    .sort((a, b) => apart(b) - apart(a));
}

/** A figure, with what to mind: `9,8% (klein aantal: ± 1,2 procentpunt)`. */
export function cellInWords(cell: SheetCell, indicator: ComparedIndicator): string {
  const value = valueIn(cell);
  return value === undefined ? 'geen cijfer' : valueWithCaveat(value, marginIn(cell), indicator);
}

/** Of whom some interventions have stopped, beside bare numbers: `Breda: waarvan 1 gestopt, Tilburg: gestopt`. */
export function stoppedNote(chosen: readonly Compared[], tallies: readonly Tally[]): string {
  const words = tallies.map(stoppedInWords);
  return chosen.flatMap(({ name }, index) => (words[index] ? `${name}: ${words[index]}` : [])).join(', ');
}

/** How an intervention stands, behind its title, where that is to be told: ` (gestopt in 2021)`. */
export const standingBehind = ({ standing }: Pick<ComparedIntervention, 'standing'>): string =>
  standing && ` (${standing})`;

/**
 * For each theme, sector and factor that at least one of the municipalities works on, the number of interventions of
 * each municipality: first where these differ most.
 */
export function comparedGroups(
  chosen: readonly Compared[],
  data: ComparisonData,
): { name: string; rows: { slug: string; name: string; tallies: Tally[] }[] }[] {
  const own = chosen.map((each) => interventionsOf(each, data));
  return data.groups.map(({ name, items }) => ({
    name,
    rows: items
      .map((item) => ({
        ...item,
        tallies: own.map((interventions) =>
          tallyOf(interventions.filter(({ groups }) => groups.includes(item.slug))),
        ),
      }))
      .filter(({ tallies }) => tallies.some(({ count }) => count > 0))
      .sort((a, b) => differenceIn(b.tallies) - differenceIn(a.tallies)),
  }));
}

function differenceIn(tallies: readonly Tally[]): number {
  const counts = tallies.map(({ count }) => count);
  return Math.max(...counts) - Math.min(...counts);
}

/** The interventions of a municipality. */
export function interventionsOf(
  { slug }: Pick<Compared, 'slug'>,
  data: ComparisonData,
): ComparisonData['interventions'] {
  return data.interventions.filter(({ municipalities }) => municipalities.includes(slug));
}
