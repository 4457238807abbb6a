import { describe, expect, test } from 'vitest';
import { dutchToday } from '../../../src/language/dutch.ts';
import { NO_VOCABULARY } from '../../../src/catalogue/schema.ts';
import { futureCheck } from '../../../src/lint/rules/future-check.ts';
import { futureYear } from '../../../src/lint/rules/future-year.ts';
import { internalLinks } from '../../../src/lint/rules/internal-links.ts';
import { oldCheck } from '../../../src/lint/rules/old-check.ts';
import { sourceAddress } from '../../../src/lint/rules/source-address.ts';
import { mobileNumber } from '../../../src/lint/rules/mobile-number.ts';
import { phoneNumber } from '../../../src/lint/rules/phone-number.ts';
import { privateEmail } from '../../../src/lint/rules/private-email.ts';
import { contentKinds } from '../../../src/content/kinds.ts';
import { knownPlace } from '../../../src/lint/rules/known-place.ts';
import { fields } from '../../../src/lint/rules/fields.ts';
import { fileName } from '../../../src/lint/rules/file-name.ts';
import { freePageAddress } from '../../../src/lint/rules/page-address.ts';
import { linkTexts } from '../../../src/lint/rules/mdx/link-texts.ts';
import { readableLetters } from '../../../src/lint/rules/readable-letters.ts';
import { foundFile, readContent } from '../../../src/content/read-content.ts';
import { parseFile, readData } from '../../../src/content/content-file.ts';
import { withSlash } from '../../../src/content/link-address.ts';
import { CATALOGUE } from '../../catalogue.ts';
import { against, entry } from './entry.ts';

const checkedOn = (date: string) =>
  entry('Tekst.', { fields: [['lastChecked: 2026-11-21', `lastChecked: ${date}`]] });

describe('the day on which the sources were looked at', () => {
  test.each([
    ['2024-11-21', []],
    ['2024-11-20', ['2024-11-20 | De bronnen zijn voor het laatst bekeken op 20 november 2024.']],
    ['gisteren', []],
    ['2019-02-30', []],
    ['2019-13-45', []],
  ])('is old after two years: %s', (date, expected) => {
    expect(against(oldCheck('2026-11-21'), checkedOn(date))).toEqual(expected);
  });

  test.each([
    ['2026-11-21', []],
    ['2026-11-22', ['2026-11-22 | De dag 2026-11-22 moet nog komen.']],
  ])('is not to come: %s', (date, expected) => {
    expect(against(futureCheck('2026-11-21'), checkedOn(date))).toEqual(expected);
  });

  test('is a day of the Netherlands', () => {
    expect(dutchToday(new Date('2026-11-21T23:30:00Z'))).toBe('2026-11-22');
  });
});

describe('a year to come', () => {
  const rule = futureYear('2026-11-21');
  const standing = (start: number, status: string) =>
    entry('Tekst.', {
      fields: [['contact:\n', `period:\n  start: ${start}\nstatus: ${status}\ncontact:\n`]],
    });
  const elsewhere = (since: number, status: string) =>
    entry('Tekst.', {
      fields: [
        [
          'contact:\n',
          `alsoIn:\n  - municipality: Breda\n    since: ${since}\n    status: ${status}\ncontact:\n`,
        ],
      ],
    });

  test.each(['loopt', 'afgerond'])('is not that in which something began that is %s', (status) => {
    expect(against(rule, standing(2027, status))).toEqual([
      `2027 | Het jaar 2027 moet nog komen: dat past niet bij '${status}'.`,
    ]);
  });

  test.each(['loopt', 'gestopt'])('is not that in which something began elsewhere that is %s', (status) => {
    expect(against(rule, elsewhere(2099, status))).toEqual([
      `2099 | Het jaar 2099 moet nog komen: dat past niet bij '${status}'.`,
    ]);
  });

  test('is not that in which a municipality became a member', () => {
    const list = (year: number) =>
      readData(parseFile({ path: 'gemeenten.yaml', text: `- name: Breda\n  gkaSince: ${year}\n` }));
    expect(against(rule, list(2027))).toEqual(['2027 | Het jaar 2027 moet nog komen.']);
    expect(against(rule, list(2026))).toEqual([]);
  });

  test.each([
    standing(2026, 'loopt'),
    standing(2027, 'gepland'),
    standing(2027, 'onbekend'),
    elsewhere(2099, 'gepland'),
  ])('may be that of a plan, and this year has begun', (file) => {
    expect(against(rule, file)).toEqual([]);
  });
});

