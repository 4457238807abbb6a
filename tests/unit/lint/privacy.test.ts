import { describe, expect, test } from 'vitest';
import { citizenNumber } from '../../../src/lint/rules/citizen-number.ts';
import { mobileNumber } from '../../../src/lint/rules/mobile-number.ts';
import { personAsContact } from '../../../src/lint/rules/person-as-contact.ts';
import { privateEmail } from '../../../src/lint/rules/private-email.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { CATALOGUE } from '../../catalogue.ts';
import { at, entry } from './entry.ts';

const { vocabulary } = readContent(CATALOGUE);

const CASES = [
  {
    rule: privateEmail(vocabulary),
    refused: [
      ['Mail voornaam.achternaam@school.nl voor een plek.', 'voornaam.achternaam@school.nl voor'],
      ['Mail naar leesclub12@gmail.com nu.', 'leesclub12@gmail.com nu.'],
      ['Mail v.achternaam (at) school.nl nu.', 'v.achternaam (at)'],
      ['Mail v.achternaam [at] school [punt] nl nu.', 'v.achternaam [at]'],
      ['Mail v.achternaam＠school.nl nu.', 'Eerst dit.'],
      ['Mail v.achternaam&#64;school.nl nu.', 'Eerst dit.'],
      ['Mail [ons](mailto:v.achternaam@school.nl) nu.', 'v.achternaam@school.nl) nu.'],
      ['Mail v.achternaam at school punt nl nu.', 'v.achternaam at'],
      ['Mail v.achternaam AT school DOT nl nu.', 'v.achternaam AT'],
      ['Mail v.achternaam apenstaartje school.nl nu.', 'v.achternaam apenstaartje'],
      ['Mail v.achternaam-at-school.nl nu.', 'v.achternaam-at-school.nl nu.'],
      ['Mail v.achternaam [@] school.nl nu.', 'v.achternaam [@]'],
      ['Mail fatima@school.nl nu.', 'fatima@school.nl nu.'],
      ['Mail "jan jansen"@school.nl nu.', '"jan jansen"@school.nl'],
      ['Mail v.achternaam@ school.nl nu.', 'v.achternaam@ school.nl'],
      [
        'Zie [hier](https://school.nl/?mail=v.achternaam%40school.nl) nu.',
        '[hier](https://school.nl/?mail=v.achternaam%40school.nl) nu.',
      ],
    ],
    passed: [
      'Mail kansengelijkheid@rotterdam.nl of maatjes@humanitas.nl.',
      'Mail weekendschool@imc.nl of schoolscool@utrecht.nl.',
      'Mail hoi@x.nl, utrecht@school.nl of zelfeffectiviteit@school.nl.',
      'Noem "ons team" @school.nl.',
      'Het werkt at random, op één punt na.',
      'Optie (a) voorbeeld.nl.',
      'Mail info@school.nl.',
      'Kijk op https://school.nl/@achternaam@school.nl',
      'Zij zijn @school.',
    ],
  },
  {
    rule: mobileNumber,
    refused: [
      ['Bel 06 12 34 56 78 nu.', '06 12'],
      ['Bel 06-12345678 nu.', '06-12345678 nu.'],
      ['Bel +31 6 1234 5678 nu.', '+31 6'],
      ['Bel 0031612345678 nu.', '0031612345678 nu.'],
      ['Bel +31 (0)6 12345678 nu.', '+31 (0)6'],
      ['Bel 06/12345678 nu.', '06/12345678 nu.'],
      ['Bel 06–12–34–56–78 nu.', '06–12–34–56–78 nu.'],
      ['Bel (06) 12345678 nu.', '06) 12345678'],
      ['Bel 00 31 6 12345678 nu.', '00 31'],
      ['Bel 31612345678 nu.', '31612345678 nu.'],
      ['Bel 010 123 45 67 / 06 12345678 nu.', '06 12345678'],
      ['Bel 06 12**34**5678 nu.', '06 12**34**5678'],
      ['Bel 06 12[34](/)5678 nu.', 'Eerst dit.'],
      ['Bel &#48;612345678 nu.', 'Eerst dit.'],
      ['Bel ０６１２３４５６７８ nu.', 'Eerst dit.'],
      ['<Tip titel="Bel &#48;612345678">x</Tip>', '<Tip titel="Bel'],
      ['Bel 06~12345678 nu.', '06~12345678 nu.'],
      ["Bel 06 '12345678 nu.", "06 '12345678"],
      ['Bel 06:12345678 nu.', '06:12345678 nu.'],
      ['Bel 06-1234 567o.', '06-1234 567o.'],
      ['Bel 06|1234|5678 nu.', '06|1234|5678 nu.'],
      ['Bel o6-12345678 nu.', 'o6-12345678 nu.'],
      ['Bel 06-1234567O nu.', '06-1234567O nu.'],
      ['Bel 06, 12345678 nu.', '06, 12345678'],
      ['Bel ٠٦١٢٣٤٥٦٧٨ nu.', 'Eerst dit.'],
      ['Bel +32 470 12 34 56 nu.', '+32 470'],
      ['Bel 0049 151 23456789 nu.', '0049 151'],
      ['App via [dit](https://wa.me/31612345678) nu.', '[dit](https://wa.me/31612345678) nu.'],
      ['[Bel](tel:+31612345678) nu.', '+31612345678) nu.'],
      ['Op 06-12-2023 bel 06-12345678.', '06-12345678.'],
      ['Op 6 december: 06-12-20-23-19.', '06-12-20-23-19.'],
      ['Bel 06-12-12-2023 nu.', '06-12-12-2023 nu.'],
      ['Bel 06-12-23-45-67 nu.', '06-12-23-45-67 nu.'],
      ['Bel tel06-12345678 nu.', '06-12345678 nu.'],
      ['Bel T0612345678 nu.', '0612345678 nu.'],
      ['Bel TEL0612345678 nu.', '0612345678 nu.'],
      ['Bel tel+31612345678 nu.', '+31612345678 nu.'],
      ['Bel Fatima0612345678 nu.', '0612345678 nu.'],
      ['Bel T+32470123456 nu.', '+32470123456 nu.'],
      ['\n\n| Naam | Nummer |\n| --- | --- |\n| School | 06 12345678 |', '06 12345678'],
    ],
    passed: [
      'Op 06-12-2023 10:00 uur.',
      'Op 06/12/2023 19.30 uur.',
      'Op 06.12.2023 19.30 uur.',
      'Op 06-12-2023 (12 kinderen).',
      'Op 06-12-23 19.30 uur.',
      'Op 6-06-2023 1000 kinderen.',
      'Op 16-06-2023 1000 kinderen.',
      'Op 2023-06-12 10.00 - 12.30 uur.',
      'Van 06.30-08.30 10 kinderen.',
      '| Dag | Tijd |\n| --- | --- |\n| 06-12-2023 | 10:00 |',
      '| Dag | Tijd | Aantal | En |\n| --- | --- | --- | --- |\n| 06 | 12 | 2034 | 56 |',
      'Rekening NL91 INGB 0612345678.',
      'Rekening NL91INGB0612345678.',
      'Rekening NL91 INGB 0612 3456 78.',
      'Code ABC0612345678.',
      'Op 06 12 34 56 7 of 8 uur.',
      'Zo 6 o o o o o o o o.',
      'Bel 010 123 45 67.',
      'Bel 14 010.',
      'In 2006 12 groepen.',
      'Bel +32 3 123 45 67.',
      'Van 06:30-08:30 10 kinderen.',
      'In groep 0, 6, 12 en 34567.',
      'https://x.nl/0612345678',
    ],
  },
  {
    rule: citizenNumber,
    refused: [
      ['Nummer 111222333 is dat.', '111222333 is'],
      ['Nummer 1112.22.333 is dat.', '1112.22.333 is'],
      ['Nummer 111.222.333 is dat.', '111.222.333 is'],
      ['Nummer 111_222_333 is dat.', '111_222_333 is'],
      ['Nummer 111–222–333 is dat.', '111–222–333 is'],
      ['Met bsn 11 12 22 333 is dat.', '11 12'],
      ['Met burgerservicenummer is 1 1 1 2 2 2 3 3 3 dat.', '1 1'],
      ['Met BSN111222333 is dat.', '111222333 is'],
      ['Met BSN 123.456.782 euro is dat.', '123.456.782 euro'],
      ['Kind 123456782 kreeg € 100.', '123456782 kreeg'],
      ['Dossier van 123456782 is dat.', '123456782 is'],
    ],
    passed: [
      'Zij kregen € 123.456.782.',
      'Zij kregen €123.456.782,- in 2023.',
      'Zij kregen 123.456.782 euro.',
      'Zij kregen 123 456 782 euro.',
      'Zij kregen EUR 123456782.',
      'Zij kregen 123456782 EUR.',
      'Met RSIN 111222333.',
      'Met RSIN-nummer: 111222333.',
      'Met KvK-nummer 123456782.',
      'Met KvK: 123456782.',
      'Met zaaknummer 123456782.',
      'Met rekeningnummer 1234.56.782.',
      'Nummer 111222334 niet.',
      'In 11 12 22 333 groepen.',
      'Zij kregen 500.000.000 euro.',
      'Zie https://krant.nl/bericht-111222333',
      'Rekening NL00BANK0111222333.',
    ],
  },
  {
    rule: personAsContact(vocabulary),
    refused: [
      ['Neem contact op met Voornaam Achternaam van school.', 'Voornaam Achternaam'],
      ['Contactpersoon: mevrouw Achternaam.', 'mevrouw Achternaam.'],
      ['De contactpersoon is Voornaam van der Achternaam.', 'Voornaam van'],
      ['Contact: V. Achternaam', 'V. Achternaam'],
      ['Bel met dhr. Achternaam.', 'dhr. Achternaam.'],
      ['Mail naar de heer van Achternaam.', 'de heer'],
      ['Vraag naar juf Achternaam.', 'juf Achternaam.'],
    ],
    passed: [
      'Neem contact op met Stichting Leergeld.',
      'Neem contact op met Taalhuis Breda.',
      'Neem contact op met De Wegwijzer.',
      'Neem contact op met Humanitas Almere.',
      'Neem contact op met Buurthuis Zuid.',
      'Neem contact op met Nelson Mandela School.',
      'Zo komen zij in contact met Voornaam Achternaam, een schrijver.',
      'Neem contact op met de Gemeente Alkmaar.',
      'Contactpersoon: het team Jeugd.',
      'Zij houden contact met Den Haag.',
      'Contact met Hogeschool Leiden volgde.',
      'Elke school heeft een contactpersoon. Jonge Ouders komen ook.',
    ],
  },
];

