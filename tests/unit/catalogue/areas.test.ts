import { describe, expect, test } from 'vitest';
import { provincesIn, regionsIn } from '../../../src/catalogue/places/areas.ts';
import { namesakesIn, otherNamesIn } from '../../../src/catalogue/places/other-names.ts';
import { destinationOf, placeFinder, placeNamesIn } from '../../../src/catalogue/places/place-names.ts';
import { INHABITANTS_YEAR } from '../../../src/catalogue/places/size-class.ts';
import { seriesOf } from '../../../src/catalogue/indicators/values.ts';
import { oneOf } from '../../catalogue.ts';
import { indicators, municipalities, places } from '../../real-catalogue.ts';

const catalogue = { municipalities, places };
const regions = regionsIn(catalogue);

test('a municipality has the inhabitants that its figure counts', () => {
  const figure = oneOf(indicators.list, 'inwoners');
  expect(municipalities.map(({ name, inhabitants }) => [name, inhabitants])).toEqual(
    municipalities.map(({ name, code }) => [name, seriesOf(figure, code).get(INHABITANTS_YEAR)]),
  );
});

describe('provinces', () => {
  test('hold every municipality once', () => {
    const provinces = provincesIn(catalogue);
    expect(provinces).toHaveLength(12);
    expect(provinces.flatMap((each) => each.municipalities)).toHaveLength(342);
  });
});

describe('regions', () => {
  test('have their municipalities', () => {
    const twente = regions.find(({ slug }) => slug === 'twente');
    expect(twente?.municipalities.map(({ name }) => name)).toEqual([
      'Almelo',
      'Enschede',
      'Hengelo',
      'Hof van Twente',
    ]);
  });

  test('are not provinces, nor provinces under a second name', () => {
    const slugs = regions.map(({ slug }) => slug);
    expect(slugs).not.toContain('friesland');
    for (const { slug } of provincesIn(catalogue)) expect(slugs).not.toContain(slug);
  });
});

describe('other names', () => {
  const names = otherNamesIn(catalogue);

  test('lead to the municipality of now', () => {
    const present = names.find(({ slug }) => slug === 'hellevoetsluis')?.municipalities;
    expect(present?.map(({ name }) => name)).toEqual(['Voorne aan Zee']);
  });

  test('never have the address of a municipality or of each other', () => {
    const slugs = names.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const { slug } of municipalities) expect(slugs).not.toContain(slug);
    for (const taken of ['vergelijk', 'provincie', 'regio']) expect(slugs).not.toContain(taken);
  });
});

describe('other names with a page', () => {
  const names = otherNamesIn(catalogue);

  test('are those of namesakes too, with every municipality that is meant', () => {
    const present = (slug: string) =>
      names.find((each) => each.slug === slug)?.municipalities.map(({ name }) => name);
    expect(present('velp')).toEqual(['Land van Cuijk', 'Rheden']);
    expect(present('bernisse')).toEqual(['Nissewaard', 'Voorne aan Zee']);
    expect(present('bergen')).toEqual(expect.arrayContaining(['Bergen (L)', 'Bergen (NH)']));
  });

  test('are not those of the thousands of other towns', () => {
    expect(names.map(({ slug }) => slug)).not.toContain('zevenbergen');
  });

  test('of a municipality itself are namesakes', () => {
    const namesakes = namesakesIn(catalogue);
    const of = (name: string) => namesakes(municipalities.find((each) => each.name === name)!);
    expect(of('Beek').map(({ name }) => name)).toEqual(['Berg en Dal', 'Montferland']);
    expect(of('Urk')).toEqual([]);
  });
});

describe('looking for a place', () => {
  const find = placeFinder(placeNamesIn(catalogue));
  const municipalitiesOf = (list: readonly (readonly [string, string])[]) =>
    list.map(([, municipality]) => municipality);

  test.each([
    ['Uden', 'Maashorst'],
    ['zevenbergen', 'Moerdijk'],
    ['Den Bosch', "'s-Hertogenbosch"],
    ['DENBOSCH', "'s-Hertogenbosch"],
    ['sudwest fryslan', 'Súdwest-Fryslân'],
    ['overvecht', 'Utrecht'],
    ['Gemeente Breda', 'Breda'],
    ['Appingedam', 'Eemsdelta'],
  ])('%s opens %s', (typed, municipality) => {
    expect(destinationOf(find(typed))).toBe(municipality);
  });

  test('what is only begun, or misspelt, opens nothing', () => {
    for (const typed of ['Ude', 'drach', 'amstrdam', 'Zevenb', 'e'])
      expect(destinationOf(find(typed)), typed).toBeUndefined();
  });

  test('a name in several municipalities opens none of them', () => {
    for (const [typed, ...expected] of [
      ['Velp', 'Land van Cuijk', 'Rheden'],
      ['Bernisse', 'Nissewaard', 'Voorne aan Zee'],
    ] as const) {
      const found = find(typed);
      expect(municipalitiesOf(found.exact)).toEqual(expected);
      expect(destinationOf(found)).toBeUndefined();
    }
  });

  test("a municipality's own name wins, and its namesakes are told", () => {
    const found = find('beek');
    expect(destinationOf(found)).toBe('Beek');
    expect(municipalitiesOf(found.exact)).toEqual(['Beek', 'Berg en Dal', 'Montferland']);
  });

  test.each([
    ['drach', 'Smallingerland'],
    ['sudwest', 'Súdwest-Fryslân'],
    ['IJssel', 'IJsselstein'],
  ])('%s may be the beginning of %s', (typed, municipality) => {
    expect(municipalitiesOf(find(typed).beginning)).toContain(municipality);
  });

  test('a name that is nearest in spelling is asked for', () => {
    const { exact, beginning, near } = find('amstrdam');
    expect([exact, beginning]).toEqual([[], []]);
    expect(near).toEqual([['Amsterdam', 'Amsterdam']]);
  });

  test('names that begin with it come before those that have it further on, each municipality once', () => {
    const found = municipalitiesOf(find('dal').beginning);
    expect(found.indexOf('Dalfsen')).toBeLessThan(found.indexOf('Berg en Dal'));
    expect(new Set(found).size).toBe(found.length);
  });

  test('nothing, signs and nonsense are no place', () => {
    for (const typed of ['', '   ', '!!!', 'xqzwvk', 'a'.repeat(5000)])
      expect(find(typed), typed).toEqual({ exact: [], beginning: [], near: [] });
  });
});

describe('the towns of the register', () => {
  test('all lead to a municipality, and are found by their name', () => {
    const find = placeFinder(placeNamesIn(catalogue));
    const names = [...Object.entries(places.localities), ...Object.entries(places.formerMunicipalities)];
    expect(names.length).toBeGreaterThan(2200);
    for (const [name, present] of names.filter((_, index) => index % 25 === 0)) {
      const found = find(name).exact.map(([, municipality]) => municipality);
      expect(found, name).toEqual(expect.arrayContaining(present));
    }
  });
});