describe('the contact of a municipality', () => {
  const list = (...fields: string[]) =>
    readData(
      parseFile({ path: 'gemeenten.yaml', text: `- name: Breda\n- name: Urk\n  ${fields.join('\n  ')}\n` }),
    );

  test('has a telephone number that exists', () => {
    expect(against(phoneNumber, list('phone: 14 076'))).toEqual([]);
    expect(against(phoneNumber, list('phone: 0527 68 98'))).toEqual([
      "0527 68 | '0527 68 98' is geen telefoonnummer dat bestaat.",
    ]);
  });

  test('was not looked at tomorrow', () => {
    expect(against(futureCheck('2026-11-21'), list('contactChecked: 2026-11-22'))).toEqual([
      '2026-11-22 | De dag 2026-11-22 moet nog komen.',
    ]);
  });

  test('is judged once, with the other fields', () => {
    const file = list('email: v.achternaam@urk.nl', 'phone: 06 12345678');
    expect([...against(privateEmail(NO_VOCABULARY), file), ...against(mobileNumber, file)]).toEqual([]);
  });
});

test('a source can be opened when one of them has an address', () => {
  const address = '\n    url: https://www.alkmaarsdagblad.nl/gemeente/dag-van-de-leerplicht';
  expect(against(sourceAddress, entry('Tekst.'))).toEqual([]);
  expect(against(sourceAddress, entry('Tekst.', { fields: [[address, '']] }))).toEqual([
    'sources: | Geen van de bronnen heeft een webadres.',
  ]);
});

describe('a link within the site', () => {
  const rule = internalLinks(
    new Set([
      '/',
      '/over/',
      '/begrippen/',
      '/begrippen/#taalklas',
      '/interventies/',
      '/interventies/breda-leeskring/',
      '/interventies/breda-leeskring/#aanpak',
      '/interventies/alkmaar-taalklas/',
      '/interventies/alkmaar-taalklas/#één-dag',
    ]),
  );

  test.each([
    '[a](/interventies/breda-leeskring/)',
    '[a](/interventies/breda-leeskring)',
    '[a](/interventies/?thema=taal)',
    '[a](/interventies/breda-leeskring/#aanpak)',
    '[a](/begrippen/#taalklas)',
    '[a](#één-dag)',
    '[a](#%C3%A9%C3%A9n-dag)',
    '[a](#)',
    '[a](/)',
    '[a](https://www.breda.nl/weg/)',
    '[a](//breda.nl/weg/)',
    '[a](/favicon.svg)',
    '`[a](/weg/)`',
    '[a](../../over/)',
  ])('may be %s', (text) => {
    expect(against(rule, entry(text))).toEqual([]);
  });

  test.each([
    ['[a](/interventies/breda-leeskrin/)', 'Bedoel je /interventies/breda-leeskring/?'],
    ['[a](/begrippen/#taalklassen)', 'Bedoel je /begrippen/#taalklas?'],
    ['[a](/interventies/breda-leeskring/#aanpa)', 'Bedoel je /interventies/breda-leeskring/#aanpak?'],
    ['[a](#een-dag)', 'Bedoel je /interventies/alkmaar-taalklas/#één-dag?'],
    [
      '[a](/over/#weg)',
      'Neem het adres van een kop op die pagina over, of haal de # weg met wat erachter staat.',
    ],
    ['[a](../breda-leeskrin/)', 'Bedoel je /interventies/breda-leeskring/?'],
    ['[a](./../../weg/)', 'Zoek de pagina op en neem het adres over.'],
    ['[a](/weg/)', 'Zoek de pagina op en neem het adres over.'],
    ['[a][b]\n\n[b]: /interventies/breda-leeskrin/', 'Bedoel je /interventies/breda-leeskring/?'],
  ])('may not be %s', (text, remedy) => {
    expect(rule.check(entry(text)).map((diagnostic) => diagnostic.remedy)).toEqual([remedy]);
  });

  test('is told of its place when the page exists', () => {
    expect(rule.check(entry('[a](/over/#weg)'))[0]?.problem).toBe('De plek /over/#weg bestaat niet.');
  });

  test('is reported at its address', () => {
    expect(rule.check(entry('Zie [a](/weg/).'))).toEqual([expect.objectContaining({ line: 32, column: 9 })]);
  });
});

