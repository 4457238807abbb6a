import FlexSearch from 'flexsearch';
import { isFunctionWord } from '../../../src/language/stop-words.ts';
import { PEER_FIELDS, PEER_WEIGHTS, type PeerFactory } from './engine.ts';

/** FlexSearch, whose document index has no weights: the fields' lists are added up by rank, each with its weight. */
export const flexSearch: PeerFactory = (documents) => {
  const index = new FlexSearch.Document({
    document: { id: 'id', index: [...PEER_FIELDS] },
    tokenize: 'forward',
    encoder: FlexSearch.Charset.LatinBalance,
  });
  for (const document of documents) index.add(document);
  return {
    name: 'FlexSearch',
    search: (query) => {
      const words = query.split(/\s+/).filter((word) => !isFunctionWord(word.toLowerCase()));
      const scores = new Map<string, number>();
      for (const { field, result } of index.search(words.join(' '), { limit: 50, suggest: true })) {
        const weight = PEER_WEIGHTS[field as keyof typeof PEER_WEIGHTS];
        result.forEach((id, rank) =>
          scores.set(String(id), (scores.get(String(id)) ?? 0) + weight / (rank + 3)),
        );
      }
      return [...scores].sort((a, b) => b[1] - a[1]).map(([id]) => id);
    },
  };
};
