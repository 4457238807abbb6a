import { describe, expect, test } from 'vitest';
import { indicatorProfile } from '../../../src/catalogue/indicators/profile.ts';
import { interventionsForNeedsIn, outliersOf } from '../../../src/catalogue/recommend/needs.ts';
import { peersIn } from '../../../src/catalogue/recommend/peers.ts';
import { memoSections, memoText } from '../../../src/components/municipality/memo.ts';
import {
  concepts,
  indicators,
  interventions,
  municipalities,
  municipality,
  places,
  themes,
} from '../../frozen-catalogue.ts';

const peersOf = peersIn({ interventions, municipalities, places, indicators });
const needsOf = interventionsForNeedsIn({ interventions, concepts });

function sectionsFor(name: string) {
  const own = municipality(name);
  const peers = peersOf(own);
  const peersInPlace = peersOf(own, ['place']).map((peer) => peer.municipality);
  return memoSections(
    {
      municipality: own,
      peers,
      peersInPlace,
      readings: indicatorProfile(own, { peers: peersInPlace, sizeClass: municipalities }, indicators.list),
      needs: needsOf(outliersOf(own, peersInPlace, indicators.list), own, peersInPlace),
      interventions: interventions.filter((each) => each.municipalities.includes(name)),
      themes,
      source: 'Cijfers: CBS',
    },
    { municipality: (place) => `/gemeenten/${place}/`, intervention: (slug) => `/interventies/${slug}/` },
  );
}

describe('a memo', () => {
  const sections = sectionsFor('Schiedam');
  const itemsOf = (heading: string) => sections.find((each) => each.heading === heading)?.items ?? [];

  test('gives each figure with its year, beside the country and what is comparable', () => {
    const figures = itemsOf('Cijfers').map(({ text }) => text);
    expect(figures.find((text) => text.startsWith('Voortijdig'))).toMatch(
      /^Voortijdig schoolverlaters \(2023\): 3,2%; Nederland 2,8%; vergelijkbaar [\d,]+%; .* van 18/,
    );
    expect(figures.join()).not.toContain('Inwoners onder 18');
  });

  test('says of each peer why it is one, and leads to it', () => {
    const peers = itemsOf('Vergelijkbare gemeenten');
    expect(peers).toHaveLength(5);
    for (const { text, link } of peers) {
      expect(text).toMatch(/\w.+\.$/);
      expect(link?.href).toBe(`/gemeenten/${link?.text}/`);
    }
  });

  test('names the table of every figure as a source', () => {
    const sources = itemsOf('Bronnen').map(({ text }) => text);
    for (const { table, kind } of indicators.list) {
      if (kind !== 'count') expect(sources.join()).toContain(table);
    }
  });

  test('tells of a municipality without interventions that there are none', () => {
    const own = sectionsFor('Urk').find(({ heading }) => heading === 'Wat er in Urk gebeurt');
    expect(own).toMatchObject({
      intro: 'Van Urk staat nog geen interventie in de Interventiebank.',
      items: [],
    });
  });

  test('has nothing to say of what does not stand out', () => {
    for (const { items, intro } of sections) expect(items.length > 0 || intro !== '').toBe(true);
    expect(sectionsFor('Aalten').map(({ heading }) => heading)).not.toContain('Waar het ongunstig afwijkt');
  });

  test('as text has all that the page has, with addresses written out', () => {
    const text = memoText('Memo', sections, ['Opgesteld op 1 mei 2026'], new URL('https://voorbeeld.nl'));
    expect(text.startsWith('Memo\n\nOpgesteld op 1 mei 2026\n\nCIJFERS\n')).toBe(true);
    for (const { items } of sections) for (const each of items) expect(text).toContain(each.text);
    expect(text).toContain('\n  https://voorbeeld.nl/gemeenten/');
  });
});
