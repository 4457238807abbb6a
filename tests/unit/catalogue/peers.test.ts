import { describe, expect, test } from 'vitest';
import { LEG_WEIGHTS, MAX_PEERS, peersIn, type PeerLeg } from '../../../src/catalogue/recommend/peers.ts';
import { indicators, interventions, municipalities, municipality, places } from '../../real-catalogue.ts';

const peersOf = peersIn({ interventions, municipalities, places, indicators });
const nearest = (name: string, count: number, legs?: readonly PeerLeg[]) =>
  peersOf(municipality(name), legs)
    .slice(0, count)
    .map((peer) => peer.municipality.name);

describe('the peers of a municipality', () => {
  test('of a large city are the other large cities', () => {
    expect(nearest('Rotterdam', 3, ['place'])).toEqual(['Den Haag', 'Amsterdam', 'Utrecht']);
    expect(nearest('Rotterdam', 2)).toEqual(['Den Haag', 'Amsterdam']);
  });

  test('of a city are first the cities of its size in its province', () => {
    expect(nearest('Breda', 3, ['place']).toSorted()).toEqual(["'s-Hertogenbosch", 'Eindhoven', 'Tilburg']);
  });

  test('of a town in a region are first those of that region that are about as large', () => {
    expect(nearest('Heerlen', 2, ['place'])).toEqual(['Sittard-Geleen', 'Maastricht']);
  });

  test('of an island begin with the other island', () => {
    expect(nearest('Vlieland', 1)).toEqual(['Terschelling']);
  });

  test('without interventions of its own are those of its size and region', () => {
    for (const { municipality: peer, common } of peersOf(municipality('Urk'))) {
      expect(peer.inhabitants).toBeGreaterThan(15_000);
      expect(peer.inhabitants).toBeLessThan(30_000);
      expect(common.themes).toEqual([]);
    }
  });

  test('are ten with interventions to learn from, and never the municipality itself', () => {
    for (const each of municipalities) {
      const peers = peersOf(each);
      expect(peers).toHaveLength(MAX_PEERS);
      expect(peers.every((peer) => peer.interventions.length > 0)).toBe(true);
      expect(peers.map((peer) => peer.municipality)).not.toContain(each);
    }
  });

  test('come nearest first, and the same whatever the order of the catalogue', () => {
    const reversed = peersIn({
      interventions: interventions.toReversed(),
      municipalities: municipalities.toReversed(),
      places,
      indicators,
    });
    for (const name of ['Breda', 'Urk', 'Leiden']) {
      const scores = peersOf(municipality(name)).map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(reversed(municipality(name)).map((peer) => peer.municipality.name)).toEqual(nearest(name, 10));
    }
  });

  test('are none of a municipality that is not in the catalogue', () => {
    expect(peersOf({ ...municipality('Breda'), slug: 'elders' })).toEqual([]);
  });
});

describe('peers by need', () => {
  const byNeed = (name: string) => nearest(name, 10, ['need']);

  test('of an old industrial town are other industrial towns and large cities, not the villages around it', () => {
    const peers = byNeed('Heerlen');
    for (const name of ['Kerkrade', 'Schiedam', 'Enschede', 'Rotterdam', 'Almelo'])
      expect(peers).toContain(name);
    for (const name of ['Voerendaal', 'Simpelveld', 'Beekdaelen', 'Valkenburg aan de Geul']) {
      expect(peers).not.toContain(name);
    }
  });

  test('of a university town are other university towns', () => {
    expect(byNeed('Leiden')).toEqual(
      expect.arrayContaining(['Utrecht', 'Nijmegen', 'Wageningen', 'Groningen', 'Delft']),
    );
  });

  test('of a fishing town is the other one first', () => {
    expect(byNeed('Urk')[0]).toBe('Katwijk');
  });

  test('are none of a municipality of which too little is known', () => {
    expect(byNeed('Rozendaal')).toEqual([]);
    expect(nearest('Rozendaal', 10)).toHaveLength(10);
  });

  test('are told to share a figure only where neither value is more than a quarter above the other', () => {
    for (const each of municipalities) {
      for (const { common } of peersOf(each, ['need'])) {
        for (const { low, high } of common.needs) expect(high, each.name).toBeLessThanOrEqual(1.25 * low);
      }
    }
  });

  test('share what is told of them: both values lie in the range', () => {
    const { common } = peersOf(municipality('Heerlen'), ['need']).find(
      (peer) => peer.municipality.name === 'Kerkrade',
    )!;
    const [shared] = common.needs;
    expect(shared?.isInformative).toBe(true);
    for (const name of ['Heerlen', 'Kerkrade']) {
      const value = [...shared!.indicator.values.get(municipality(name).code)!.values()].at(-1);
      expect([shared!.low, shared!.high]).toContain(value);
    }
  });
});

describe('peers by approach', () => {
  test('work on the same themes', () => {
    for (const { common } of peersOf(municipality('Breda'), ['approach']))
      expect(common.themes).not.toEqual([]);
  });

  test('are none of a municipality without interventions', () => {
    expect(nearest('Urk', 10, ['approach'])).toEqual([]);
  });
});

test('the weights of size and region, need and approach are together 1', () => {
  expect(Object.values(LEG_WEIGHTS).reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 10);
  expect(indicators.list.reduce((sum, { needWeight }) => sum + needWeight, 0)).toBeCloseTo(1, 10);
});