/** The first of some texts, each sign as an escape of YAML. */
const escaped = ([[text = ''] = []]: readonly (readonly string[])[]) =>
  [...text].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

describe.each(CASES)('$rule.id', ({ rule, refused, passed }) => {
  test.each(refused)('refuses at its place: %s', (text, place) => {
    const file = entry(`## Aanpak\n\nEerst dit. ${text}`);
    const diagnostics = rule.check(file);
    expect(diagnostics.map((diagnostic) => at(file, diagnostic))).toEqual([place]);
  });

  test.each(passed)('lets pass: %s', (text) => {
    expect(rule.check(entry(`## Aanpak\n\n${text}`))).toEqual([]);
  });

  test('looks in the fields as they are read: behind escapes, line ends and folds', () => {
    const file = entry('Tekst.', { fields: [['goal: ', `goal: "Eerst dit.\\n${escaped(refused)}"\n# `]] });
    expect(rule.check(file)).toEqual([expect.objectContaining({ line: 17 })]);
  });

  test('looks so in every item of a list', () => {
    const items = ['Eerst dit', 'dan dit', 'en ook dit', `"En ${escaped(refused)}"`];
    const file = entry('Tekst.', { fields: [['partners:\n', `partners:\n  - ${items.join('\n  - ')}\n`]] });
    expect(rule.check(file).map((diagnostic) => at(file, diagnostic).slice(0, 3))).toEqual(['"En']);
  });

  test('looks in the fields too', () => {
    const [[text = ''] = []] = refused;
    const file = entry('Tekst.', { fields: [['goal: ', `goal: ${text.replace(': ', ' ')} `]] });
    expect(rule.check(file)).toEqual([expect.objectContaining({ line: 17 })]);
  });
});

