import { describe, expect, test } from 'vitest';
import { nearest } from '../../../src/language/nearest.ts';

const municipalities = [
  "'s-Hertogenbosch",
  'Almelo',
  'Almere',
  'Amstelveen',
  'Amsterdam',
  'Den Haag',
  'Den Helder',
  'Edam-Volendam',
  'Haaksbergen',
  'Haarlem',
  'Landsmeer',
  'Loon op Zand',
  'Lopik',
  'Nieuwegein',
  'Nieuwkoop',
  'Noardeast-Fryslân',
  'Súdwest-Fryslân',
  'Urk',
  'Utrecht',
  'Utrechtse Heuvelrug',
];
const places = { 'Den Bosch': "'s-Hertogenbosch", Scheveningen: 'Den Haag' };
const themes = ['loopbaanleren', 'soepele-overgangen', 'sport-en-cultuur', 'taalbevordering'];

describe('the nearest value is found', () => {
  test.each([
    ['with a letter missing', 'Utecht', 'Utrecht'],
    ['with a letter too many', 'Nieuwegeijn', 'Nieuwegein'],
    ['with another letter', 'Amsterdan', 'Amsterdam'],
    ['with two letters swapped', 'Edam-Voledndam', 'Edam-Volendam'],
    ['without capitals and accents', 'sudwest fryslan', 'Súdwest-Fryslân'],
    ['by another name of the place', 'Den Bosch', "'s-Hertogenbosch"],
    ['by another name of the place, misspelt', 'Den Bos', "'s-Hertogenbosch"],
    ['by a part of the name', 'Haag', 'Den Haag'],
    ['in a longer text', 'Gemeente Almere', 'Almere'],
  ])('%s', (_, typed, expected) => {
    expect(nearest(typed, municipalities, places)).toBe(expected);
  });

  test('by the first part of a theme', () => {
    expect(nearest('taal', themes)).toBe('taalbevordering');
  });
});

describe('no value is near', () => {
  test.each([
    ['another name', 'London'],
    ['a few letters', 'q'],
    ['signs', '???'],
    ['nothing', ''],
    ['a text as long as a book', 'Almere '.repeat(100_000)],
  ])('%s', (_, typed) => {
    expect(nearest(typed, municipalities, places)).toBeUndefined();
  });
});
