import { describe, expect, test } from 'vitest';
import { folderForTests, recordsIn, rowsOf } from './fixtures.ts';

const folder = folderForTests();

/** What one cell gives for a field. */
async function fieldIn(header: string, cell: string, field: string) {
  const [row] = (await rowsOf(folder, `Bestandsnaam;${header}`, `x;"${cell}"`)) as Record<string, unknown>[];
  return row?.[field];
}

describe('a cell holds several values', () => {
  test.each([
    ['parted by semicolons', 'PO; VO;mbo'],
    ['on lines of their own', 'PO\nVO\nMBO'],
    ['with one too many signs between them', ';PO;;VO; MBO;'],
  ])('%s', async (_, cell) => {
    expect(await fieldIn('Sectoren', cell, 'sectors')).toEqual(['PO', 'VO', 'MBO']);
  });

  test('of which one has a semicolon', async () => {
    expect(await fieldIn('Partners', 'Eén\\; twee; C:\\temp', 'partners')).toEqual(['Eén; twee', 'C:\\temp']);
  });

  test.each([
    ['Pagina', [{ title: 'Pagina' }]],
    ['Pagina | Gemeente', [{ title: 'Pagina', publisher: 'Gemeente' }]],
    ['Pagina | https://a.nl', [{ title: 'Pagina', url: 'https://a.nl' }]],
    ['Pagina | | https://a.nl', [{ title: 'Pagina', url: 'https://a.nl' }]],
    [
      'Eén \\| twee | Gemeente | https://a.nl',
      [{ title: 'Eén | twee', publisher: 'Gemeente', url: 'https://a.nl' }],
    ],
    ['https://a.nl', [{ url: 'https://a.nl' }]],
    [
      'Eén | A\nTwee | B; Drie',
      [{ title: 'Eén', publisher: 'A' }, { title: 'Twee', publisher: 'B' }, { title: 'Drie' }],
    ],
  ])('which are the sources in %j', async (cell, sources) => {
    expect(await fieldIn('Bronnen', cell, 'sources')).toEqual(sources);
  });
});

test.each([
  [
    'Den Bosch | Stichting Lezen | 2019 | Loopt | Kleiner. | leeskring | Verslag | Gemeente | https://a.nl',
    {
      municipality: "'s-Hertogenbosch",
      organisation: 'Stichting Lezen',
      since: 2019,
      status: 'loopt',
      note: 'Kleiner.',
      entry: 'leeskring',
      source: { title: 'Verslag', publisher: 'Gemeente', url: 'https://a.nl' },
    },
  ],
  ['Breda | | | | | | Verslag', { municipality: 'Breda', source: { title: 'Verslag' } }],
  ['Breda | https://a.nl', { municipality: 'Breda', source: { url: 'https://a.nl' } }],
])('a cell holds another place as its parts: %s', async (cell, place) => {
  expect(await fieldIn('Wij doen dit ook', `${cell}\nAlmere`, 'alsoIn')).toEqual([
    place,
    { municipality: 'Almere' },
  ]);
});

describe('a value may have the name that people know it by', () => {
  test.each([
    ['Gemeente', 'Den Bosch', 'municipalities', ["'s-Hertogenbosch"]],
    ['Gemeente', 'súdwest fryslan', 'municipalities', ['Súdwest-Fryslân']],
    ['Thema', 'Taalbevordering', 'themes', ['taalbevordering']],
    ['Thema', 'taalbevordering', 'themes', ['taalbevordering']],
    ['Sector', 'Basisschool', 'sectors', ['PO']],
    ['Factor', '21', 'factors', ['gedifferentieerd-onderwijs']],
    ['Factor', 'Gepersonaliseerd leren', 'factors', ['gedifferentieerd-onderwijs']],
    ['Status', 'Loopt', 'status', 'loopt'],
    [
      'Voor wie',
      'Leerlingen van de basisschool; OUDERS',
      'practice',
      { audience: ['basisschoolleerlingen', 'ouders'] },
    ],
    ['Zo werkt het: waar', 'op school\nThuis', 'practice', { place: ['school', 'thuis'] }],
    ['Kosten', '€ 100 per kind (2024)', 'practice', { costs: '€ 100 per kind (2024)' }],
    ['Bewijs', 'Effect gemeten', 'evidence', { level: 'effect gemeten' }],
  ])('%s: %s', async (header, cell, field, value) => {
    expect(await fieldIn(header, cell, field)).toEqual(value);
  });

  test('and stays as it is when it is none, for the schema to refuse', async () => {
    expect(await fieldIn('Gemeente', 'Bergen', 'municipalities')).toEqual(['Bergen']);
  });
});

describe('a date may be written', () => {
  test.each([
    ['2026-11-21', '2026-11-21'],
    ['21-11-2026', '2026-11-21'],
    ['3-4-2026', '2026-04-03'],
    ['21/11/2026', '2026-11-21'],
    ['46347', '2026-11-21'],
    ['vandaag', 'vandaag'],
  ])('as %s', async (cell, date) => {
    expect(await fieldIn('Laatst gecontroleerd', cell, 'lastChecked')).toBe(date);
  });

  test('but not so that day and month can be taken for each other', async () => {
    const { unreadable } = await recordsIn(folder, 'datum.csv', 'Bestandsnaam;lastChecked\nx;3/4/2026');
    expect(unreadable[0]?.reasons).toEqual([
      expect.stringContaining("Bij '3/4/2026' is niet zeker wat de dag is en wat de maand."),
    ]);
  });
});

test.each([
  ['ja', true],
  ['WAAR', true],
  ['x', true],
  ['nee', false],
  ['Onwaar', false],
  ['0', false],
  ['', ''],
])('yes or no may be written as %j', async (cell, value) => {
  expect(await fieldIn('GKA-agenda', cell, 'gkaAgenda')).toBe(value);
});
