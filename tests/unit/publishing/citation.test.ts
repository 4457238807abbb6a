/** References, read by the library that reference managers and Wikipedia use. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { apaParts } from '../../../src/publishing/apa.ts';
import { CITATION_FILES, type ReferencedPage } from '../../../src/publishing/citation.ts';

const DAY = '2026-11-28';
const cited = (title: string): ReferencedPage => ({
  id: 'alkmaar-taalklas',
  title,
  address: 'https://voorbeeld.nl/in_een_map/interventies/alkmaar-taalklas/?a=1&b=2%20#c~d',
  publisher: 'Interventiebank & Co',
});

const TITLES = [
  'Taalklas (Alkmaar)',
  'Kansen4Kinderen: 100% {meedoen} & leren_lezen #1, voor $5',
  'Wij doen "mee" – \u2019s-Hertogenbosch, één \\ twee ~ drie ^ vier',
  'Over twee\nregels, met 日本 en 😀',
];

describe.for(Object.entries(CITATION_FILES))('a reference in %s', ([ending, { write }]) => {
  test.for(TITLES)('gives back what it is made of: %s', (title) => {
    const page = cited(title);
    const { data } = new Cite(write(page, DAY));
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({ title: title.replace('\n', ' '), URL: page.address });
    // Reference managers write the day of reading a web page as Y2, for which this library looks elsewhere.
    if (ending === 'ris') expect(write(page, DAY)).toContain('\r\nY2  - 2026/11/28\r\n');
    else expect(data[0]?.accessed).toEqual({ 'date-parts': [[2026, 11, 28]] });
    expect(JSON.stringify(data[0]?.author)).toContain(page.publisher);
  });
});

describe('the year in which a page last changed', () => {
  const page = { ...cited('Taalklas (Alkmaar)'), year: '2026' };

  test.for(Object.entries(CITATION_FILES))('stands in a reference in %s', ([, { write }]) => {
    expect(new Cite(write(page, DAY)).data[0]?.issued).toEqual({ 'date-parts': [[2026]] });
    expect(new Cite(write(cited('Taalklas'), DAY)).data[0]?.issued).toBeUndefined();
  });

  test('stands in a reference in words', () => {
    expect(apaParts(page, '28 november 2026')[0]).toBe('Interventiebank & Co. (2026). ');
  });
});

test('a reference in words tells when the page has no date, and when it was read', () => {
  expect(apaParts(cited('Taalklas (Alkmaar)'), '28 november 2026').join('')).toBe(
    'Interventiebank & Co. (z.d.). Taalklas (Alkmaar). Geraadpleegd op 28 november 2026, van https://voorbeeld.nl/in_een_map/interventies/alkmaar-taalklas/?a=1&b=2%20#c~d',
  );
});