test('a link to a page leads to its address, with the slash that people leave out', () => {
  expect(withSlash('/over')).toBe('/over/');
  expect(withSlash('/interventies?thema=taal#top')).toBe('/interventies/?thema=taal#top');
  for (const same of ['/over/', '/', '/favicon.svg', 'https://www.breda.nl/weg', '#aanpak', '//breda.nl'])
    expect(withSlash(same)).toBe(same);
});

test('a link has a text that can be seen', () => {
  const problemsWith = (text: string) =>
    linkTexts.check(entry(text).body!.markup).map((diagnostic) => diagnostic.problem);
  const problem = 'Deze link heeft geen tekst: niemand ziet waar hij heen gaat.';
  for (const hidden of [
    '[](/over/)',
    '[ ](/over/)',
    '[.](/over/)',
    '[**…**](/over/)',
    '[][a]\n\n[a]: /over/',
  ])
    expect(problemsWith(`Zie ${hidden}`)).toEqual([problem]);
  expect(problemsWith('Zie [1](/over/) en [![Foto](/foto.jpg)](/over/).')).toEqual([]);
});

test('letters are those that everyone reads', () => {
  const problems = (text: string) => against(readableLetters, entry(text));

  expect(problems('De t\u0430alklas is er.')).toEqual([
    "t\u0430alklas is | In 't\u0430alklas' staan letters uit twee alfabetten.",
  ]);
  expect(problems('De t&#x430;alklas is er.')).toHaveLength(1);
  expect(problems('De Αanpak is er.')).toHaveLength(1);
  expect(problems(`De kla${'\u0336\u0301'.repeat(3)}s is er.`)).toEqual([
    expect.stringContaining('Op deze letter staan te veel accenten.'),
  ]);
  expect(problems('Súdwest-Fryslân, Ὀδύσσεια, Привет, β-blok, 12 µm, e\u0301\u0323n, مدرسة')).toEqual([]);
});

test('letters were read as they were written', () => {
  const problems = (text: string) => against(readableLetters, entry(text)).length;
  for (const text of [
    'CafÃ© de Brug',
    'Ã©Ã©n',
    'Zoâ€™n plek',
    'â€œTaal',
    'Kosten: â‚¬ 5',
    'BelgiÃ«',
    'Â© Breda',
  ])
    expect(problems(text), text).toBe(1);
  for (const text of ['Café één, België', 'IRMÃ’s school', 'São Paulo, Âncora', '“Taal” – € 5'])
    expect(problems(text), text).toBe(0);
});

const problems = (path: string) =>
  fileName(new Set())
    .check(foundFile(path, ''))
    .map(({ problem }) => problem);

test('a file has no name that a page of a long list has', () => {
  expect(problems('interventies/2.mdx')).toEqual([
    "De bestandsnaam '2.mdx' heeft alleen cijfers: zo heten de pagina's van een lange lijst.",
  ]);
  expect(problems('interventies/breda-2.mdx')).toEqual([]);
});

test.each(['interventies/index.mdx', 'paginas/index.mdx'])(
  '%s has the name of the begin of a folder',
  (path) => {
    expect(problems(path)).toEqual([
      "De bestandsnaam 'index.mdx' kan niet: 'index' is de naam van het begin van een map.",
    ]);
  },
);

test('a file has a name that Windows takes', () => {
  expect(problems('interventies/con.mdx')).toEqual(["Op Windows kan geen bestand 'con.mdx' heten."]);
  expect(problems('themas/lpt1.mdx')).toHaveLength(1);
  expect(problems('interventies/con-breda.mdx')).toEqual([]);
});

describe('a page of text', () => {
  const page = (slug: string, under?: string) =>
    readData(
      parseFile({
        path: `paginas/${slug}.mdx`,
        text: `---\ntitle: A\n${under ? `under: ${under}\n` : ''}---\n\nA.\n`,
      }),
    );
  const found = (...pages: ReturnType<typeof page>[]) =>
    freePageAddress(['/', '/themas/', '/bijdragen/regels/'])
      .check(pages)
      .map(({ path, line, problem, remedy }) => `${path}:${line} ${problem} ${remedy}`);

  test('may stand at the top, and under one at the top', () => {
    expect(found(page('bijdragen'), page('schrijfwijzer', 'bijdragen'))).toEqual([]);
  });

  test.each([
    [
      [page('themas')],
      'paginas/themas.mdx:1 Op /themas/ staat al een pagina van de website. Geef het bestand een andere naam dan themas.mdx.',
    ],
    [
      [page('bijdragen'), page('regels', 'bijdragen')],
      'paginas/regels.mdx:1 Op /bijdragen/regels/ staat al een pagina van de website. Geef het bestand een andere naam dan regels.mdx.',
    ],
    [
      [page('bijdragen'), page('hulp', 'bijdraggen')],
      "paginas/hulp.mdx:3 Onder 'bijdraggen' kan geen pagina staan. Bedoel je bijdragen?",
    ],
    [
      [page('hulp', 'hulp')],
      "paginas/hulp.mdx:3 Onder 'hulp' kan geen pagina staan. Noem een pagina die zelf nergens onder staat, of haal de regel weg.",
    ],
  ])('may not take the place of another, nor stand under none', (pages, expected) => {
    expect(found(...pages)).toEqual([expected]);
  });
});

