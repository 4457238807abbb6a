import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { neighboursOf } from '../../../src/search/ui/visited-list.ts';

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
  expect(neighboursOf('urk-voorlezen')).toMatchObject({
    address: '/themas/taal/2/',
    previous: ['breda-leeskring', 'Leeskring'],
    next: undefined,
    place: 2,
    length: 2,
  });
  expect(neighboursOf('elders')).toBeUndefined();
});

test('an entry on a further page of a list has its place among those of all pages', () => {
  kept = { ...list, before: 250, length: 252 };
  expect(neighboursOf('urk-voorlezen')).toMatchObject({ place: 252, length: 252 });
});

test('numbers that another site wrote in the storage are not shown', () => {
  kept = { ...list, before: '<b>', length: -1 };
  expect(neighboursOf('urk-voorlezen')).toMatchObject({ place: 2, length: 2 });
});
