/** What the index of the real content is made from, read once for the tests that need it. */
import { readSearchSource } from '../../../../src/search/index/source.ts';

export const source = readSearchSource('content');