test('the name of a file is not advised when another file has it', () => {
  const rule = fileName(new Set(['interventies/alkmaar-taalklas.mdx']));
  const [taken] = rule.check(foundFile('interventies/ALKMAAR-taalklas.mdx', ''));
  expect(taken?.problem).toBe(
    "De bestandsnaam 'ALKMAAR-taalklas.mdx' kan niet in een adres, en alkmaar-taalklas.mdx is er al.",
  );
  expect(taken?.remedy).not.toContain('Verander de naam in');
  const [free] = rule.check(foundFile('kennis/ALKMAAR-taalklas.mdx', ''));
  expect(free?.remedy).toBe('Verander de naam in alkmaar-taalklas.mdx.');

  const place = knownPlace(contentKinds(NO_VOCABULARY), new Set(['interventies/alkmaar-taalklas.mdx']));
  const remedies = (path: string) => place.check(foundFile(path, '')).map(({ remedy }) => remedy);
  expect(remedies('interventies/alkmaar-taalklas.md')).toEqual([
    'Verwijder het of geef het een andere naam: alkmaar-taalklas.mdx is er al.',
  ]);
  expect(remedies('kennis/alkmaar-taalklas.md')).toEqual(['Verander de naam in alkmaar-taalklas.mdx.']);
});

describe('the fields of a file', () => {
  const { kinds } = readContent(CATALOGUE);
  const rule = fields(kinds);

  test.each([
    [
      'a year',
      'period:\n  start: "2020"',
      '"2020" | ',
      "'2020' staat tussen",
      'Haal de aanhalingstekens weg: 2020',
    ],
    [
      'a choice',
      "gkaAgenda: 'true'",
      "'true' | ",
      "'true' staat tussen",
      'Haal de aanhalingstekens weg: true',
    ],
    ['no year at all', 'period:\n  start: "20"', '"20" | ', "'20' is geen jaar.", 'Schrijf vier cijfers.'],
    ['another text', 'gkaAgenda: "ja"', '"ja" | ', "'ja' past niet bij", 'Schrijf true of false.'],
  ])(
    'are told to lose their quotes where these are what is wrong: %s',
    (_, field, place, problem, remedy) => {
      const file = entry('Tekst.', { fields: [['gkaAgenda: false\n', `${field}\n`]] });
      expect(against(rule, file)).toEqual([expect.stringContaining(`${place}${problem}`)]);
      expect(rule.check(file)[0]?.remedy).toBe(remedy);
    },
  );

  test('of another kind of file say in which folder it belongs, and nothing else', () => {
    const whole = entry('Tekst.');
    for (const [folder, text] of [
      ['themas', whole.text],
      ['factoren', whole.text],
      ['paginas', whole.text],
      ['themas', whole.text.replace('partners:', 'partner:')],
    ] as const) {
      expect(rule.check(readData(parseFile({ path: `${folder}/taalklas.mdx`, text })))).toEqual([
        {
          line: 1,
          column: 1,
          problem: `De velden in dit bestand zijn niet die van ${folder}, maar die van interventies.`,
          remedy: 'Zet het bestand in de map interventies/.',
        },
      ]);
    }
  });

  test('that lack some or have others are told as they are, in the folder where the file belongs', () => {
    const file = entry('Tekst.', {
      fields: [
        ['goal: ', 'doel: '],
        ['targetGroup: ', 'groep: '],
      ],
    });
    expect(rule.check(file).map(({ problem }) => problem)).toEqual(
      expect.arrayContaining(["Het veld 'goal' ontbreekt.", "Het veld 'doel' bestaat niet."]),
    );
  });
});
