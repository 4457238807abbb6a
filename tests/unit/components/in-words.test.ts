import { describe, expect, test } from 'vitest';
import type { Practice } from '../../../src/catalogue/schema.ts';
import type { Common } from '../../../src/catalogue/recommend/related.ts';
import {
  audienceInShort,
  momentInShort,
  reasonsInWords,
} from '../../../src/components/intervention/in-words.ts';

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

describe('the reasons why interventions are related, in words,', () => {
  const names = new Map([
    ['taalbevordering', 'Taalbevordering'],
    ['ambitie', 'Ambitie'],
  ]);
  const nothing = { mainTheme: false, themes: [], factors: [], sectors: [] } satisfies Common;

  test('name the theme or the factor, and the sectors that are shared', () => {
    expect(reasonsInWords({ ...nothing, themes: ['taalbevordering'], sectors: ['PO', 'VO'] }, names)).toBe(
      'Ook over taalbevordering, ook voor de basisschool en de middelbare school',
    );
    expect(reasonsInWords({ ...nothing, factors: ['ambitie'] }, names)).toBe('Ook over ambitie');
  });

  test('say of the main theme that it is the same', () => {
    expect(
      reasonsInWords(
        { ...nothing, mainTheme: true, themes: ['a', 'b'], factors: ['c'], sectors: ['VO'] },
        names,
      ),
    ).toBe('Zelfde thema, ook voor de middelbare school');
  });
});
