import MiniSearch from 'minisearch';
import { isFunctionWord } from '../../../src/language/stop-words.ts';
import { normalize } from '../../../src/language/tokenize.ts';
import { PEER_FIELDS, PEER_WEIGHTS, type PeerFactory } from './engine.ts';

/** MiniSearch with Dutch stop words, prefixes and a little tolerance for slips. */
export const miniSearch: PeerFactory = (documents) => {
  const index = new MiniSearch({
    fields: [...PEER_FIELDS],
    processTerm: (term) => {
      const folded = normalize(term);
      return isFunctionWord(folded) ? null : folded;
    },
    searchOptions: { boost: PEER_WEIGHTS, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(documents);
  return { name: 'MiniSearch', search: (query) => index.search(query).map(({ id }) => id as string) };
};
