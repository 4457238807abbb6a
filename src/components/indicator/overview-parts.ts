/** What a page says of one indicator, as HTML in text: made when the site is built, and anew in the browser at a choice. */
import {
  marginIn,
  rankableValueIn,
  valueIn,
  type IndicatorSheet,
  type Overview,
  type OverviewRow,
} from '../../catalogue/indicators/overview.ts';
import { escapeMarkup } from '../../language/escape-markup.ts';
import { capitalized, counted, dutchNumber } from '../../language/dutch.ts';
import {
  caveatInWords,
  rankInWords,
  shownMargin,
  valueInWords,
  valueWithCaveat,
} from '../municipality/figures-in-words.ts';
import { histogramMarkup, scatterMarkup, type Mark, type Point } from './charts.ts';

/** The parts that follow the choice, by their name on the page (`data-part`). */
export interface OverviewParts {
  heading: string;
  summary: string;
  caution: string;
  legend: string;
  mapNow: string;
  mapBefore: string;
  histogram: string;
  bins: string;
  relation: string;
  scatter: string;
  scatterX: string;
  scatterY: string;
  download: string;
  table: string;
}

/** What is chosen, and its figures. */
interface Chosen {
  sheet: IndicatorSheet;
  overview: Overview;
  beside: IndicatorSheet | undefined;
  /** The municipality that is marked (slug). */
  place: string | undefined;
}

interface Shown extends Chosen {
  /** The address of a municipality. */
  hrefOf: (slug: string) => string;
  /** The address of the folder with the files of all indicators. */
  folder: string;
}

/** The row of the municipality that is marked. */
const ownRowOf = ({ overview, place }: Chosen): OverviewRow | undefined =>
  overview.rows.find(({ slug }) => slug === place);

export function overviewParts(shown: Shown): OverviewParts {
  const { sheet, overview, beside } = shown;
  const own = ownRowOf(shown);
  const points = pointsOf(overview);
  return {
    heading: `${escapeMarkup(sheet.name)}, ${overview.year}`,
    summary: summaryOf(shown, own),
    caution: `${sheet.per ? `${escapeMarkup(capitalized(sheet.per))}. ` : ''}${escapeMarkup(sheet.caution)} Bron: CBS, ${escapeMarkup(sheet.tableName)} (${sheet.table}).`,
    legend: legendOf(shown),
    mapNow: String(overview.year),
    mapBefore: overview.firstYear === undefined ? '' : String(overview.firstYear),
    histogram: histogramMarkup(overview.bins, marksOf(shown, own), shortly),
    bins: overview.bins
      .map(
        ({ from, to, count }) =>
          `<tr><th scope="row">${shortly(from)} tot ${boundInWords(to, sheet)}</th><td class="number">${count}</td></tr>`,
      )
      .join(''),
    relation: relationOf(shown, points.length),
    scatter: scatterMarkup(points, own && { slug: own.slug, label: own.name }, { x: shortly, y: shortly }),
    scatterX: beside ? escapeMarkup(axisName(beside, overview.besideYear)) : '',
    scatterY: escapeMarkup(axisName(sheet, overview.year)),
    download: `<a class="nl-link" href="${shown.folder}${sheet.slug}.csv" download>Download alle jaren (CSV)</a>`,
    table: tableOf(shown),
  };
}

/** What is shown, for the title of the page: `Voortijdig schoolverlaters, 2023, Breda`. */
export function overviewTitle(chosen: Chosen): string {
  const own = ownRowOf(chosen);
  return [chosen.sheet.name, chosen.overview.year, ...(own ? [own.name] : [])].join(', ');
}

/** What a choice shows, for who does not see it change: `Voortijdig schoolverlaters, 2023, naast Jongeren met jeugdzorg, 2023. Urk: 1,2%`. */
export function changeInWords(chosen: Chosen): string {
  const { sheet, overview, beside } = chosen;
  const own = ownRowOf(chosen);
  const other = beside ? `, naast ${beside.name}, ${overview.besideYear}` : '';
  return `${sheet.name}, ${overview.year}${other}.${own ? ` ${ownInWords(own, sheet)}.` : ''}`;
}

