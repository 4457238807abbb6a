/** Cuts the postings into files, of which a query loads few. */
import { sharedLength } from '../../language/shared-length.ts';
import { encodeShard } from '../format/posting-codec.ts';
import type { Posting } from '../format/tables.ts';

/** Smaller shards than this (in bytes) are too many files. */
const MIN_SHARD_BYTES = 1_400;
/** Shards that a query loads, and bytes that each adds to the lexicon: about so many. */
const SHARDS_OF_QUERY = 16;
const BYTES_OF_SHARD = 5;

/**
 * Cuts the postings into shards; one term is never split. A query loads the starts of all shards with the lexicon, and some shards:
 * of `n` bytes in all, shards of `√(BYTES_OF_SHARD · n / SHARDS_OF_QUERY)` bytes make it load least.
 *
 * @param areTogether Whether a term is one of those that stand in one shard, however large.
 */
export function cutIntoShards(
  postings: readonly [term: string, posting: Posting][],
  areTogether: (term: string) => boolean,
): { start: string; bytes: Uint8Array }[] {
  const sizes = postings.map((posting) => encodeShard([posting]).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const maxBytes = Math.max(MIN_SHARD_BYTES, Math.sqrt((BYTES_OF_SHARD * total) / SHARDS_OF_QUERY));
  const shards: { start: string; bytes: Uint8Array }[] = [];
  let begun: [string, Posting][] = [];
  let size = 0;
  let last = '';
  const close = () => {
    if (begun.length === 0) return;
    shards.push({ start: separator(last, begun[0]![0]), bytes: encodeShard(begun) });
    last = begun.at(-1)![0];
    begun = [];
    size = 0;
  };
  let wasTogether = false;
  postings.forEach((posting, at) => {
    const isTogether = areTogether(posting[0]);
    if (isTogether !== wasTogether || (!isTogether && size + sizes[at]! > maxBytes)) close();
    wasTogether = isTogether;
    begun.push(posting);
    size += sizes[at]!;
  });
  close();
  return shards;
}

/** The fewest letters of a term that come after the term before it, as in a prefix B-tree. */
const separator = (before: string, term: string): string => term.slice(0, sharedLength(before, term) + 1);
