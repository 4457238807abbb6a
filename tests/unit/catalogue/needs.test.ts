import { describe, expect, test } from 'vitest';
import {
  hasInterventions,
  interventionsForNeedsIn,
  isStudied,
  outliersOf,
} from '../../../src/catalogue/recommend/needs.ts';
import { peersIn } from '../../../src/catalogue/recommend/peers.ts';
import type { Intervention } from '../../../src/catalogue/model.ts';
import { placesInWords, withoutInterventions } from '../../../src/components/municipality/needs-in-words.ts';
import {
  articles,
  concepts,
  factors,
  indicators,
  interventions,
  municipalities,
  municipality,
  places,
} from '../../real-catalogue.ts';

const peersOf = peersIn({ interventions, municipalities, places, indicators });
const nearest = (name: string, legs?: Parameters<typeof peersOf>[1]) =>
  peersOf(municipality(name), legs).map((peer) => peer.municipality);
const outliers = (name: string) => outliersOf(municipality(name), nearest(name, ['place']), indicators.list);
const groups = (name: string, all: readonly Intervention[] = interventions) =>
  interventionsForNeedsIn({ interventions: all, concepts })(
    outliers(name),
    municipality(name),
    nearest(name),
  );

describe('where a municipality stands out', () => {
  test('is where it is less favourable than its peers by a standard deviation or more, most first', () => {
    const found = outliers('Heerlen');
    expect(found.map(({ indicator }) => indicator.slug)).toContain('kinderen-laag-inkomen');
    const distances = found.map(({ deviations }) => deviations);
    expect(distances).toEqual(distances.toSorted((a, b) => b - a));
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(1);
  });

  test('is never where it is more favourable, or where neither way is', () => {
    const found = municipalities.flatMap(({ name }) => outliers(name));
    expect(found.length).toBeGreaterThan(0);
    for (const { indicator, value, peers } of found) {
      expect(indicator.better).not.toBe('neither');
      expect(indicator.better === 'lower' ? value > peers : value < peers).toBe(true);
    }
  });

  test('is nowhere for a municipality that is too small for its figures', () => {
    expect(outliers('Rozendaal')).toEqual([]);
  });
});

describe('from need to interventions', () => {
  test('every figure that stands out is there once, also where no factor belongs to it', () => {
    const interventionsFor = interventionsForNeedsIn({ interventions, concepts });
    let withoutFactors = 0;
    for (const { name } of municipalities) {
      const standing = outliers(name);
      const found = interventionsFor(standing, municipality(name), []);
      const told = found.flatMap((group) => group.outliers);
      expect(told, name).toHaveLength(standing.length);
      expect(new Set(told), name).toEqual(new Set(standing));
      for (const group of found.filter((each) => each.factors.length === 0)) {
        withoutFactors++;
        expect(hasInterventions(group), name).toBe(false);
        expect(withoutInterventions(group)).toContain('hoort bij geen factor');
      }
    }
    expect(withoutFactors, 'figures without factors').toBeGreaterThan(0);
  });

  test('each works on a factor that the figure touches, and is not of the municipality itself', () => {
    for (const name of ['Schiedam', 'Heerlen', 'Roosendaal', 'Urk']) {
      expect(groups(name).length).toBeGreaterThan(0);
      for (const { factors: touched, fromPeers, studiedElsewhere } of groups(name)) {
        for (const each of [...fromPeers, ...studiedElsewhere]) {
          expect(each.factors.some((factor) => touched.includes(factor))).toBe(true);
          expect(each.municipalities).not.toContain(name);
        }
      }
    }
  });

  test('those of peers come first, and of these the ones that were studied; from elsewhere only studied ones come', () => {
    const peers = nearest('Schiedam').map(({ name }) => name);
    const found = groups('Schiedam');
    expect(found.flatMap(({ fromPeers }) => fromPeers).length).toBeGreaterThan(0);
    expect(found.flatMap(({ studiedElsewhere }) => studiedElsewhere).length).toBeGreaterThan(0);
    for (const { fromPeers, studiedElsewhere } of found) {
      expect(fromPeers.every(({ municipalities: of }) => of.some((each) => peers.includes(each)))).toBe(true);
      expect(fromPeers.map(isStudied)).toEqual(
        fromPeers.map(isStudied).toSorted((a, b) => Number(b) - Number(a)),
      );
      expect(studiedElsewhere.every(isStudied)).toBe(true);
    }
  });

  test('no project is there twice in a group, under the same title elsewhere either', () => {
    const found = groups('Schiedam');
    expect(found.flatMap(({ fromPeers }) => fromPeers).length).toBeGreaterThan(0);
    for (const { fromPeers } of found) {
      const titles = fromPeers.map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test('none is there twice', () => {
    const slugs = groups('Schiedam').flatMap(({ fromPeers, studiedElsewhere }) =>
      [...fromPeers, ...studiedElsewhere].map(({ slug }) => slug),
    );
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  test('what it does itself under the same title, or also does, is left out', () => {
    const [first] = groups('Heerlen').flatMap(({ fromPeers }) => fromPeers);
    const without = (changed: Partial<Intervention>) =>
      groups(
        'Heerlen',
        interventions.map((each) => (each === first ? { ...each, ...changed } : each)),
      ).flatMap(({ fromPeers }) => fromPeers.map(({ slug }) => slug));
    const own = interventions.find(({ municipalities: of }) => of.includes('Heerlen'))!;
    expect(without({})).toContain(first?.slug);
    expect(without({ title: own.title.toUpperCase() })).not.toContain(first?.slug);
    expect(without({ alsoIn: [{ municipality: 'Heerlen' }] as never })).not.toContain(first?.slug);
  });

  test('for leaving school early they are for the sectors that it is about, first those that name it', () => {
    const found = groups('Roosendaal').find(
      ({ outliers: [outlier] }) => outlier?.indicator.slug === 'voortijdig-schoolverlaten',
    );
    expect(found?.fromPeers.map(({ title }) => title)).toContain('Samen tegen schooluitval');
    for (const { sectors } of found?.fromPeers ?? []) {
      expect(sectors.includes('VO') || sectors.includes('MBO')).toBe(true);
    }
  });
});

test('where an intervention is done names three places, and says how many more there are', () => {
  const placesIn = (...names: string[]) => placesInWords({ municipalities: names });
  expect(placesIn('Emmen', 'Coevorden', 'Hoogeveen')).toBe('Emmen, Coevorden en Hoogeveen');
  expect(placesIn('Emmen', 'Coevorden', 'Hoogeveen', 'Assen')).toBe(
    'Emmen, Coevorden, Hoogeveen en 1 andere gemeente',
  );
  expect(placesIn('Emmen', 'Coevorden', 'Hoogeveen', 'Assen', 'Meppel')).toBe(
    'Emmen, Coevorden, Hoogeveen en 2 andere gemeenten',
  );
});

describe('the links from figures to factors', () => {
  test('each name a factor, and an article that exists', () => {
    const links = indicators.list.flatMap((indicator) => indicator.factors);
    expect(links.length).toBeGreaterThan(10);
    for (const { factor, article } of links) {
      expect(factors.map(({ slug }) => slug)).toContain(factor);
      expect(articles.map(({ slug }) => slug)).toContain(article);
    }
  });
});
