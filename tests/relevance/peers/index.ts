/** Every engine that ours is compared with, each alone, on the same documents. */
import { flexSearch } from './flexsearch.ts';
import { fuse, fuseByWord } from './fuse.ts';
import { lunr } from './lunr.ts';
import { miniSearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { pagefind } from './pagefind.ts';
import type { PeerFactory } from './engine.ts';

export const PEERS: readonly PeerFactory[] = [
  miniSearch,
  fuseByWord,
  lunr,
  orama,
  flexSearch,
  pagefind,
  fuse,
];
