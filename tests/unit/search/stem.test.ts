import { describe, expect, test } from 'vitest';
import { stem } from '../../../src/language/stem.ts';

describe('forms of one word share a stem', () => {
  test.each([
    ['scholen', 'school'],
    ['lezen', 'lees'],
    ['leraren', 'leraar'],
    ['taalklassen', 'taalklas'],
    ['ouders', 'ouder'],
    ['kinderen', 'kind'],
    ['mentoren', 'mentor'],
    ['begeleiding', 'begeleid'],
    ['begeleiden', 'begeleid'],
    ['vaardigheden', 'vaardigheid'],
    ['schooladviezen', 'schooladvies'],
    ['brieven', 'brief'],
    ['groepjes', 'groep'],
    ['gezonde', 'gezond'],
    ['programmas', 'programma'],
    ['coaches', 'coach'],
  ])('%s → %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});

describe('words that only look alike stay apart', () => {
  test.each([
    ['lezen', 'lessen'],
    ['maatjes', 'maat'],
    ['leerling', 'leren'],
    ['mens', 'men'],
    ['kans', 'kan'],
  ])('%s and %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

test('a short word, and one with a digit, is its own stem', () => {
  expect(stem('les')).toBe('les');
  expect(stem('nt2')).toBe('nt2');
});
