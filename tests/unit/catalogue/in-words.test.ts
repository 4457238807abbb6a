import { describe, expect, test } from 'vitest';
import type { Practice } from '../../../src/catalogue/schema.ts';
import { audienceInShort, momentInShort } from '../../../src/components/intervention/in-words.ts';

const audience = (...values: Practice['audience']) => audienceInShort({ audience: values } as Practice);

describe('for whom and when, in few words', () => {
  test('names up to three', () => {
    expect(audience()).toBe('');
    expect(audience('peuters', 'kleuters')).toBe('peuters en kleuters');
    expect(audience('peuters', 'kleuters', 'ouders')).toBe('peuters, kleuters en ouders');
  });

  test('counts what is left of more, and says of what', () => {
    expect(audience('peuters', 'kleuters', 'ouders', 'leraren')).toBe('peuters, kleuters en nog 2 groepen');
    expect(
      momentInShort({
        moment: ['onder-schooltijd', 'na-schooltijd', 'weekend', 'vakantie'],
      } as Partial<Practice> as Practice),
    ).toMatch(/ en nog 2 momenten$/);
  });
});
