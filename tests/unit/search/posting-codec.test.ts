import { describe, expect, test } from 'vitest';
import { decodeShard, encodeShard, shardOf } from '../../../src/search/format/posting-codec.ts';
import { inOrder, openOrder } from '../../../src/search/format/sort-orders.ts';
import type { Posting } from '../../../src/search/format/tables.ts';

const posting: Posting = {
  idf: 0.8,
  entries: [0, 5, 127, 128, 26_399],
  impacts: [1 / 63, 0.5, 1, 0.25, 0.75],
  titles: [0, 1, 0, 1, 0],
  questions: [0, 0b1, 0b100000000101, 0, 0b1000000],
  neighbours: { weight: 0.04, entries: [3, 20_000], similarity: [0.5, 1] },
};

describe('a shard that is written and read', () => {
  const read = decodeShard(
    encodeShard([
      ['taalklas', posting],
      ['@nt2', { ...posting, entries: [], impacts: [], titles: [], questions: [] }],
    ]),
  );

  test('keeps its terms and entries', () => {
    expect([...read.keys()]).toEqual(['taalklas', '@nt2']);
    expect([...Array.from(read.get('taalklas')!.entries)]).toEqual(posting.entries);
    expect([...Array.from(read.get('taalklas')!.titles)]).toEqual(posting.titles);
    expect([...Array.from(read.get('taalklas')!.questions)]).toEqual(posting.questions);
    expect([...Array.from(read.get('taalklas')!.neighbours.entries)]).toEqual(posting.neighbours.entries);
  });

  test('keeps its numbers to within a step', () => {
    const { idf, impacts, neighbours } = read.get('taalklas')!;
    expect(idf).toBeCloseTo(0.8, 2);
    Array.from(impacts).forEach((impact, at) => {
      expect(Math.abs(impact - posting.impacts[at]!)).toBeLessThan(1 / 63);
    });
    expect(neighbours.weight).toBeCloseTo(0.04, 2);
  });
});

test('a term is looked for in the shard that begins at or before it', () => {
  const firsts = ['@mbo', 'lezen', 'taal'];
  expect(shardOf('lezen', firsts)).toBe(1);
  expect(shardOf('school', firsts)).toBe(1);
  expect(shardOf('zomer', firsts)).toBe(2);
  expect(shardOf('!', firsts)).toBeUndefined();
});

describe('bytes that are no whole shard are refused, however they are', () => {
  const whole = encodeShard([
    ['taalklas', posting],
    ['taalmaatje', posting],
  ]);

  test('cut off at any place', () => {
    for (let length = 0; length < whole.length; length++)
      expect(() => decodeShard(whole.subarray(0, length)), `${length} bytes`).toThrow(RangeError);
  });

  test('with something behind it', () => {
    expect(() => decodeShard(Uint8Array.of(...whole, 0))).toThrow(RangeError);
  });

  test.for(['', '{}', 'null', '<!doctype html><title>Inloggen</title>'.repeat(9), '\u{10FFFF}'.repeat(99)])(
    'another file in its place: %j',
    (text) => {
      expect(() => decodeShard(new TextEncoder().encode(text))).toThrow(RangeError);
    },
  );
});

test('the file of an order without a position for every entry is refused', () => {
  const file = Uint32Array.of(2, 0, 1).buffer;
  expect(inOrder([0, 1, 2], openOrder(file, 3))).toEqual([1, 2, 0]);
  for (const length of [0, 3, 8, 11]) expect(() => openOrder(file.slice(0, length), 3)).toThrow(RangeError);
});
