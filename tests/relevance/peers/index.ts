/** Every engine that ours is compared with. Pagefind runs only in a browser: `npm run relevance` adds it. */
import { flexSearch } from './flexsearch.ts';
import { fuse, fuseByWord } from './fuse.ts';
import { lunr } from './lunr.ts';
import { miniSearch } from './minisearch.ts';
import { orama } from './orama.ts';
import type { PeerFactory } from './engine.ts';

export const PEERS: readonly PeerFactory[] = [miniSearch, fuseByWord, lunr, orama, flexSearch, fuse];
