import { describe, expect, test } from 'vitest';
import { isMobileNumber, knownNames, personalTraitOf } from '../../../src/catalogue/contact.ts';
import { NO_VOCABULARY } from '../../../src/catalogue/schema.ts';

describe('an e-mail address is taken for that of a person', () => {
  test.each([
    [
      'when it is a first and a last name',
      ['jan.jansen@alkmaar.nl', 'fatima.el-amrani@school.nl', 'jan_de_vries@po.nl'],
    ],
    [
      'when it is initials and a last name',
      ['j.jansen@alkmaar.nl', 'j.w.de.boer@school.nl', 'm.yilmaz2@school.nl'],
    ],
    ['when it is one name', ['jan@school.nl', 'jansen@school.nl', 'jjansen@school.nl', 'vos@school.nl']],
    [
      'when a name begins as a word for a mailbox',
      ['posthuma@school.nl', 'mailin.jansen@x.nl', 'vogel.j@school.nl'],
    ],
    ['when a name is also a word', ['a.post@alkmaar.nl', 'van.wijk@alkmaar.nl']],
    ['when a name stands beside a word of the field', ['jan.onderwijs@alkmaar.nl', 'j.school@alkmaar.nl']],
    ['when it is a mobile number', ['0612345678@alkmaar.nl']],
    [
      'when people have their private mail there, whatever its name',
      ['info@gmail.com', 'stichtingleergeld@hotmail.nl', 'secretariaat@yahoo.co.uk', 'INFO@Ziggo.nl'],
    ],
  ])('%s', (_, addresses) => {
    expect(addresses.filter((address) => personalTraitOf(address) === undefined)).toEqual([]);
  });
});

describe('an e-mail address is taken for that of an organisation', () => {
  test.each([
    [
      'when it is a mailbox',
      ['info@alkmaar.nl', 'INFO@alkmaar.nl', 'post@alkmaar.nl', 'secretariaat@school.nl'],
    ],
    ['when it is the telephone number of a municipality', ['14072@alkmaar.nl', '14010@rotterdam.nl']],
    [
      'when it is words of the field',
      ['gelijke.kansen@gemeente.nl', 'jeugd-en-onderwijs@gemeente.nl', 'vve@x.nl'],
    ],
    ['when it is such words written as one', ['gelijkekansen@gemeente.nl', 'jeugdenonderwijs@gemeente.nl']],
    ['when it has a year or a number', ['onderwijs2026@gemeente.nl', 'team1@gemeente.nl']],
    [
      'when a mailbox is of a part of it',
      ['team.jeugd@gemeente.nl', 'info.school@x.nl', 'directie.deboog@x.nl'],
    ],
    ['when it is named as its domain', ['deboog@deboog.nl']],
    [
      'when it is what people do there',
      ['kansengelijkheid@rotterdam.nl', 'maatjes@humanitas.nl', 'weekendschool@imc.nl', 'hoi@x.nl'],
    ],
    ['when it is a function', ['leerplichtambtenaar@x.nl', 'coordinator@x.nl', 'mentoren@x.nl']],
    ['when it ends as a word that is no name', ['boekenfonds@x.nl', 'schoolscool@utrecht.nl']],
    ['when it is that of a town hall', ['gemeentehuis@x.nl', 'stadskantoor@x.nl', 'antwoord@x.nl']],
  ])('%s', (_, addresses) => {
    expect(addresses.filter((address) => personalTraitOf(address) !== undefined)).toEqual([]);
  });
});

test('an e-mail address may be named for a subject or a place of the catalogue, unless it is a surname too', () => {
  const names = knownNames({
    ...NO_VOCABULARY,
    concepts: ['groeimindset'],
    themes: ['sport-en-cultuur'],
    municipalities: ['Zwolle', 'Stein'],
    places: { 'Den Bosch': "'s-Hertogenbosch" },
  });
  const isPersonal = (local: string) => personalTraitOf(`${local}@school.nl`, names) !== undefined;
  const shared = ['groeimindset', 'sportencultuur', 'sport-en-cultuur', 'zwolle', 'denbosch', 'team-zwolle'];
  expect(shared.filter(isPersonal)).toEqual([]);
  expect(['stein', 'j.zwolle', 'van.zwolle', 'fatima'].filter((local) => !isPersonal(local))).toEqual([]);
});

test('it is told why an e-mail address looks like that of a person', () => {
  expect(personalTraitOf('j.jansen@school.nl')).toBe("'j' lijkt een voorletter");
  expect(personalTraitOf('fatima.school@school.nl')).toBe(
    "'fatima' is geen woord dat de controle kent, en kan een naam zijn",
  );
  expect(personalTraitOf('info@gmail.com')).toBe('bij gmail hebben mensen hun eigen post');
});

test('a mobile number is recognised however it is written', () => {
  const written = [
    '0612345678',
    '06-12345678',
    '06 12 34 56 78',
    '06.1234.5678',
    '(06) 12345678',
    '+31 6 12345678',
    '+31 (0)6 12345678',
    '+31 06 12345678',
    '0031612345678',
  ];
  expect(written.filter((number) => !isMobileNumber(number))).toEqual([]);
});

test('the number of an organisation is not taken for a mobile number', () => {
  const written = ['010 123 45 67', '14 010', '088-1234567', '0800 1234', '020 6123456', '+31 316 123456'];
  expect(written.filter(isMobileNumber)).toEqual([]);
});
