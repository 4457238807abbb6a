import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { adjacentEntries } from '../../../src/search/ui/visited-list.ts';

let kept: unknown;
beforeEach(() => {
  vi.stubGlobal('location', { origin: 'https://voorbeeld.nl' });
  vi.stubGlobal('sessionStorage', { getItem: () => JSON.stringify(kept) });
});
afterEach(() => vi.unstubAllGlobals());

const list = {
  address: '/themas/taal/2/',
  items: [
    ['breda-leeskring', 'Leeskring'],
    ['urk-voorlezen', 'Voorlezen'],
  ],
};

test('an entry of a list has its place in it, and the entries beside it', () => {
  kept = list;
  expect(adjacentEntries('urk-voorlezen', '')).toMatchObject({
    address: '/themas/taal/2/',
    previous: ['breda-leeskring', 'Leeskring'],
    next: undefined,
    place: 2,
    length: 2,
  });
  expect(adjacentEntries('elders', '')).toBeUndefined();
});

test('an entry on a further page of a list has its place among those of all pages', () => {
  kept = { ...list, before: 250, length: 252 };
  expect(adjacentEntries('urk-voorlezen', '')).toMatchObject({ place: 252, length: 252 });
});

test('numbers that another site wrote in the storage are not shown', () => {
  kept = { ...list, before: '<b>', length: -1 };
  expect(adjacentEntries('urk-voorlezen', '')).toMatchObject({ place: 2, length: 2 });
});

test.for([
  ['', true],
  ['https://voorbeeld.nl/themas/taal/2/?a=b', true],
  ['https://voorbeeld.nl/interventies/breda-leeskring/', true],
  ['https://voorbeeld.nl/interventies/', false],
  ['https://voorbeeld.nl/interventies/elders/', false],
  ['https://voorbeeld.nl/themas/taal/', false],
  ['https://ander.example/themas/taal/2/', false],
] as const)('whoever comes from ‘%s’ is in the list: %s', ([referrer, isShown]) => {
  kept = { ...list, from: 'https://voorbeeld.nl/themas/taal/2/?b=c#d' };
  expect(adjacentEntries('urk-voorlezen', referrer) !== undefined).toBe(isShown);
});

test('the list is that of its page too where a host serves it at another path', () => {
  const from = 'https://voorbeeld.nl//ander.example/..%2fthemas/taal/2/';
  kept = { ...list, from };
  expect(adjacentEntries('urk-voorlezen', from)).toBeDefined();
});
