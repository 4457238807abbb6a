import { describe, expect, test } from 'vitest';
import { pluralForms } from '../../../src/language/plural.ts';
import { readingMinutes } from '../../../src/language/reading-time.ts';
import { sentencesOf } from '../../../src/language/sentences.ts';

describe('the time that a text takes', () => {
  test('counts words of all texts, not signs between them', () => {
    expect(readingMinutes('woord '.repeat(300), 'woord – '.repeat(140))).toBe(2);
  });

  test('is a minute at least', () => {
    expect(readingMinutes('')).toBe(1);
  });
});

test('sentences are told apart, and white space within them is one space', () => {
  expect(sentencesOf(['Aanpak', 'Zij lezen voor.\n  Elke week, 2,5 uur lang. Waarom?', ' ', '…'])).toEqual([
    'Aanpak',
    'Zij lezen voor.',
    'Elke week, 2,5 uur lang.',
    'Waarom?',
  ]);
});

test('a quotation ends with its marks, and after an abbreviation a small letter goes on', () => {
  expect(sentencesOf(['“Dat lukt.” Zegt de leraar, bijv. tegen ouders! 12 keer.'])).toEqual([
    '“Dat lukt.”',
    'Zegt de leraar, bijv. tegen ouders!',
    '12 keer.',
  ]);
});

test.each([
  ['zomerschool', 'zomerscholen'],
  ['taalklas', 'taalklassen'],
  ['schoolbrief', 'schoolbrieven'],
  ['prijs', 'prijzen'],
  ['mentor', 'mentors'],
  ['opa', "opa's"],
  ['brede school', 'brede scholen'],
  ['gemeente', 'gemeenten'],
  ['huisbezoek', 'huisbezoeken'],
])('the plural of %s is among the forms that it can have: %s', (word, plural) => {
  expect(pluralForms(word)).toContain(plural);
});
