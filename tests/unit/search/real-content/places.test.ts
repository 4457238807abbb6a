import { expect, test } from 'vitest';
import {
  createHighlighter,
  highlightTermsOf,
  tokenizeText,
} from '../../../../src/search/query/highlighter.ts';
import { parseQuery } from '../../../../src/search/query/query-parser.ts';
import { EXPANSION_WEIGHTS } from '../../../../src/search/weights.ts';
import { source } from './source.ts';
import { lexicon } from './tables.ts';

test('every municipality is marked, whatever words its name is made of', () => {
  const unmarked = source.municipalities.filter(({ name }) => {
    const asked = parseQuery(name, lexicon, EXPANSION_WEIGHTS);
    const highlight = createHighlighter(highlightTermsOf({ ...asked, queryTerms: [] }));
    return highlight(tokenizeText(name)).length === 0;
  });
  expect(unmarked.map(({ name }) => name)).toEqual([]);
});
