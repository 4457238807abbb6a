import { expect, test } from 'vitest';
import { openNames, writeNames } from '../../../src/search/format/name-lists.ts';

test.each([[[]], [['Breda']], [['Nuenen, Gerwen en Nederwetten', '', 'Breda']]])(
  'names read back as they were written: %j',
  (names) => {
    expect(openNames(writeNames(names))).toEqual(names);
  },
);

test('what separates names is a comma in a name', () => {
  expect(openNames(writeNames(['moe; hongerig', 'Breda']))).toEqual(['moe, hongerig', 'Breda']);
});
