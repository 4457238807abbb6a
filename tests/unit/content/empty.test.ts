import { describe, expect, test } from 'vitest';
import { withoutEmpty } from '../../../src/content/empty.ts';

describe('what says nothing is left out', () => {
  test('of an object, at any depth', () => {
    const entry = {
      title: 'Taalklas',
      summary: '',
      status: null,
      period: { start: undefined },
      partners: [],
    };
    expect(withoutEmpty(entry)).toEqual({ title: 'Taalklas' });
  });

  test('of a list', () => {
    expect(withoutEmpty(['Breda', '', null, {}, { url: '' }])).toEqual(['Breda']);
  });

  test('but not what says no or none', () => {
    expect(withoutEmpty({ gkaAgenda: false, number: 0 })).toEqual({ gkaAgenda: false, number: 0 });
  });

  test('after the texts are rewritten', () => {
    expect(withoutEmpty({ title: ' Taalklas ', summary: ' ' }, (text) => text.trim())).toEqual({
      title: 'Taalklas',
    });
  });
});
