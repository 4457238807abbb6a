import { describe, expect, test } from 'vitest';
import { isVisible, withoutZeroWidth, withPlainLetters } from '../../../src/language/characters.ts';
import { interventionSchema, placesSchema, themeSchema } from '../../../src/catalogue/schema.ts';

const HIDDEN = {
  'a control character': '\u001B',
  'the end of a text': '\u0000',
  'a line end of old': '\u0085',
  'a carriage return': '\r',
  'a line separator': '\u2028',
  'an override of direction': '\u202E',
  'an isolate of direction': '\u2066',
  'a mark of direction': '\u200F',
  'a soft hyphen': '\u00AD',
  'a space without width': '\u200B',
  'a joiner without an emoji': '\u200D',
  'a variation without an emoji': '\uFE0F',
  'a variation of a letter': '\u{E0100}',
  'a byte order mark': '\uFEFF',
  'a tag': '\u{E0061}',
  'a Hangul filler': '\u3164',
  'a Hangul filler of a syllable': '\u115F',
  'a Hangul filler of half width': '\uFFA0',
  'a blank pattern of braille': '\u2800',
  'half of a character': '\uD800',
  'no character': '\uFFFE',
  'private use': '\uE000',
  'what stands for a lost character': '\uFFFD',
};

test.each(Object.entries(HIDDEN))('%s is hidden, wherever it stands', (_, sign) => {
  expect(['a', `a${sign}b`, sign, `${sign}👍`].filter(isVisible)).toEqual(['a']);
});

test('emoji, accents and other scripts are visible, line ends and tabs too', () => {
  const shown = [
    '👨‍👩‍👧 ❤️ ☎︎ 🏳️‍🌈 1️⃣ 🇳🇱 👍🏽',
    '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    'cafe\u0301',
    'مرحبا',
    'a\n\tb',
    'a\u00A0b',
  ];
  expect(shown.filter((text) => !isVisible(text))).toEqual([]);
});

test('tags that spell no flag are hidden, behind a flag too', () => {
  expect(isVisible('🏴\u{E0068}\u{E0069}\u{E007F}')).toBe(false);
});

describe('the schema judges values as they are shown', () => {
  const title = (text: string) =>
    interventionSchema({
      themes: [],
      factors: [],
      articles: [],
      concepts: [],
      municipalities: [],
      places: {},
    }).shape.title.safeParse(text).success;

  test.each(Object.entries(HIDDEN))('%s is refused in a field', (_, sign) => {
    expect(title(`Taal${sign}klas`)).toBe(false);
  });

  test('in lists and in names of fields too', () => {
    expect(themeSchema.shape.questions.safeParse(['Wat\u202E is dit?']).success).toBe(false);
    expect(
      placesSchema(['Breda']).safeParse({ places: { 'Te\u200Bst': 'Breda' }, regions: {} }).success,
    ).toBe(false);
    expect(placesSchema(['Breda']).safeParse({ places: { Test: 'Breda' }, regions: {} }).success).toBe(true);
  });
});

test('what has no width is taken out, and emoji stay whole', () => {
  expect(withoutZeroWidth('kwali\u00ADfi\u200Bca\u2060tie 👨‍👩‍👧 ❤️\uFEFF a\u200Db\uFE0F')).toBe(
    'kwalificatie 👨‍👩‍👧 ❤️ ab',
  );
});

test('letters become those that people type', () => {
  expect(withPlainLetters('ﬁ ﬂ ﬀ ﬃ ﬄ ﬆ ĳ Ĳ Ａb１ 𝐁 e\u0301 a\u2011b')).toBe(
    'fi fl ff ffi ffl st ij IJ Ab1 B é a-b',
  );
});

test('signs that only look like letters stay', () => {
  const text = 'm² naam™ ½ € ： “a”';
  expect(withPlainLetters(text)).toBe(text);
});
