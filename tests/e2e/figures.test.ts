/** The page with figures: what the catalogue counts, beside what the network counted. */
import { describe, expect, inject, test } from 'vitest';
import { factors, interventions, themes } from './content.ts';
import { pageAt, pagesIn, textOf } from './site-files.ts';

const { document } = pageAt(pagesIn(inject('site').folder), '/cijfers/');

/** The cells of all rows with this name, row by row. */
function rowsOf(name: string): string[][] {
  return document
    .querySelectorAll('tr')
    .filter((row) => textOf(row.querySelector('th')) === name)
    .map((row) => row.querySelectorAll('td').map(textOf));
}

describe('the page with figures', () => {
  test.for(themes)('counts the entries with theme $name', ({ slug, name }) => {
    const count = interventions.filter((entry) => entry.themes.includes(slug)).length;
    expect(rowsOf(name)).toContainEqual([String(count)]);
  });

  test.for(factors)('counts the entries that work on $name', ({ slug, name }) => {
    const count = interventions.filter((entry) => entry.factors.includes(slug)).length;
    expect(rowsOf(name)).toContainEqual([String(count)]);
  });

  test.for([
    ['Voor- en vroegschool (VVE)', '4'],
    ['Basisschool (PO)', '132'],
    ['Middelbare school (VO)', '57'],
    ['Basisschool en middelbare school (PO & VO)', '71'],
  ] as const)('shows the official number for %s beside its own', ([group, official]) => {
    const [row = []] = rowsOf(group);
    expect(row[0]).toMatch(/^\d+$/);
    expect(row[1]).toBe(official);
  });

  test('says why its numbers differ from the official ones', () => {
    const text = textOf(document.querySelector('main'));
    expect(text).toMatch(/waarom verschillen/i);
    expect(text).toMatch(/openbare bronnen/i);
  });

  test('every table has a name, and every number a heading for its row and column', () => {
    const tables = document.querySelectorAll('main table');
    expect(tables.length).toBeGreaterThanOrEqual(5);
    for (const table of tables) {
      const columns = table.querySelectorAll('thead th').length;
      for (const row of table.querySelectorAll('tbody tr')) {
        expect(row.querySelectorAll('th')).toHaveLength(1);
        expect(row.querySelectorAll('th, td')).toHaveLength(columns);
      }
    }
  });
});
