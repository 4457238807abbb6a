import { describe, expect, test } from 'vitest';
import { provincesIn, regionsIn } from '../../../src/catalogue/places/areas.ts';
import { otherNamesIn } from '../../../src/catalogue/places/other-names.ts';
import { placeNamesIn, placesMatching } from '../../../src/catalogue/places/place-names.ts';
import { municipalities, places } from '../../real-catalogue.ts';

const catalogue = { municipalities, places };
const regions = regionsIn(catalogue);

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
    expect(names.find(({ slug }) => slug === 'hellevoetsluis')?.municipality.name).toBe('Voorne aan Zee');
  });

  test('never have the address of a municipality or of each other', () => {
    const slugs = names.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const { slug } of municipalities) expect(slugs).not.toContain(slug);
    for (const taken of ['vergelijk', 'provincie', 'regio']) expect(slugs).not.toContain(taken);
  });
});

describe('looking for a place', () => {
  const names = placeNamesIn(catalogue);
  const found = (typed: string) => placesMatching(typed, names, 8).map(([, municipality]) => municipality);

  test.each([
    ['drach', 'Smallingerland'],
    ['Den Bosch', "'s-Hertogenbosch"],
    ['sudwest', 'Súdwest-Fryslân'],
    ['overvecht', 'Utrecht'],
    ['IJssel', 'IJsselstein'],
    ['amstrdam', 'Amsterdam'],
  ])('%s finds %s', (typed, municipality) => {
    expect(found(typed)).toContain(municipality);
  });

  test('puts names that begin with it before those that have it further on', () => {
    expect(found('dal')).toEqual(['Dalfsen', 'Berg en Dal']);
  });

  test('gives each municipality once, and no more than asked', () => {
    expect(found('s')).toHaveLength(8);
    expect(new Set(found('s')).size).toBe(8);
  });

  test('gives nothing for nothing, signs or nonsense', () => {
    for (const typed of ['', '   ', '!!!', 'xqzwvk', 'a'.repeat(5000)])
      expect(found(typed), typed).toEqual([]);
  });
});
