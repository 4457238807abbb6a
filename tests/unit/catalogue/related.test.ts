import { describe, expect, test } from 'vitest';
import { relatedIn } from '../../../src/catalogue/recommend/related.ts';
import { reasonsInWords } from '../../../src/components/intervention/in-words.ts';
import { intervention, interventions } from '../../real-catalogue.ts';

const relatedTo = relatedIn(interventions);
const slugsRelatedTo = (slug: string) => relatedTo(intervention(slug)).map((each) => each.intervention.slug);

describe('related interventions', () => {
  test('every entry has three to six of them, never itself and none twice', () => {
    for (const entry of interventions) {
      const slugs = slugsRelatedTo(entry.slug);
      expect(slugs.length, entry.slug).toBeGreaterThanOrEqual(3);
      expect(slugs.length, entry.slug).toBeLessThanOrEqual(6);
      expect(slugs).not.toContain(entry.slug);
      expect(new Set(slugs).size).toBe(slugs.length);
    }
  });

  test('the same approach in other municipalities comes first', () => {
    const schoolsCool = slugsRelatedTo('westland-schools-cool');
    expect(schoolsCool.filter((slug) => slug.includes('schools-cool')).length).toBeGreaterThanOrEqual(4);
  });

  test('the most alike come first', () => {
    const scores = relatedTo(intervention('westland-schools-cool')).map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test('the order of the entries does not matter', () => {
    const reversed = relatedIn(interventions.toReversed());
    const entry = intervention('almere-haven-academie');
    expect(reversed(entry).map((each) => each.intervention.slug)).toEqual(slugsRelatedTo(entry.slug));
  });

  test('an entry that is not in the catalogue has none', () => {
    expect(relatedTo({ ...intervention('almere-haven-academie'), slug: 'elders' })).toEqual([]);
  });
});

describe('the reasons in words', () => {
  const names = new Map([
    ['taalbevordering', 'Taalbevordering'],
    ['ambitie', 'Ambitie'],
  ]);
  const nothing = { mainTheme: false, themes: [], factors: [], sectors: [], municipalities: [] };

  test('name the theme, the factor and the sectors that are shared', () => {
    expect(
      reasonsInWords(
        { ...nothing, themes: ['taalbevordering'], factors: ['ambitie'], sectors: ['PO', 'VO'] },
        names,
      ),
    ).toBe('ook taalbevordering, ook ambitie, ook PO en VO');
  });

  test('count what is shared more than once', () => {
    expect(
      reasonsInWords({ ...nothing, mainTheme: true, themes: ['a', 'b'], factors: ['c', 'd', 'e'] }, names),
    ).toBe('zelfde hoofdthema, 3 dezelfde factoren');
  });

  test('are never empty', () => {
    expect(reasonsInWords(nothing, names)).toBe('lijkt erop in woorden');
  });
});
