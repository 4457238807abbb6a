import { describe, expect, test } from 'vitest';
import {
  alsoHereIn,
  allPlacesOf,
  otherPlacesIn,
  standingInPlace,
} from '../../../src/catalogue/places/elsewhere.ts';
import { peersIn } from '../../../src/catalogue/recommend/peers.ts';
import { alsoInFacts } from '../../../src/components/intervention/in-words.ts';
import type { Elsewhere } from '../../../src/catalogue/schema.ts';
import { indicators, interventions, municipalities, municipality, places } from '../../frozen-catalogue.ts';

const source = { title: 'Bericht over de aanpak', url: 'https://www.voorbeeld.nl/bericht' };
const [base] = interventions;
if (!base) throw new Error('The small catalogue is empty');

const entry = (slug: string, municipality: string, alsoIn: Elsewhere[] = []) => ({
  ...base,
  slug,
  municipalities: [municipality],
  alsoIn,
});
const place = (municipality: string, more: Partial<Elsewhere> = {}): Elsewhere => ({
  municipality,
  source,
  ...more,
});

describe('the other places of an entry', () => {
  test('are those that it names, and after them those of entries that name it', () => {
    const breda = entry('breda-a', 'Breda', [place('Venlo', { since: 2020, status: 'loopt' })]);
    const tilburg = entry('tilburg-a', 'Tilburg', [place('Breda', { entry: 'breda-a' })]);
    expect(otherPlacesIn([breda, tilburg])(breda)).toEqual([
      { municipalities: ['Venlo'], since: 2020, status: 'loopt', source },
      { municipalities: ['Tilburg'], entry: tilburg },
    ]);
  });

  test('are told once when both entries name the other', () => {
    const breda = entry('breda-a', 'Breda', [place('Tilburg', { entry: 'tilburg-a' })]);
    const tilburg = entry('tilburg-a', 'Tilburg', [place('Breda', { entry: 'breda-a' })]);
    expect(otherPlacesIn([breda, tilburg])(breda)).toEqual([
      { municipalities: ['Tilburg'], source, entry: tilburg },
    ]);
  });

  test('lead to the entry that names this one, also when only the place is named', () => {
    const breda = entry('breda-a', 'Breda', [place('Tilburg')]);
    const tilburg = entry('tilburg-a', 'Tilburg', [place('Breda', { entry: 'breda-a' })]);
    expect(otherPlacesIn([breda, tilburg])(breda)).toEqual([
      { municipalities: ['Tilburg'], source, entry: tilburg },
    ]);
  });

  test('stand together when the same is known of them', () => {
    const breda = entry('breda-a', 'Breda', [
      place('Venlo'),
      place('Tilburg'),
      place('Urk', { since: 2019 }),
    ]);
    expect(otherPlacesIn([breda])(breda).map((each) => each.municipalities)).toEqual([
      ['Venlo', 'Tilburg'],
      ['Urk'],
    ]);
  });

  test('are none when another entry of the same municipality names it', () => {
    const breda = entry('breda-a', 'Breda');
    const second = entry('breda-b', 'Breda', [place('Breda', { entry: 'breda-a' })]);
    expect(otherPlacesIn([breda, second])(breda)).toEqual([]);
  });
});

describe('what is also done in a municipality', () => {
  const slugs = (name: string, ...those: Parameters<typeof alsoHereIn>[0]) =>
    (alsoHereIn(those).get(name) ?? []).map(({ intervention }) => intervention.slug);

  test('is what the entries of other places say', () => {
    const breda = entry('breda-a', 'Breda', [place('Venlo')]);
    expect(alsoHereIn([breda]).get('Venlo')).toEqual([{ intervention: breda, elsewhere: place('Venlo') }]);
    expect(slugs('Tilburg', breda)).toEqual([]);
  });

  test('is not what it has an entry of its own for', () => {
    const breda = entry('breda-a', 'Breda', [place('Tilburg', { entry: 'tilburg-a' }), place('Breda')]);
    const tilburg = entry('tilburg-a', 'Tilburg');
    expect(slugs('Tilburg', breda, tilburg)).toEqual([]);
    expect(slugs('Breda', breda, tilburg)).toEqual([]);
  });

  test('is told once by entries that name each other, and by each of those that do not', () => {
    const breda = entry('breda-a', 'Breda', [place('Venlo')]);
    const tilburg = entry('tilburg-a', 'Tilburg', [place('Venlo'), place('Breda', { entry: 'breda-a' })]);
    const urk = entry('urk-b', 'Urk', [place('Venlo')]);
    expect(slugs('Venlo', breda, tilburg, urk)).toEqual(['breda-a', 'urk-b']);
    expect(slugs('Venlo', urk, tilburg, breda)).toEqual(['urk-b', 'tilburg-a']);
  });

  test('counts for its peers', () => {
    const breda = entry('breda-a', 'Breda', [place('Almelo')]);
    const peers = peersIn({ interventions: [breda], municipalities, places, indicators })(
      municipality('Breda'),
      ['place'],
    );
    expect(peers.map((peer) => [peer.municipality.name, peer.interventions])).toEqual([['Almelo', [breda]]]);
  });
});

test('an entry stands in its own municipality as its file says, elsewhere as a source says', () => {
  const also = [place('Venlo', { status: 'gestopt' }), place('Tilburg')];
  const breda = { ...entry('breda-a', 'Breda', also), status: 'afgerond', period: { end: 2020 } } as const;
  const standing = (name: string) => standingInPlace(breda, name, '2026-05-01');
  expect(standing('Breda')).toEqual({ status: 'gestopt', since: 2020 });
  expect(standing('Venlo')).toEqual({ status: 'gestopt' });
  expect(standing('Tilburg')).toEqual({ status: 'onbekend' });
});

test('all places of an entry are its own and those where it is also done, each once', () => {
  expect(allPlacesOf(entry('breda-a', 'Breda', [place('Venlo'), place('Breda')]))).toEqual([
    'Breda',
    'Venlo',
  ]);
});

describe('what is known of another place, in words', () => {
  test.for([
    [{ organisation: 'Surplus', since: 2019, status: 'loopt' }, 'Surplus, sinds 2019, loopt'],
    [{ status: 'gestopt' }, 'gestopt'],
    [{}, ''],
  ] as const)('%o', ([known, words]) => {
    expect(alsoInFacts(known)).toBe(words);
  });
});
