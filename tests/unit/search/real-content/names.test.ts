import { expect, test } from 'vitest';
import { tokenize } from '../../../../src/language/tokenize.ts';
import { parseQuery } from '../../../../src/search/query/query-parser.ts';
import { losesMeaning } from '../../../../src/search/query/synonym-phrases.ts';
import { EXPANSION_WEIGHTS } from '../../../../src/search/weights.ts';
import { lexicon } from './tables.ts';

/** Read as something else before: an address, and the kind of a school. */
const OTHERWISE = ['M@ZL'];

test('every name that is found word by word is read as its concept', () => {
  const unread = lexicon.concepts.flatMap(({ names }, number) =>
    names
      .filter((name) => losesMeaning(tokenize(name)) && !OTHERWISE.includes(name))
      .filter((name) => !parseQuery(name, lexicon, EXPANSION_WEIGHTS).concepts.includes(number)),
  );
  expect(unread).toEqual([]);
});
