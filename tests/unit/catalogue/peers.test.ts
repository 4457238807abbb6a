import { describe, expect, test } from 'vitest';
import { LEG_WEIGHTS, MAX_PEERS, peersIn, type PeerLeg } from '../../../src/catalogue/recommend/peers.ts';
import { indicators, interventions, municipalities, municipality, places } from '../../frozen-catalogue.ts';
import { catalogue as realCatalogue } from '../../real-catalogue.ts';

const peersOf = peersIn({ interventions, municipalities, places, indicators });
const nearest = (name: string, count: number, legs?: readonly PeerLeg[]) =>
  peersOf(municipality(name), legs)
    .slice(0, count)
    .map((peer) => peer.municipality.name);

describe('the peers of a municipality', () => {
  test('of a large city are the other large cities', () => {
    expect(nearest('Rotterdam', 2, ['place'])).toEqual(['Amsterdam', 'Utrecht']);
    expect(nearest('Rotterdam', 1)).toEqual(['Amsterdam']);
  });

  test('of a city are first the cities of its size in its province', () => {
    expect(nearest('Breda', 2, ['place'])).toEqual(["'s-Hertogenbosch", 'Tilburg']);
  });

  test('of a town in a region are first those of that region that are about as large', () => {
    const regions = { ...places.regions, Veenstreek: ['Almelo', 'Midden-Groningen', 'Utrecht'] };
    const inRegion = peersIn({ interventions, municipalities, places: { ...places, regions }, indicators });
    const peers = inRegion(municipality('Almelo'), ['place']).slice(0, 3);
    expect(peers.map((peer) => [peer.municipality.name, peer.common.regions])).toEqual([
      ['Midden-Groningen', ['Veenstreek']],
      ['Schiedam', []],
      ['Utrecht', ['Veenstreek']],
    ]);
  });

  test('without interventions of its own are those of its size', () => {
    expect(nearest('Urk', 2)).toEqual(['Culemborg', 'Meppel']);
    for (const { common } of peersOf(municipality('Urk'))) expect(common.themes).toEqual([]);
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
    for (const name of ['Breda', 'Urk', 'Aalten']) {
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
  test('of an industrial town are first another one and the large city, wherever they lie', () => {
    expect(nearest('Schiedam', 2, ['need'])).toEqual(['Almelo', 'Rotterdam']);
  });

  test('are none of a municipality of which too little is known', () => {
    const urk = municipality('Urk');
    const list = indicators.list.map((each) => ({
      ...each,
      values: new Map([...each.values].filter(([code]) => code !== urk.code)),
    }));
    const unknown = peersIn({ interventions, municipalities, places, indicators: { ...indicators, list } });
    expect(unknown(urk, ['need'])).toEqual([]);
    expect(unknown(urk)).toHaveLength(MAX_PEERS);
  });

  test('are told to share a figure only where neither value is more than a quarter above the other', () => {
    const shared = municipalities.flatMap((each) =>
      peersOf(each, ['need']).flatMap(({ common }) => common.needs),
    );
    expect(shared.length).toBeGreaterThan(0);
    for (const { indicator, low, high } of shared)
      expect(high, indicator.slug).toBeLessThanOrEqual(1.25 * low);
  });

  test('share what is told of them: both values lie in the range', () => {
    const { common } = peersOf(municipality('Schiedam'), ['need']).find(
      (peer) => peer.municipality.name === 'Rotterdam',
    )!;
    const [shared] = common.needs;
    expect(shared?.isInformative).toBe(true);
    for (const name of ['Schiedam', 'Rotterdam']) {
      const value = [...shared!.indicator.values.get(municipality(name).code)!.values()].at(-1);
      expect([shared!.low, shared!.high]).toContain(value);
    }
  });
});

describe('peers by approach', () => {
  test('work on the same themes', () => {
    const peers = peersOf(municipality('Breda'), ['approach']);
    expect(peers).toHaveLength(MAX_PEERS);
    for (const { common } of peers) expect(common.themes).not.toEqual([]);
  });

  test('are none of a municipality without interventions', () => {
    expect(nearest('Urk', 10, ['approach'])).toEqual([]);
  });
});

test('the weights of size and region, need and approach are together 1', () => {
  expect(Object.values(LEG_WEIGHTS).reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 10);
  expect(realCatalogue.indicators.list.reduce((sum, { needWeight }) => sum + needWeight, 0)).toBeCloseTo(
    1,
    10,
  );
});