/** The municipalities of which both values are known: the other indicator to the right, the indicator itself upwards. */
export function pointsOf({ rows }: Overview): Point[] {
  return rows.flatMap(({ slug, value, beside }) => {
    const x = valueIn(beside);
    return value === undefined || x === undefined ? [] : [{ slug, x, y: value }];
  });
}

/** What the map and the scatter plot say of a municipality that is pointed at: `Breda: 3,1%; in 2013 2,9%`. */
export function rowInWords(
  { name, value, margin, before, beside }: OverviewRow,
  sheet: IndicatorSheet,
  overview: Pick<Overview, 'firstYear'>,
  other?: IndicatorSheet,
): string {
  const parts = [value === undefined ? 'geen cijfer' : valueWithCaveat(value, margin, sheet)];
  if (before !== undefined) parts.push(`in ${overview.firstYear} ${valueInWords(before, sheet)}`);
  const besideValue = valueIn(beside);
  if (other && besideValue !== undefined)
    parts.push(`${other.name.toLowerCase()}: ${valueWithCaveat(besideValue, marginIn(beside), other)}`);
  return `${name}: ${parts.join('; ')}`;
}

function summaryOf({ sheet, overview }: Shown, own: OverviewRow | undefined): string {
  const inWords = (value: number) => valueInWords(value, sheet);
  const { rows, country, median, medianBefore, firstYear } = overview;
  const sentences: string[] = [];
  if (own) sentences.push(`<strong>${escapeMarkup(ownInWords(own, sheet))}.</strong>`);
  if (country !== undefined) sentences.push(`Nederland: ${inWords(country)}.`);
  if (median !== undefined) sentences.push(`De middelste gemeente heeft ${inWords(median)}.`);
  if (medianBefore !== undefined) {
    const both = rows.flatMap(({ value, before }) =>
      value === undefined || before === undefined ? [] : [value - before],
    );
    sentences.push(
      `In ${firstYear} was dat ${inWords(medianBefore)}: in ${counted(both.filter((change) => change > 0).length, 'gemeente', 'gemeenten')} ging het omhoog, in ${dutchNumber(both.filter((change) => change < 0).length)} omlaag.`,
    );
  }
  const unknown = rows.filter(({ value }) => value === undefined).length;
  if (unknown > 0) sentences.push(`Van ${counted(unknown, 'gemeente', 'gemeenten')} is er geen cijfer.`);
  return sentences.join(' ');
}

/** The value of a municipality, with its place and how rough it is: `Breda: 3,1%, nummer 117 van 342, van hoog naar laag`. */
function ownInWords({ name, value, margin, rank }: OverviewRow, sheet: IndicatorSheet): string {
  if (value === undefined) return `${name}: geen cijfer`;
  const caveat = caveatInWords(value, margin, sheet);
  return `${name}: ${valueInWords(value, sheet)}${rank ? `, ${rankInWords(rank)}` : ''}${caveat && ` (${caveat})`}`;
}

function legendOf({ sheet, overview: { bounds, rows, firstYear } }: Shown): string {
  const labels = bounds.length === 0 ? ['alle waarden'] : [];
  bounds.forEach((bound, index) => {
    const below = bounds[index - 1];
    const to = boundInWords(bound, sheet);
    labels.push(below === undefined ? `minder dan ${to}` : `${shortly(below)} tot ${to}`);
    if (index === bounds.length - 1) labels.push(`${to} of meer`);
  });
  const shades = labels.map((label, index) => ({ label, shade: index + 1 }));
  const isUnknown = ({ shade, shadeBefore }: OverviewRow) =>
    shade === 0 || (firstYear !== undefined && shadeBefore === 0);
  if (rows.some(isUnknown)) shades.push({ label: 'geen cijfer', shade: 0 });
  return shades
    .map(
      ({ label, shade }) =>
        `<li><svg viewBox="0 0 16 16" aria-hidden="true"><rect data-shade="${shade}" width="16" height="16" rx="3"/></svg>${label}</li>`,
    )
    .join('');
}

