import { describe, expect, test } from 'vitest';
import { overviewOf, sheetOf } from '../../../src/catalogue/indicators/overview.ts';
import { histogramMarkup, scatterMarkup, scatterPlaces } from '../../../src/components/indicator/charts.ts';
import {
  changeInWords,
  overviewParts,
  overviewTitle,
  pointsOf,
  rowInWords,
} from '../../../src/components/indicator/overview-parts.ts';
import { indicators, municipalities } from '../../frozen-catalogue.ts';
import { oneOf } from '../../catalogue.ts';

const sheet = (slug: string) => sheetOf(oneOf(indicators.list, slug), municipalities, indicators.list);
const leavers = sheet('voortijdig-schoolverlaten');
const lowIncome = sheet('kinderen-laag-inkomen');
const overview = overviewOf(leavers, 2023, lowIncome);
const shown = {
  sheet: leavers,
  overview,
  beside: lowIncome,
  place: 'schiedam',
  hrefOf: (slug: string) => `/gemeenten/${slug}/`,
  folder: '/cijfers/gemeenten/',
};
const parts = overviewParts(shown);

describe('a histogram', () => {
  test('has a bar for each part, the highest as high as the drawing', () => {
    const bins = [
      { from: 0, to: 1, count: 2 },
      { from: 1, to: 2, count: 4 },
    ];
    const markup = histogramMarkup(bins, [{ value: 1.5, label: 'Urk & zo', kind: 'own' }], String);
    expect(markup).toContain('<rect x="0%" y="50%" width="50%" height="50%"/>');
    expect(markup).toContain('<rect x="50%" y="0%" width="50%" height="100%"/>');
    expect(markup).toContain('x1="75%" x2="75%"');
    expect(markup).toContain('Urk &amp; zo');
  });
});

describe('a scatter plot', () => {
  test('has a dot for each municipality of which both values are known, higher values to the right and above', () => {
    const [low, high] = scatterPlaces([
      { slug: 'a', x: 0, y: 0 },
      { slug: 'b', x: 10, y: 10 },
    ]);
    expect([low?.left, low?.top, high?.left, high?.top]).toEqual([0, 100, 100, 0]);
    const points = pointsOf(overviewOf(leavers, 2015, lowIncome));
    expect(points).toHaveLength(municipalities.length - 1);
    expect(points.map(({ slug }) => slug)).not.toContain('midden-groningen');
  });

  test('of nothing is nothing', () => {
    expect(scatterMarkup([], undefined, { x: String, y: String })).toBe('');
  });
});

describe('the page of an indicator', () => {
  test('tells where the chosen municipality stands, beside the country and the median', () => {
    expect(parts.summary).toContain('<strong>Schiedam: 3,2%, nummer 8 van 18, van hoog naar laag.</strong>');
    expect(parts.summary).toContain('Nederland: 2,8%.');
    expect(parts.summary).toContain('In 2013 was dat');
  });

  test('says in short what a choice shows, of the chosen municipality too, and its title names both', () => {
    const figures = `${leavers.name}, 2023, naast ${lowIncome.name}, 2021.`;
    expect(changeInWords(shown)).toBe(`${figures} Schiedam: 3,2%, nummer 8 van 18, van hoog naar laag.`);
    expect(changeInWords({ ...shown, place: undefined })).toBe(figures);
    expect(overviewTitle(shown)).toBe('Voortijdig schoolverlaters, 2023, Schiedam');
    expect(overviewTitle({ ...shown, place: undefined })).toBe('Voortijdig schoolverlaters, 2023');
  });

  test('names source, year and caution of both indicators', () => {
    expect(parts.heading).toBe('Voortijdig schoolverlaters, 2023');
    expect(parts.caution).toContain('Bron: CBS, Voortijdig schoolverlaters naar woongemeente (84780NED).');
    expect(parts.relation).toContain('zegt niet dat het ene door het andere komt');
    expect(parts.relation).toContain('85309NED');
  });

  test('has a table with all that is drawn, and marks the chosen municipality', () => {
    expect(parts.table.match(/<tr /g)).toHaveLength(municipalities.length);
    expect(parts.table).toContain('<tr data-place="schiedam" aria-current="true">');
    expect(parts.table).toContain('<td class="number" data-sort="19.42">19,4%</td>');
    expect(parts.table).toContain('geen cijfer');
  });

  test('has a table that says in its headings alone how it is sorted', () => {
    expect(parts.table).toContain('data-kind="number" aria-sort="descending">2023</th>');
    expect(parts.table.match(/aria-sort/g)).toHaveLength(1);
    expect(parts.table).toContain('<caption>Voortijdig schoolverlaters, alle gemeenten</caption>');
  });

  test('says of a place that is pointed at what the table says', () => {
    expect(rowInWords(oneOf(overview.rows, 'schiedam'), leavers, overview, lowIncome)).toBe(
      'Schiedam: 3,2%; in 2013 2,9%; kinderen in een huishouden met een laag inkomen: 19,4%',
    );
  });

  test('has no text that could be code', () => {
    const { heading } = overviewParts({ ...shown, sheet: { ...leavers, name: '<b a="1">&' } });
    expect(heading).toBe('&lt;b a=&quot;1&quot;&gt;&amp;, 2023');
  });
});
