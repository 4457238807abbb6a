/** A comparison of municipalities to take along: as a table for a document, and as one to reckon with. */
import { marginIn, valueIn, type SheetCell } from '../../catalogue/indicators/overview.ts';
import { stoppedBehind } from '../intervention/in-words.ts';
import {
  cellInWords,
  comparedFacts,
  comparedGroups,
  comparedIndicators,
  interventionsOf,
  standingBehind,
  stoppedNote,
  type Compared,
  type ComparedIndicator,
  type ComparisonData,
} from './comparison.ts';
import { caveatInWords, shownValue } from './figures-in-words.ts';

/** The whole comparison as rows of text, the headings first: for a document. */
export function comparisonTable(chosen: readonly Compared[], data: ComparisonData): string[][] {
  return [
    ['Onderdeel', 'Wat', ...chosen.map(({ name }) => name), 'Nederland'],
    ...comparedFacts(chosen, data).map(({ name, values }) => ['Feiten', name, ...values, '']),
    ...comparedIndicators(chosen, data).map(({ indicator, cells }) => [
      'Cijfers',
      `${indicator.name} (${indicator.year}; CBS ${indicator.table})`,
      ...cells.map((cell) => cellInWords(cell, indicator)),
      indicator.country === null ? '' : cellInWords(indicator.country, indicator),
    ]),
    ...comparedGroups(chosen, data).flatMap(({ name: group, rows }) =>
      rows.map(({ name, tallies }) => [
        group,
        name,
        ...tallies.map((tally) => `${tally.count}${stoppedBehind(tally)}`),
        '',
      ]),
    ),
    ['Interventies', 'Titels', ...titlesOf(chosen, data), ''],
  ];
}

/**
 * The same for a spreadsheet, which can make charts of it: each number bare, with its unit and what to know of it in columns of their
 * own. What is not known is empty.
 */
export function comparisonSheet(chosen: readonly Compared[], data: ComparisonData): (string | number)[][] {
  const numberIn = (cell: SheetCell, indicator: ComparedIndicator) => {
    const value = valueIn(cell);
    return value === undefined ? '' : shownValue(value, indicator);
  };
  const caveats = (cells: readonly SheetCell[], indicator: ComparedIndicator) =>
    chosen.flatMap(({ name }, index) => {
      const [value, margin] = [valueIn(cells[index]), marginIn(cells[index])];
      const caveat = value === undefined ? '' : caveatInWords(value, margin, indicator);
      return caveat ? `${name}: ${caveat}` : [];
    });
  return [
    ['Onderdeel', 'Wat', ...chosen.map(({ name }) => name), 'Nederland', 'Eenheid', 'Toelichting'],
    ...comparedFacts(chosen, data).map(({ name, values, numbers }) => [
      ...['Feiten', name, ...(numbers?.values ?? values), ''],
      ...[numbers?.unit ?? '', numbers?.note ?? ''],
    ]),
    ...comparedIndicators(chosen, data).map(({ indicator, cells }) => [
      'Cijfers',
      indicator.name,
      ...[...cells, indicator.country].map((cell) => numberIn(cell, indicator)),
      indicator.unit,
      [indicator.year, `CBS ${indicator.table}`, ...caveats(cells, indicator)].join(', '),
    ]),
    ...comparedGroups(chosen, data).flatMap(({ name: group, rows }) =>
      rows.map(({ name, tallies }) => [
        ...[group, name, ...tallies.map(({ count }) => count), ''],
        ...['interventies', stoppedNote(chosen, tallies)],
      ]),
    ),
    ['Interventies', 'Titels', ...titlesOf(chosen, data), '', '', ''],
  ];
}

/** The titles of the interventions of each, in one text, with what has stopped. */
const titlesOf = (chosen: readonly Compared[], data: ComparisonData) =>
  chosen.map((each) =>
    interventionsOf(each, data)
      .map((intervention) => intervention.title + standingBehind(intervention))
      .join('; '),
  );
