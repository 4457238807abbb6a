import { createRequire } from 'node:module';
import { PEER_FIELDS, PEER_WEIGHTS, type PeerFactory } from './engine.ts';

interface Lunr {
  (configure: (this: LunrBuilder) => void): { search: (query: string) => { ref: string }[] };
  nl: unknown;
}
interface LunrBuilder {
  use: (plugin: unknown) => void;
  ref: (name: string) => void;
  field: (name: string, options: { boost: number }) => void;
  add: (document: object) => void;
}

/** lunr with the Dutch stemmer and stop words of lunr-languages. */
export const lunr: PeerFactory = (documents) => {
  // lunr and its languages are old script files that extend each other.
  const require = createRequire(import.meta.url);
  const engine = require('lunr') as Lunr;
  (require('lunr-languages/lunr.stemmer.support') as (target: Lunr) => void)(engine);
  (require('lunr-languages/lunr.nl') as (target: Lunr) => void)(engine);
  const index = engine(function () {
    this.use(engine.nl);
    this.ref('id');
    for (const field of PEER_FIELDS) this.field(field, { boost: PEER_WEIGHTS[field] });
    for (const document of documents) this.add(document);
  });
  // Signs have a meaning in lunr's query language that people who type them do not intend.
  const plain = (query: string) => query.replace(/[^\p{L}\p{N}\s]/gu, ' ');
  return { name: 'lunr (nl)', search: (query) => index.search(plain(query)).map(({ ref }) => ref) };
};