describe('a person in the place of an organisation', () => {
  const rule = personAsContact(vocabulary);
  const organisation = 'organisation: Gemeente Alkmaar';
  const inOrganisation = (name: string) =>
    entry('Tekst.', { fields: [[organisation, `organisation: ${name}`]] });

  test.each([
    ['mw. J. Jansen', 'mw. J. Jansen'],
    ['Mevrouw De Vries', 'Mevrouw De Vries'],
    ['Mevr. van den Berg', 'Mevr. van den Berg'],
    ['De heer El-Amrani', 'De heer El-Amrani'],
    ['Dhr. Van Dongen', 'Dhr. Van Dongen'],
    ['Bibliotheek Breda, mw. Jansen', 'mw. Jansen'],
    ['juf Fatima', 'juf Fatima'],
    ['Meester Jansen', 'Meester Jansen'],
    ['drs. P. de Wit', 'drs. P. de Wit'],
    ['J.W. de Boer', 'J.W. de Boer'],
    ['Bibliotheek Breda (J. Jansen)', 'J. Jansen'],
  ])('is refused as contact: %s', (name, found) => {
    expect(rule.check(inOrganisation(name))).toEqual([
      expect.objectContaining({ line: 22, problem: `'${found}' lijkt de naam van een persoon te zijn.` }),
    ]);
  });

  test.each([
    'J.H. Snijdersschool',
    'Meester Spigtschool',
    'Meester Jansen Huis',
    'Basisschool Meester Baars',
    'O.B.S. De Regenboog',
    'R.K. Basisschool De Ark',
    'V.V. Zwolle',
    'Annie M.G. Schmidt',
    'Juf en Meester',
    'Stichting Studiezalen',
    'SBO Arcadia en SO/VSO St. Jan Baptist',
    "Integraal kindcentrum 't Sterrenpad",
  ])('is not seen in the name of an organisation: %s', (name) => {
    expect(rule.check(inOrganisation(name))).toEqual([]);
  });

  test.each<[string, [string, string], number]>([
    ['the role of the contact', [organisation, `${organisation}\n  role: mw. J. Jansen`], 23],
    ['a role that says so', [organisation, `${organisation}\n  role: contactpersoon mw. Jansen`], 23],
    ['the organiser', ['organiser: ', 'organiser: mw. Jansen, '], 13],
    ['a partner', ['partners:\n', 'partners:\n  - De heer Jansen\n'], 15],
    [
      'another place',
      ['contact:\n', 'alsoIn:\n  - municipality: Breda\n    organisation: juf Jansen\ncontact:\n'],
      23,
    ],
  ])('is refused as %s', (_, field, line) => {
    expect(rule.check(entry('Tekst.', { fields: [field] }))).toEqual([expect.objectContaining({ line })]);
  });

  test('is refused as who is quoted', () => {
    const quote = (from: string) => entry(`Eerst dit.\n\n<Citaat van="${from}">Het werkt.</Citaat>`);
    expect(
      rule.check(quote('mevrouw J. de Vries')).map((each) => at(quote('mevrouw J. de Vries'), each)),
    ).toEqual(['van="mevrouw J.']);
    expect(rule.check(quote('Basisschool De Wegwijzer'))).toEqual([]);
  });
});
