import { describe, expect, test } from 'vitest';
import { provincesIn } from '../../../src/catalogue/places/areas.ts';
import { scarceIn, withoutEntries } from '../../../src/catalogue/recommend/scarcity.ts';
import { interventions, municipalities } from '../../frozen-catalogue.ts';

const shares = (...counts: number[]) =>
  counts.map((count, index) => ({ slug: `groep-${index}`, name: `Groep ${index}`, count }));
const countsOf = (list: { count: number }[]) => list.map(({ count }) => count);

describe('the groups with few entries', () => {
  test('have fewer than half of the average, the smallest first', () => {
    expect(countsOf(scarceIn(shares(10, 4, 20, 1, 15)))).toEqual([1, 4]);
  });

  test('are not those with half of the average exactly', () => {
    expect(countsOf(scarceIn(shares(5, 10, 15)))).toEqual([5]);
    expect(countsOf(scarceIn(shares(1, 5, 14, 20)))).toEqual([1]);
  });

  test('are the smallest alone where all are alike', () => {
    expect(countsOf(scarceIn(shares(9, 8, 10)))).toEqual([8]);
  });

  test('are none of none', () => {
    expect(scarceIn([])).toEqual([]);
  });
});

describe('the municipalities without entries', () => {
  test('are with those that have some all municipalities of a province', () => {
    const known = new Set(interventions.flatMap((each) => each.municipalities));
    for (const province of provincesIn({ municipalities })) {
      const missing = withoutEntries(province, interventions).map(({ name }) => name);
      expect(missing.filter((name) => known.has(name))).toEqual([]);
      const have = province.municipalities.filter(({ name }) => known.has(name));
      expect(missing.length + have.length).toBe(province.municipalities.length);
    }
  });

  test('come by number of inhabitants', () => {
    const [province] = provincesIn({ municipalities });
    if (!province) throw new Error('There are no provinces');
    const inhabitants = withoutEntries(province, []).map((each) => each.inhabitants);
    expect(inhabitants).toHaveLength(province.municipalities.length);
    expect(inhabitants).toEqual(inhabitants.toSorted((a, b) => b - a));
  });
});
