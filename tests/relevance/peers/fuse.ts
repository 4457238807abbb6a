import Fuse from 'fuse.js';
import { isFunctionWord } from '../../../src/language/stop-words.ts';
import { tokenize } from '../../../src/language/tokenize.ts';
import { PEER_FIELDS, PEER_WEIGHTS, type PeerFactory } from './engine.ts';

const options = {
  keys: PEER_FIELDS.map((name) => ({ name, weight: PEER_WEIGHTS[name] })),
  ignoreLocation: true,
  ignoreDiacritics: true,
  threshold: 0.3,
  includeScore: true,
};

/** Fuse.js as it comes: the query as one pattern. */
export const fuse: PeerFactory = (documents) => {
  const index = new Fuse(documents, options);
  return {
    name: 'Fuse.js',
    search: (query) => index.search(query, { limit: 50 }).map(({ item }) => item.id),
  };
};

/** Fuse.js asked for each content word apart, the scores added up. */
export const fuseByWord: PeerFactory = (documents) => {
  const index = new Fuse(documents, options);
  return {
    name: 'Fuse.js per woord',
    search: (query) => {
      const scores = new Map<string, number>();
      for (const word of tokenize(query).filter((each) => !isFunctionWord(each))) {
        for (const { item, score = 1 } of index.search(word)) {
          scores.set(item.id, (scores.get(item.id) ?? 0) + 1 - score);
        }
      }
      return [...scores].sort((a, b) => b[1] - a[1]).map(([id]) => id);
    },
  };
};
