import { describe, expect, test } from 'vitest';
import { alphabetically } from '../../../src/language/alphabet.ts';
import { toIntervention, type Article, type Intervention } from '../../../src/catalogue/model.ts';
import { articleFitIn } from '../../../src/catalogue/recommend/article-fit.ts';
import { distribution } from '../../../src/catalogue/recommend/distribution.ts';
import {
  counted,
  dutchDate,
  dutchList,
  dutchNumber,
  periodInWords,
  timelineDate,
} from '../../../src/language/dutch.ts';
import { plainText } from '../../../src/language/plain-text.ts';
import { sectorGroup, sectorLabel } from '../../../src/catalogue/taxonomy.ts';
import { articles, intervention, interventions } from '../../frozen-catalogue.ts';

describe('words and numbers are Dutch', () => {
  test('dates, numbers and lists', () => {
    expect(dutchDate('2026-11-21')).toBe('21 november 2026');
    expect(dutchNumber(26400)).toBe('26.400');
    expect(dutchList(['Breda', 'Tilburg', 'Venlo'])).toBe('Breda, Tilburg en Venlo');
    expect([counted(1, 'hit', 'hits'), counted(0, 'hit', 'hits')]).toEqual(['1 hit', '0 hits']);
  });

  test('periods', () => {
    expect(periodInWords({ start: 2018 })).toBe('sinds 2018');
    expect(periodInWords({ end: 2021 })).toBe('tot en met 2021');
    expect(periodInWords({ start: 2018, end: 2022 })).toBe('2018–2022');
    expect(periodInWords({ start: 2020, end: 2020 })).toBe('in 2020');
  });

  test('dates of the timeline, whole or in part', () => {
    expect(timelineDate('2017')).toBe('2017');
    expect(timelineDate('2017-03-06')).toBe('6 maart 2017');
    expect(timelineDate('2016-11/2016-12')).toBe('november 2016 – december 2016');
  });

  test('sectors get their code where it says more than the name', () => {
    expect([sectorLabel('PO'), sectorLabel('MBO')]).toEqual(['Basisschool (PO)', 'Mbo']);
  });
});

describe('a register', () => {
  test('ignores diacritics and a leading s-apostrophe', () => {
    const names = ['Één', 'Ede', "'s-Hertogenbosch", 'Hengelo', 'IJsselstein'];
    expect(alphabetically(names, (name) => name)).toEqual([
      ['E', ['Één', 'Ede']],
      ['H', ["'s-Hertogenbosch", 'Hengelo']],
      ['I', ['IJsselstein']],
    ]);
  });
});

describe('a distribution', () => {
  test('counts an entry once in each of its groups and keeps empty groups', () => {
    const groups = ['a', 'b', 'c'].map((slug) => ({ slug, name: slug.toUpperCase() }));
    const shares = distribution(
      [
        ['a', 'b'],
        ['a', 'a'],
      ],
      groups,
      (entry) => entry,
    );
    expect(shares.map(({ count }) => count)).toEqual([2, 1, 0]);
  });

  test('the sector groups divide the whole catalogue as the official report does', () => {
    expect(sectorGroup({ sectors: ['VVE', 'PO'] })).toBe('PO');
    expect(sectorGroup({ sectors: ['PO', 'VO', 'MBO'] })).toBe('PO & VO');
    expect(sectorGroup({ sectors: ['VO', 'MBO'] })).toBe('VO');
    expect(sectorGroup({ sectors: ['HBO'] })).toBe('Alleen mbo of hbo');
    expect(sectorGroup({ sectors: ['VVE'] })).toBe('VVE');
  });
});

describe('articles and interventions', () => {
  const { interventionsFor, articlesFor } = articleFitIn({ interventions, articles });
  const article = (changes: Partial<Article>): Article => ({
    ...articles[0]!,
    themes: [],
    factors: [],
    municipalities: [],
    concepts: [],
    ...changes,
  });
  const entry = interventions[0]!;
  const sharesAny = (a: Article, { themes, factors, municipalities, concepts }: Intervention) =>
    [...themes, ...factors, ...municipalities, ...concepts].some((each) =>
      [...a.themes, ...a.factors, ...a.municipalities, ...a.concepts].includes(each),
    );

  test('are brought together by what they share', () => {
    for (const each of articles)
      for (const found of interventionsFor(each)) expect(sharesAny(each, found), each.slug).toBe(true);
    for (const each of interventions) {
      const fitting = articlesFor(each);
      expect(fitting.length).toBeLessThanOrEqual(3);
      for (const found of fitting) expect(sharesAny(found, each), each.slug).toBe(true);
    }
  });

  test('are where there is one entry alone', () => {
    const about = article({ concepts: ['stage'] });
    const alone = { ...entry, concepts: ['stage'] };
    const fit = articleFitIn({ articles: [about], interventions: [alone] });
    expect([fit.articlesFor(alone), fit.interventionsFor(about)]).toEqual([[about], [alone]]);
  });

  test('are not where they share nothing', () => {
    expect(interventionsFor(article({}))).toEqual([]);
  });

  test('are by what both are most about', () => {
    const { interventionsFor: among } = articleFitIn({
      articles,
      interventions: [
        { ...entry, slug: 'beside', concepts: ['a', 'b', 'c', 'd', 'stage'] },
        { ...entry, slug: 'about', concepts: ['stage', 'a', 'b', 'c', 'd'] },
        ...['without', 'neither'].map((slug) => ({ ...entry, slug, concepts: ['a', 'b'] })),
      ],
    });
    expect(among(article({ concepts: ['stage'] })).map(({ slug }) => slug)).toEqual(['about']);
    expect(
      among(article({ concepts: ['stage'], themes: entry.themes.slice(0, 2) })).map(({ slug }) => slug),
    ).toEqual(['about', 'beside', 'without', 'neither']);
  });
});

describe('the text of an entry', () => {
  test('has no headings, markup or escapes', () => {
    expect(plainText('## Aanpak\n\nEen *[link](/over/)* en **vet**.\n\n- punt \\[1\\]\n')).toBe(
      'Een *link* en vet.\npunt [1]',
    );
  });

  test('has the words in a component and none of its tags', () => {
    expect(
      plainText(
        'Voor.\n\n<Tip titel="1 > 0">\n\nGroepen met \\<5 leerlingen, 20 m<sup>2</sup>.\n\n</Tip>\n\n<Video titel="Film" adres="https://example.org/" />\n\nNa.',
      ),
    ).toBe('Voor.\nGroepen met <5 leerlingen, 20 m2.\nNa.');
  });

  test('tells whether there are results', () => {
    expect(intervention('rotterdam-mentoren-op-zuid').hasResults).toBe(true);
    expect(intervention('alkmaar-taalklas').hasResults).toBe(false);
  });

  test.each([
    ['## Resultaten', true],
    ['##  Resultaten ', true],
    ['## Resultatenlijst', false],
    ['### Resultaten', false],
    ['```\n## Resultaten\n```', false],
  ])('of all headings, that of results is there: %j %j', (heading, hasResults) => {
    const entry = intervention('alkmaar-taalklas');
    const body = `## Aanpak\n\nWij lezen samen.\n\n${heading}\n\nKinderen lezen meer.`;
    expect(toIntervention(entry.slug, entry, body).hasResults).toBe(hasResults);
  });
});
