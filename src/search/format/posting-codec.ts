/**
 * Shards of postings as bytes. Small numbers are written in one byte (LEB128), entries as differences, so that the
 * files are dense by themselves: many hosts don't compress unknown types.
 *
 * Shard: number of terms, then each term: length and text (UTF-8), idf, number of entries, entries, impacts (six bits, one for the
 * title and one for questions, which then follow as bits), root of the neighbours' weight, number of neighbours, neighbours, similarity.
 */
import type { Posting } from './tables.ts';

const IMPACT_STEPS = 63;
const IN_TITLE = 64;
const IN_QUESTIONS = 128;
const BYTE = 255;

/** @param postings In the order of their terms. Impacts and similarities are rounded to 63 and 255 steps. */
export function encodeShard(postings: readonly (readonly [term: string, posting: Posting])[]): Uint8Array {
  const bytes: number[] = [];
  writeNumber(bytes, postings.length);
  for (const [term, posting] of postings) {
    const text = new TextEncoder().encode(term);
    writeNumber(bytes, text.length);
    bytes.push(...text, toByte(posting.idf));
    writeEntries(bytes, posting.entries);
    for (let at = 0; at < posting.entries.length; at++) {
      const impact = Math.max(1, Math.round(posting.impacts[at]! * IMPACT_STEPS));
      const questions = posting.questions[at]!;
      bytes.push(impact + (posting.titles[at] ? IN_TITLE : 0) + (questions > 0 ? IN_QUESTIONS : 0));
      if (questions > 0) writeNumber(bytes, questions);
    }
    bytes.push(toByte(Math.sqrt(posting.neighbours.weight)));
    writeEntries(bytes, posting.neighbours.entries);
    for (let at = 0; at < posting.neighbours.entries.length; at++)
      bytes.push(toByte(posting.neighbours.similarity[at]!));
  }
  return Uint8Array.from(bytes);
}

/**
 * The postings of a shard by their term.
 *
 * @throws RangeError when the bytes are no whole shard: cut off on the way, or another file in its place. What they say is not
 * checked: those of another build give nonsense.
 */
export function decodeShard(bytes: Uint8Array): Map<string, Posting> {
  const reader = { bytes, at: 0 };
  const text = new TextDecoder();
  const postings = new Map<string, Posting>();
  for (let left = readNumber(reader); left > 0; left--) {
    const length = readNumber(reader);
    const term = text.decode(bytes.subarray(reader.at, (reader.at += length)));
    const idf = bytes[reader.at++]! / BYTE;
    const entries = readEntries(reader);
    const impacts = new Float32Array(entries.length);
    const titles = new Uint8Array(entries.length);
    const questions = new Uint16Array(entries.length);
    for (let at = 0; at < entries.length; at++) {
      const byte = bytes[reader.at++]!;
      impacts[at] = (byte & IMPACT_STEPS) / IMPACT_STEPS;
      titles[at] = byte & IN_TITLE ? 1 : 0;
      if (byte & IN_QUESTIONS) questions[at] = readNumber(reader);
    }
    const weight = (bytes[reader.at++]! / BYTE) ** 2;
    const neighbours = readEntries(reader);
    const similarity = Float32Array.from(neighbours, () => bytes[reader.at++]! / BYTE);
    postings.set(term, {
      idf,
      entries,
      impacts,
      titles,
      questions,
      neighbours: { weight, entries: neighbours, similarity },
    });
  }
  if (reader.at !== bytes.length) throw new RangeError();
  return postings;
}

/**
 * The shard that holds a term, if any does.
 *
 * @param starts Where every shard begins, in order.
 */
export function shardOf(term: string, starts: readonly string[]): number | undefined {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= term) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : low - 1;
}

const toByte = (share: number): number => Math.max(0, Math.min(BYTE, Math.round(share * BYTE)));

function writeNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

function readNumber(reader: { bytes: Uint8Array; at: number }): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = reader.bytes[reader.at++];
    if (byte === undefined) throw new RangeError();
    value |= (byte & 127) << shift;
    if (byte < 128) return value;
  }
}

function writeEntries(bytes: number[], entries: ArrayLike<number>): void {
  writeNumber(bytes, entries.length);
  let last = -1;
  for (const entry of Array.from(entries)) {
    writeNumber(bytes, entry - last - 1);
    last = entry;
  }
}

function readEntries(reader: { bytes: Uint8Array; at: number }): Uint32Array {
  const length = readNumber(reader);
  // Each is a byte at least.
  if (length > reader.bytes.length - reader.at) throw new RangeError();
  const entries = new Uint32Array(length);
  let last = -1;
  for (let at = 0; at < entries.length; at++) entries[at] = last = last + 1 + readNumber(reader);
  return entries;
}
