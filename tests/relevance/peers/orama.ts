import { create, insertMultiple, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/dutch';
import { PEER_FIELDS, PEER_WEIGHTS, type PeerFactory } from './engine.ts';

/** Orama with its Dutch stemmer and a tolerance of one slip. */
export const orama: PeerFactory = async (documents) => {
  const index = create({
    schema: Object.fromEntries(PEER_FIELDS.map((field) => [field, 'string' as const])),
    components: { tokenizer: { language: 'dutch', stemming: true, stemmer } },
  });
  await insertMultiple(index, [...documents]);
  return {
    name: 'Orama',
    search: async (term) => {
      const { hits } = await search(index, {
        term,
        limit: 50,
        boost: PEER_WEIGHTS,
        tolerance: 1,
        threshold: 1,
      });
      return hits.map(({ id }) => id);
    },
  };
};