function marksOf({ sheet, overview: { country } }: Shown, own: OverviewRow | undefined): Mark[] {
  const marks: Mark[] = [];
  if (country !== undefined) {
    marks.push({ value: country, label: `Nederland: ${valueInWords(country, sheet)}`, kind: 'country' });
  }
  if (own?.value !== undefined) {
    marks.push({ value: own.value, label: `${own.name}: ${valueInWords(own.value, sheet)}`, kind: 'own' });
  }
  return marks;
}

function relationOf({ sheet, overview, beside }: Shown, points: number): string {
  if (!beside) return '';
  const missing = overview.rows.length - points;
  return [
    `Elke stip is een gemeente: naar rechts ${escapeMarkup(axisName(beside, overview.besideYear).toLowerCase())}, omhoog ${escapeMarkup(axisName(sheet, overview.year).toLowerCase())}.`,
    missing > 0
      ? `${counted(missing, 'gemeente ontbreekt', 'gemeenten ontbreken')}: daarvan is een van de twee cijfers niet bekend.`
      : '',
    `Dat twee cijfers samengaan, zegt niet dat het ene door het andere komt. ${escapeMarkup(beside.caution)} Bron: CBS, ${escapeMarkup(beside.tableName)} (${beside.table}).`,
  ]
    .filter(Boolean)
    .join(' ');
}

function tableOf({ sheet, overview, beside, place, hrefOf }: Shown): string {
  const { year, firstYear, besideYear, rows } = overview;
  const numberHeading = (label: string, attributes = 'data-kind="number"') =>
    `<th scope="col" class="number" ${attributes}>${escapeMarkup(label)}</th>`;
  const head = [
    '<th scope="col">Gemeente</th>',
    numberHeading('Plaats', 'data-kind="rank"'),
    ...(firstYear === undefined ? [] : [numberHeading(String(firstYear))]),
    numberHeading(String(year), 'data-kind="number" aria-sort="descending"'),
    ...(beside ? [numberHeading(axisName(beside, besideYear))] : []),
  ];
  const cell = (value: number | undefined, of: IndicatorSheet, margin?: number, isRankable = true) =>
    value === undefined
      ? '<td class="number" data-sort="">geen cijfer</td>'
      : `<td class="number" data-sort="${isRankable ? value : ''}">${valueInWords(value, { ...of, unit: of.unit === '%' ? '%' : '' }).trim()}${margin === undefined ? '' : ` <small>${shownMargin(margin)}</small>`}</td>`;
  const body = rows.map((row) => {
    const { slug, name, value, margin, rank, before, beside: other } = row;
    const cells = [
      `<th scope="row"><a class="nl-link" href="${hrefOf(slug)}">${escapeMarkup(name)}</a></th>`,
      `<td class="number" data-sort="${rank?.fromHighest ?? ''}">${rank?.fromHighest ?? ''}</td>`,
      ...(firstYear === undefined ? [] : [cell(before, sheet)]),
      cell(value, sheet, margin, rank !== undefined),
      ...(beside
        ? [cell(valueIn(other), beside, marginIn(other), rankableValueIn(other) !== undefined)]
        : []),
    ];
    return `<tr data-place="${slug}"${slug === place ? ' aria-current="true"' : ''}>${cells.join('')}</tr>`;
  });
  const unit = sheet.unit === '%' ? '' : `, in ${sheet.unit}`;
  return `<caption>${escapeMarkup(sheet.name)}${unit}, alle gemeenten</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody>`;
}

/** A bound or a mark of an axis: without unit, with as many decimals as it has. */
const shortly = (value: number) => value.toLocaleString('nl-NL', { maximumFractionDigits: 3 });

const boundInWords = (value: number, { unit }: IndicatorSheet) => shortly(value) + (unit === '%' ? unit : '');

const axisName = ({ name, unit }: IndicatorSheet, year: number | undefined) =>
  `${name} (${unit}${year === undefined ? '' : `, ${year}`})`;
