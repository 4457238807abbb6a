/** What the index is made from in tests of the code: the small catalogue that no editor changes. */
import { readSearchSource } from '../../../src/search/index/source.ts';
import { CATALOGUE } from '../../catalogue.ts';

export const source = readSearchSource(CATALOGUE);
