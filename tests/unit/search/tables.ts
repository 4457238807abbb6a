/** The search tables of the small catalogue, made once for the tests that need them. */
import { searchOver } from '../../search-source.ts';
import { source } from './source.ts';

export const { tables, lexicon, search, slugsFor } = searchOver(source);
