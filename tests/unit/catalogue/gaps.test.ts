import { describe, expect, test } from 'vitest';
import { facetValuesIn } from '../../../src/catalogue/facets.ts';
import type { Intervention } from '../../../src/catalogue/model.ts';
import { allPlacesOf } from '../../../src/catalogue/places/elsewhere.ts';
import { gapsOf } from '../../../src/catalogue/recommend/gaps.ts';
import { peersIn } from '../../../src/catalogue/recommend/peers.ts';
import { profileOf } from '../../../src/catalogue/recommend/profile.ts';
import {
  allOfPeers,
  choiceOfPeers,
  gapInWords,
  placesInGap,
} from '../../../src/components/municipality/gaps-in-words.ts';
import {
  factors,
  indicators,
  interventions,
  municipalities,
  municipality,
  places,
  themes,
} from '../../real-catalogue.ts';

const peersOf = peersIn({ interventions, municipalities, places, indicators });
const entriesOf = (name: string) => interventions.filter((each) => each.municipalities.includes(name));
const gaps = (name: string) => gapsOf(entriesOf(name), peersOf(municipality(name)), { themes, factors });

describe('the gaps of a municipality', () => {
  test('are themes and factors that it has no intervention on', () => {
    for (const { name } of municipalities) {
      const own = entriesOf(name).flatMap((each) => [...each.themes, ...each.factors] as string[]);
      for (const { slug } of gaps(name)) expect(own, name).not.toContain(slug);
    }
  });

  test('come by number of peers, with interventions of those peers on that theme or factor', () => {
    const found = gaps('Breda');
    const numbers = found.map(({ peers }) => peers.length);
    expect(numbers.length).toBeGreaterThan(1);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    for (const gap of found) {
      const names = gap.peers.map((peer) => peer.name);
      for (const each of gap.interventions) {
        expect([...each.themes, ...each.factors]).toContain(gap.slug);
        expect(allPlacesOf(each).some((place) => names.includes(place))).toBe(true);
      }
    }
  });

  test('count the peers and the interventions that the link to them finds', () => {
    const valuesOf = facetValuesIn({ municipalities, factors }, '2026-05-01');
    for (const { name } of municipalities) {
      for (const gap of gaps(name)) {
        const choice = choiceOfPeers(gap);
        const places = choice[0]![1];
        expect(gapInWords(gap), name).toMatch(new RegExp(`, ${places.length} vergelijkbare gemeenten?$`));
        const found = interventions.filter((each) =>
          choice.every(([facet, values]) => valuesOf(each)[facet].some((value) => values.includes(value))),
        );
        expect(new Set(gap.ofPeers), name).toEqual(new Set(found));
        const placesFound = new Set(found.flatMap((each) => valuesOf(each).gemeente));
        expect(placesFound.isSupersetOf(new Set(places)), name).toBe(true);
      }
    }
  });

  test('lead to these with their number, and how many of them have stopped', () => {
    const [gap = expect.fail()] = gaps('Urk');
    const [one = expect.fail()] = gap.ofPeers;
    const running: Intervention = { ...one, status: 'loopt', period: undefined, lastChecked: undefined };
    const ofPeers = [running, { ...running, status: 'afgerond' as const }];
    expect(allOfPeers({ ...gap, ofPeers }, '2026-05-01')).toBe('Bekijk 2 interventies, waarvan 1 gestopt');
    expect(allOfPeers({ ...gap, ofPeers: [running] }, '2026-05-01')).toBe('Bekijk 1 interventie');
  });

  test('tell whether it still runs of each place that they name', () => {
    const [gap = expect.fail()] = gaps('Urk');
    const [one = expect.fail(), other = expect.fail()] = gap.peers.map((peer) => peer.name);
    const [some = expect.fail()] = gap.interventions;
    const stopped: Intervention = {
      ...some,
      municipalities: [one],
      status: 'afgerond',
      period: { start: 2019, end: 2021 },
    };
    const within = (status: 'loopt' | 'gestopt' | undefined, own = stopped) =>
      placesInGap(
        gap,
        { ...own, alsoIn: [{ municipality: other, status, source: some.sources[0]! }] },
        '2026-05-01',
      );
    expect(within('loopt')).toBe(`${other}; in ${one} gestopt in 2021`);
    expect(within(undefined)).toBe(`${other}; in ${one} gestopt in 2021`);
    expect(within('gestopt')).toBe(`in ${one} gestopt in 2021; in ${other} gestopt`);
    const both = { ...stopped, municipalities: [one, other], alsoIn: [] };
    expect(placesInGap(gap, both, '2026-05-01')).toBe(`${one} en ${other}; gestopt in 2021`);
    const running: Intervention = { ...stopped, status: 'loopt', period: undefined, lastChecked: undefined };
    expect(within('gestopt', running)).toBe(`${one}; in ${other} gestopt`);
    expect(within('loopt', running)).toBe(`${one} en ${other}`);
  });

  test('name no intervention twice, and none of the municipality itself', () => {
    expect(municipalities.flatMap(({ name }) => gaps(name)).length).toBeGreaterThan(0);
    for (const { name } of municipalities) {
      const slugs = gaps(name).flatMap((gap) => gap.interventions.map(({ slug }) => slug));
      expect(new Set(slugs).size, name).toBe(slugs.length);
      for (const { slug } of entriesOf(name)) expect(slugs, name).not.toContain(slug);
    }
  });

  test('begin, where nothing is known yet, with the theme that most peers work on', () => {
    expect(gaps('Urk')[0]?.kind).toBe('theme');
  });

  test('are none without peers', () => {
    expect(gapsOf([], [], { themes, factors })).toEqual([]);
  });
});

describe('the profile of a municipality', () => {
  test('gives the share of its interventions and of all on each theme, in whole percentages', () => {
    const rows = profileOf(entriesOf('Breda'), interventions, themes, (each) => each.themes);
    expect(rows).toHaveLength(themes.length);
    expect(rows.find(({ slug }) => slug === 'taalbevordering')?.own).toBe(33);
    expect(rows.find(({ slug }) => slug === 'professionalisering')?.own).toBe(0);
    for (const { own, all } of rows) {
      expect(Number.isInteger(own) && Number.isInteger(all)).toBe(true);
      expect(all).toBeGreaterThan(0);
    }
  });

  test('of the whole catalogue is the average', () => {
    for (const { own, all } of profileOf(interventions, interventions, factors, (each) => each.factors)) {
      expect(own).toBe(all);
    }
  });
});
