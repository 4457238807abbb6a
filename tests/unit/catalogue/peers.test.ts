import { describe, expect, test } from 'vitest';
import { peerReasonsInWords, sizeClassInWords } from '../../../src/components/municipality/in-words.ts';
import { peersIn } from '../../../src/catalogue/recommend/peers.ts';
import { sizeClassOf } from '../../../src/catalogue/places/size-class.ts';
import { interventions, municipalities, municipality, places } from '../../real-catalogue.ts';

const peersOf = peersIn({ interventions, municipalities, places });
const nearest = (name: string, count: number) =>
  peersOf(municipality(name))
    .slice(0, count)
    .map((peer) => peer.municipality.name);

describe('the peers of a municipality', () => {
  test('of a large city are the other large cities', () => {
    expect(nearest('Rotterdam', 3)).toEqual(['Den Haag', 'Amsterdam', 'Utrecht']);
  });

  test('of a city are first the cities of its size in its province', () => {
    expect(nearest('Breda', 3).toSorted()).toEqual(["'s-Hertogenbosch", 'Eindhoven', 'Tilburg']);
  });

  test('of a town in a region are first those of that region that are about as large', () => {
    expect(nearest('Heerlen', 2)).toEqual(['Sittard-Geleen', 'Maastricht']);
  });

  test('of an island begin with the other island', () => {
    expect(nearest('Vlieland', 1)).toEqual(['Terschelling']);
  });

  test('without interventions of its own are those of its size and region', () => {
    for (const { municipality: peer, common } of peersOf(municipality('Urk')).slice(0, 10)) {
      expect(peer.inhabitants).toBeGreaterThan(15_000);
      expect(peer.inhabitants).toBeLessThan(30_000);
      expect(common.themes).toEqual([]);
    }
  });

  test('have interventions to learn from, and are never the municipality itself', () => {
    for (const each of municipalities) {
      const peers = peersOf(each);
      expect(peers.length).toBeGreaterThanOrEqual(134);
      expect(peers.every((peer) => peer.interventions.length > 0)).toBe(true);
      expect(peers.map((peer) => peer.municipality)).not.toContain(each);
    }
  });

  test('come nearest first, and the same whatever the order of the catalogue', () => {
    const reversed = peersIn({
      interventions: interventions.toReversed(),
      municipalities: municipalities.toReversed(),
      places,
    });
    for (const name of ['Breda', 'Urk', 'Leiden']) {
      const scores = peersOf(municipality(name)).map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(
        reversed(municipality(name))
          .slice(0, 10)
          .map((peer) => peer.municipality.name),
      ).toEqual(nearest(name, 10));
    }
  });

  test('are none of a municipality that is not in the catalogue', () => {
    expect(peersOf({ ...municipality('Breda'), slug: 'elders' })).toEqual([]);
  });
});

describe('the reasons in words', () => {
  const names = new Map([
    ['taalbevordering', 'Taalbevordering'],
    ['loopbaanleren', 'Loopbaanleren'],
  ]);
  const nothing = { sizeClass: undefined, similarSize: false, regions: [], province: false, themes: [] };

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
      'zelfde grootteklasse (50.000–100.000 inwoners), zelfde provincie, beide actief op taalbevordering',
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
    ).toBe("ongeveer even groot, zelfde regio (Parkstad), beide actief op 4 dezelfde thema's");
  });

  test('are never empty', () => {
    expect(peerReasonsInWords(nothing, names)).not.toBe('');
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
