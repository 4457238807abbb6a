import { describe, expect, test } from 'vitest';
import { similarity, mostSimilar, shinglesOf } from '../../../src/lint/minhash.ts';
import { scoreLabels } from '../../../src/lint/weak-labels.ts';
import { similarText } from '../../../src/lint/rules/similar-text.ts';
import { similarTitle } from '../../../src/lint/rules/similar-title.ts';
import { interventions } from '../../real-catalogue.ts';
import { entry } from './entry.ts';

describe('texts that are much the same', () => {
  const texts = interventions.map(({ text }) => text);

  /** A text in which every so many words one is another. */
  const changed = (text: string, every: number) =>
    text
      .split(' ')
      .map((word, at) => (at % every === 0 ? 'anders' : word))
      .join(' ');

  test('are found among all real entries, also when one word in twenty is changed', () => {
    const copies = texts.slice(0, 50).map((text) => changed(text, 20));
    const shingles = [...texts, ...copies].map(shinglesOf);
    const found = mostSimilar(shingles, 0.5);
    const missed = copies.filter((_, number) => {
      const copy = texts.length + number;
      return similarity(shingles[number]!, shingles[copy]!) >= 0.5 && found.get(copy)?.other !== number;
    });
    expect(missed).toEqual([]);
    expect(found.size).toBeGreaterThan(60);
  });

  test('are not found among the real entries themselves', () => {
    expect(mostSimilar(texts.map(shinglesOf), 0.5)).toEqual(new Map());
  });

  test('are reported in both files', () => {
    const text = `## Aanpak\n\n${texts[0]}`;
    const files = [entry(text), entry(`${text} Nog iets.`, { path: 'interventies/breda-leeskring.mdx' })];
    expect(
      similarText
        .check(files)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['interventies/alkmaar-taalklas.mdx', 'interventies/breda-leeskring.mdx']);
  });
});

describe('titles that are nearly the same', () => {
  const titled = (title: string, place = 'Alkmaar', path = 'interventies/tweede.mdx') =>
    entry('Tekst.', {
      path,
      fields: [
        ['Taalklas Alkmaar', title],
        ['  - Alkmaar', `  - ${place}`],
      ],
    });

  test.each(['De taalklas', 'Taalklassen in Alkmaar', 'Alkmaar – taalklas'])('are reported: %s', (title) => {
    expect(similarTitle.check([entry('Tekst.'), titled(title)])).toHaveLength(2);
  });

  test.each([
    ['Taalklas voor ouders', 'Alkmaar'],
    ['De taalklas', 'Breda'],
    ['TAALKLAS Alkmaar', 'Alkmaar'],
  ])('are not reported: %s in %s', (title, place) => {
    expect(similarTitle.check([entry('Tekst.'), titled(title, place)])).toEqual([]);
  });
});

describe('how words fit a label', () => {
  const text = (label: string, ...words: string[]) => ({ labels: [label], words: new Set(words) });
  const catalogue = [
    ...Array.from({ length: 60 }, () => text('sport', 'bal', 'veld')),
    ...Array.from({ length: 60 }, () => text('taal', 'boek', 'veld')),
  ];

  test('is nothing when none of them is typical of it', () => {
    expect(scoreLabels([...catalogue, text('sport', 'boek', 'veld')]).at(-1)).toEqual([
      { label: 'sport', score: 0 },
    ]);
  });

  test('is more than nothing when one of them is', () => {
    expect(scoreLabels([...catalogue, text('sport', 'bal')]).at(-1)?.[0]?.score).toBeGreaterThan(3);
  });

  test('is not judged by a few texts', () => {
    expect(scoreLabels([...catalogue.slice(0, 40), text('sport', 'boek')]).flat()).toEqual([]);
    expect(scoreLabels([...catalogue, text('zeldzaam', 'boek')]).at(-1)).toEqual([]);
  });
});
