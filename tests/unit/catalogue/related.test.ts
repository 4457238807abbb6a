import { describe, expect, test } from 'vitest';
import { relatedIn } from '../../../src/catalogue/recommend/related.ts';
import { intervention, interventions } from '../../frozen-catalogue.ts';

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
    expect(slugsRelatedTo('rotterdam-stagemakelaar')[0]).toBe('amsterdam-stagemakelaar-nieuw-west');
    expect(slugsRelatedTo('alkmaar-taalklas').slice(0, 2)).toEqual([
      'maastricht-taalklassen-de-poort',
      'culemborg-taalklas-julianaschool',
    ]);
  });

  test('a relative has a theme or a factor in common: a sector alone makes none', () => {
    const strangers = interventions.flatMap((entry) =>
      relatedTo(entry).filter(({ common }) => common.themes.length + common.factors.length === 0),
    );
    expect(strangers).toEqual([]);
  });

  test('the most alike come first', () => {
    const scores = relatedTo(intervention('alkmaar-taalklas')).map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test('the order of the entries does not matter', () => {
    const reversed = relatedIn(interventions.toReversed());
    const entry = intervention('utrecht-schools-cool');
    expect(reversed(entry).map((each) => each.intervention.slug)).toEqual(slugsRelatedTo(entry.slug));
  });

  test('equals stand by slug, whatever order a language has for names', () => {
    const entry = intervention('utrecht-schools-cool');
    const alike = ['eigen', 'a-2', 'a-10', 'a-1'].map((slug) => ({ ...entry, slug }));
    expect(relatedIn(alike)(alike[0]!).map((each) => each.intervention.slug)).toEqual(['a-1', 'a-10', 'a-2']);
  });

  test('an entry that is not in the catalogue has none', () => {
    expect(relatedTo({ ...intervention('utrecht-schools-cool'), slug: 'elders' })).toEqual([]);
  });
});
