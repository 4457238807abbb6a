import { expect, test } from 'vitest';
import { sayingParts } from '../../../src/language/sayings.ts';
import { tokenize } from '../../../src/language/tokenize.ts';

test.each([
  ['kan niet stilzitten', ['kan', 'niet', 'stilzit']],
  ['stil zitten kunnen ze nooit', ['stil', 'zit', 'kan', 'niet']],
  ['durft niks', ['durf', 'niet']],
  ['komen nooit', ['kom', 'niet']],
])('"%s" is a saying', (text, parts) => {
  expect([...sayingParts(tokenize(text))!]).toEqual(parts);
});

test.each(['bang voor school', 'niet meer', 'taalachterstand', ''])('"%s" is none', (text) => {
  expect(sayingParts(tokenize(text))).toBeUndefined();
});
