import { tokenize } from '../language/tokenize.ts';

/** Number of words in a shingle: so many in the same order are no coincidence, and a changed word spoils only a few. */
const SHINGLE_SIZE = 4;

/**
 * Texts are compared by the smallest values of 32 hash functions over their shingles (MinHash). Two texts are compared
 * in full when one of 16 bands of two values is the same: for texts that share half of their shingles that is 99%
 * certain.
 *
 * @see Broder, "On the resemblance and containment of documents" (1997)
 */
const BANDS = 16;
const ROWS = 2;

/**
 * Most texts of a band that each further one is compared with: keeps the work linear when very many texts are alike.
 */
const MAX_COMPARED = 8;

/** The shingles of a text, each as a number. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = tokenize(text);
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE_SIZE <= words.length; at++) {
    shingles.add(hashOf(words.slice(at, at + SHINGLE_SIZE).join(' ')));
  }
  return shingles;
}

/** The part of the shingles of two texts together that both have (Jaccard), from 0 to 1. */
export function similarity(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared += 1;
  return shared / (one.size + other.size - shared);
}

/**
 * For each text, the other that is most like it, of those that are at least `min` alike.
 *
 * @param texts The shingles of each text.
 * @param min From 0 to 1; pairs below a half may be missed.
 */
export function mostSimilar(
  texts: readonly ReadonlySet<number>[],
  min: number,
): Map<number, { other: number; similarity: number }> {
  const found = new Map<number, { other: number; similarity: number }>();
  const keep = (text: number, other: number, jaccard: number) => {
    if (jaccard > (found.get(text)?.similarity ?? 0)) found.set(text, { other, similarity: jaccard });
  };
  const bands = new Map<string, number[]>();
  texts.forEach((shingles, text) => {
    const met = new Set<number>();
    for (const band of bandsOf(shingles)) {
      const others = bands.get(band);
      if (!others) {
        bands.set(band, [text]);
        continue;
      }
      for (const other of others) {
        if (met.has(other)) continue;
        met.add(other);
        const jaccard = similarity(shingles, texts[other]!);
        if (jaccard < min) continue;
        keep(text, other, jaccard);
        keep(other, text, jaccard);
      }
      if (others.length < MAX_COMPARED) others.push(text);
    }
  });
  return found;
}

/** The bands of a text, each with its number; none for a text without shingles. */
function bandsOf(shingles: ReadonlySet<number>): string[] {
  if (shingles.size === 0) return [];
  const smallest = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let row = 0; row < smallest.length; row++) {
      const value = hashFor(shingle, row);
      if (value < smallest[row]!) smallest[row] = value;
    }
  }
  return Array.from(
    { length: BANDS },
    (_, band) => `${band}:${smallest.subarray(band * ROWS, (band + 1) * ROWS).join()}`,
  );
}

/** One hash function for each row: the finaliser of MurmurHash3 over the shingle and the number of the row. */
function hashFor(shingle: number, row: number): number {
  let value = shingle ^ Math.imul(row + 1, 0x9e3779b9);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
