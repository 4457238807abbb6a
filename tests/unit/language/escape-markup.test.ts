import { expect, test } from 'vitest';
import { escapeMarkup } from '../../../src/language/escape-markup.ts';
import { unescapeMarkup } from '../../../src/language/unescape-markup.ts';

test('a text goes into markup and out of it as it is', () => {
  const text = `<a href="#">Lezen & 'schrijven'</a> &amp; &lt;`;
  expect(escapeMarkup(text)).not.toMatch(/[<>"]/);
  expect(unescapeMarkup(escapeMarkup(text))).toBe(text);
});

test.each([
  ['&#39;s-Hertogenbosch &#x27;s &apos;s', "'s-Hertogenbosch 's 's"],
  ['&#x1F600;&#128512;', '😀😀'],
  ['R&D; a&b, &nbsp; &amp;lt;', 'R&D; a&b, &nbsp; &lt;'],
])('%s is read as %s', (markup, text) => {
  expect(unescapeMarkup(markup)).toBe(text);
});
