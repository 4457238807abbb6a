import { describe, expect, test, vi } from 'vitest';
import { lookAlikes, type Comparable } from '../../../src/new-entry/look-alikes.ts';
import { readEntries } from '../../../src/content/read-entries.ts';

// Every entry is compared with all others.
vi.setConfig({ testTimeout: 60_000 });

const existing = readEntries('content', 'interventies');
const like = (entry: Comparable) => lookAlikes(entry, existing).map(({ slug }) => slug);
const { summary = '', goal = '' } = existing.find(({ slug }) => slug === 'alkmaar-taalklas')?.data ?? {};

describe('an entry that exists is found', () => {
  test.each<[string, Comparable]>([
    ['the same title and municipality', { title: 'taalklas alkmaar', municipalities: ['Alkmaar'] }],
    ['a slip in the title', { title: 'Taalklas Alkmar', municipalities: ['Alkmaar'] }],
    ['only part of the title', { title: 'De taalklas', municipalities: ['Alkmaar', 'Breda'] }],
    ['a longer title', { title: 'Taalklas Alkmaar voor nieuwkomers', municipalities: ['Alkmaar'] }],
    ['the same title elsewhere', { title: 'Taalklas Alkmaar', municipalities: ['Breda'] }],
    [
      'another title and much the same text',
      {
        title: 'Taal voor nieuwe kinderen',
        municipalities: ['Breda'],
        summary: summary.replace('vier', 'drie'),
        goal,
      },
    ],
  ])('by %s', (_, entry) => {
    expect(like(entry)).toContain('alkmaar-taalklas');
  });
});

describe('nothing is found', () => {
  test.each<[string, Comparable]>([
    ['for another title in the same municipality', { title: 'Huiswerkhulp', municipalities: ['Alkmaar'] }],
    ['for much the same title elsewhere', { title: 'Taalklas Breda', municipalities: ['Breda'] }],
    ['for a title without letters', { title: '???', municipalities: ['Alkmaar'] }],
    ['when nothing is answered yet', {}],
  ])('%s', (_, entry) => {
    expect(like(entry)).not.toContain('alkmaar-taalklas');
  });

  test('for most entries that exist, among the others', () => {
    const warned = existing.filter(
      (entry) =>
        lookAlikes(
          entry.data,
          existing.filter((each) => each !== entry),
        ).length > 0,
    );
    expect(warned.length / existing.length).toBeLessThan(0.1);
  });
});
