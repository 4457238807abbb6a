import { describe, expect, test } from 'vitest';
import { sizeClassOf } from '../../../src/catalogue/places/size-class.ts';
import { sizeClassInWords } from '../../../src/components/municipality/figures-in-words.ts';
import { peerReasonsInWords } from '../../../src/components/municipality/in-words.ts';
import { indicators } from '../../frozen-catalogue.ts';

describe('the reasons why municipalities are alike, in words,', () => {
  const names = new Map([
    ['taalbevordering', 'Taalbevordering'],
    ['loopbaanleren', 'Loopbaanleren'],
  ]);
  const nothing = {
    sizeClass: undefined,
    similarSize: false,
    regions: [],
    province: false,
    themes: [],
    needs: [],
  };

  test('name the class of size, the province and the themes', () => {
    expect(
      peerReasonsInWords(
        {
          ...nothing,
          sizeClass: { from: 50_000, to: 100_000 },
          similarSize: true,
          province: true,
          themes: ['taalbevordering'],
        },
        names,
      ),
    ).toBe(
      'allebei 50.000–100.000 inwoners, zelfde provincie, werken of werkten allebei aan taalbevordering',
    );
  });

  test('name the smallest region instead of the province, and count themes when there are many', () => {
    expect(
      peerReasonsInWords(
        {
          ...nothing,
          similarSize: true,
          regions: ['Parkstad', 'Zuid-Limburg'],
          province: true,
          themes: ['a', 'b', 'c', 'd'],
        },
        names,
      ),
    ).toBe("ongeveer even groot, zelfde regio (Parkstad), werken of werkten allebei aan dezelfde 4 thema's");
  });

  test('name what both have in need, in the range of their values', () => {
    const lowIncome = indicators.list.find(({ slug }) => slug === 'kinderen-laag-inkomen')!;
    const needs = [{ indicator: lowIncome, low: 19.4, high: 24.6, isInformative: true }];
    expect(peerReasonsInWords({ ...nothing, province: true, needs }, names)).toBe(
      'zelfde provincie, ook 19–25% kinderen in een huishouden met een laag inkomen',
    );
    expect(peerReasonsInWords({ ...nothing, province: true, needs }, names, ['place'])).toBe(
      'zelfde provincie',
    );
  });

  test('are never empty', () => {
    expect(peerReasonsInWords(nothing, names)).not.toBe('');
    for (const leg of ['place', 'need', 'approach'] as const) {
      expect(peerReasonsInWords(nothing, names, [leg])).not.toBe('');
    }
  });
});

describe('the class of size', () => {
  test.each([
    [1_000, 'minder dan 5.000 inwoners'],
    [49_999, '20.000–50.000 inwoners'],
    [50_000, '50.000–100.000 inwoners'],
    [903_000, '250.000 inwoners of meer'],
  ])('of %i inhabitants is %s', (inhabitants, words) => {
    expect(sizeClassInWords(sizeClassOf(inhabitants))).toBe(words);
  });
});
