import { expect, test } from 'vitest';
import { folderOf } from '../../../src/search/index/folder.ts';

const files = new Map<string, string | Uint8Array>([
  ['lexicon.json', '{}'],
  ['pagefind/pagefind.js', new Uint8Array([1, 2, 3])],
]);

test('the same files stand in the same folder, in whatever order they were made', () => {
  expect(folderOf(new Map([...files].reverse()))).toBe(folderOf(files));
  expect(folderOf(files)).toMatch(/^\/zoek\/[0-9a-f]{8}\/$/);
});

test.each([
  [
    'another byte in one of them, as after an update of Pagefind',
    'pagefind/pagefind.js',
    '\u0001\u0002\u0004',
  ],
  ['one file more', 'pagefind/wasm.nl.pagefind', ''],
])('%s gives another address', (_, path, content) => {
  expect(folderOf(new Map([...files, [path, content]]))).not.toBe(folderOf(files));
});

test('bytes that move from one file to the next give another address', () => {
  const a = folderOf(
    new Map([
      ['a', 'xy'],
      ['b', 'z'],
    ]),
  );
  expect(
    folderOf(
      new Map([
        ['a', 'x'],
        ['b', 'yz'],
      ]),
    ),
  ).not.toBe(a);
});
