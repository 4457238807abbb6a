/** One indicator of all municipalities as a table to reckon with. */
import { marginIn, valueIn, type IndicatorSheet } from '../../catalogue/indicators/overview.ts';
import type { Municipality } from '../../catalogue/model.ts';
import { caveatInWords, shownValue } from '../municipality/figures-in-words.ts';

/**
 * The municipalities by name and then the country, each with its value in every year as a bare number, with the unit and what to know
 * of it in columns of their own. What is not known is empty.
 */
export function overviewTable(
  sheet: IndicatorSheet,
  municipalities: readonly Pick<Municipality, 'slug' | 'code'>[],
): (string | number)[][] {
  const codes = new Map(municipalities.map(({ slug, code }) => [slug, code]));
  const unit = [sheet.unit, sheet.per].filter(Boolean).join(' ');
  const places = [
    ...sheet.places.map(([slug, name, cells]) => ({ name, code: codes.get(slug) ?? '', cells })),
    { name: 'Nederland', code: '', cells: sheet.country },
  ];
  return [
    ['Gemeente', 'Code', ...sheet.years.map(String), 'Eenheid', 'Toelichting'],
    ...places.map(({ name, code, cells }) => {
      const values = cells.map(valueIn);
      const caveats = values.flatMap((value, index) => {
        const caveat = value === undefined ? '' : caveatInWords(value, marginIn(cells[index]), sheet);
        return caveat ? `${sheet.years[index]}: ${caveat}` : [];
      });
      return [
        ...[name, code, ...values.map((value) => (value === undefined ? '' : shownValue(value, sheet)))],
        ...[unit, [`CBS ${sheet.table}`, ...caveats].join(', ')],
      ];
    }),
  ];
}
