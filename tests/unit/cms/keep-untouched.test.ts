import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepUntouched, markdownTokens } from '../../../src/cms/keep-untouched.ts';

const kept = (original: string, before: string, after: string) => keepUntouched(original, before)(after);

describe('what is saved is the text as it was written', () => {
  test.each([
    [
      'an escaped sign',
      'Groep \\<5.\n\nEen.',
      'Groep <5.\n\nEen.',
      'Groep <5.\n\nEen. Ja.',
      'Groep \\<5.\n\nEen. Ja.',
    ],
    ['in the same sentence', 'Van \\<5 tot 8.', 'Van <5 tot 8.', 'Van <5 tot 9.', 'Van \\<5 tot 9.'],
    [
      'a number that begins no list',
      '2026\\. Het jaar.',
      '2026. Het jaar.',
      '2026. Het jaar. Ja.',
      '2026\\. Het jaar. Ja.',
    ],
    ['right after the escaped sign', 'a \\<', 'a <', 'a <5', 'a \\<5'],
    [
      'a list with another bullet',
      '* een\n* twee',
      '- een\n- twee',
      '- een\n- twee\n- drie',
      '* een\n* twee\n- drie',
    ],
    ['more blank lines', 'Een.\n\n\nTwee.', 'Een.\n\nTwee.', 'Een. Ja.\n\nTwee.', 'Een. Ja.\n\n\nTwee.'],
    [
      'the alignment and the width of a table',
      '| Groep | Aantal |\n| :---- | -----: |\n| 7     |     12 |',
      '| Groep | Aantal |\n| ----- | ------ |\n| 7     | 12     |',
      '| Groep | Aantal    |\n| ----- | --------- |\n| 7     | 12 is veel |',
      '| Groep | Aantal |\n| :---- | -----: |\n| 7     |     12 is veel |',
    ],
  ])('with a change beside it: %s', (_, original, before, after, expected) => {
    expect(kept(original, before, after)).toBe(expected);
  });

  test('to the letter when nothing was changed', () => {
    expect(kept('\\<  a\n\n\nb', '<  a\n\nb', '<  a\n\nb')).toBe('\\<  a\n\n\nb');
  });

  test('without the escape of a sign that was taken out', () => {
    expect(kept('Van \\<5 tot 8.', 'Van <5 tot 8.', 'Van 5 tot 8.')).toBe('Van 5 tot 8.');
  });

  test('without the end of a line that was taken out of what looks like a table', () => {
    expect(kept('|\n', '|\n', '| ')).toBe('| ');
  });

  test('as the serializer has it where both differ', () => {
    expect(kept('[a][1] b', '[a](https://x.nl) b', '[a](https://y.nl) b')).toBe('[a](https://y.nl) b');
  });
});

const text = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\n', '\\', '<', '|', '-', '.', '&lt;'),
  maxLength: 40,
});

const spaceless = (markdown: string) => markdown.replace(/[ -]/g, '');

test('a change to a text that is written as the serializer does is the change itself, but for the width of columns', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(spaceless(kept(before, before, after))).toBe(spaceless(after));
    }),
  );
});

test('the tokens of a text are the text', () => {
  fc.assert(
    fc.property(text, (whole) => {
      expect(
        markdownTokens(whole)
          .map((token) => token.text)
          .join(''),
      ).toBe(whole);
    }),
  );
});
