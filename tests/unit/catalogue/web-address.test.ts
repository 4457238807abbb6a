import { describe, expect, test } from 'vitest';
import {
  articleSchema,
  contactSchema,
  municipalitySchema,
  sourceSchema,
} from '../../../src/catalogue/schema.ts';
import { faultOfEmail, faultOfWebAddress, otherHostIn } from '../../../src/catalogue/web-address.ts';
import { faultOfLink, isSecure } from '../../../src/content/link-address.ts';

/** Whether each place where an address can stand takes it: fields, texts, components. */
const takenBy = (url: string) => [
  sourceSchema.safeParse({ title: 'Bron', url }).success,
  contactSchema.safeParse({ organisation: 'School', url }).success,
  municipalitySchema.shape.website.safeParse(url).success,
  articleSchema({
    themes: [],
    factors: [],
    articles: [],
    concepts: [],
    municipalities: [],
    places: {},
  }).shape.sources.safeParse([{ title: 'Bron', url }]).success,
  faultOfLink(url) === undefined,
  isSecure(url),
];

describe('one rule for every address', () => {
  test.each([
    'https://www.rijksoverheid.nl/onderwijs?a=1&b=2#c',
    'https://voorbeeld.nl',
    'HTTPS://www.Voorbeeld.nl/',
    'https://voorbeeld.nl/é/a%20b/@naam',
    "https://voorbeeld.nl/l'ecole_(1),2;3",
  ])('takes %s', (url) => {
    expect(takenBy(url)).not.toContain(false);
  });

  test.each([
    'https://www.rijksoverheid.nl@evil.example.com/',
    'https://naam:geheim@voorbeeld.nl/',
    'https://@voorbeeld.nl/',
    'https://voorbeeld.nl/"onmouseover=alert(1)',
    'https://voorbeeld.nl/<b>',
    'https://voorbeeld.nl/a b',
    'https://voorbeeld.nl/a\tb',
    ' https://voorbeeld.nl/',
    'https://voorbeeld.nl/\n',
    'https:\\\\voorbeeld.nl\\',
    'https://voorbeeld.nl\\@evil.example.com/',
    'https://voorbeeld.nl/\u202Efdp',
    'https://voorbeeld.nl/\u200B',
    'https://voorbeeld.nl/%0d%0aSet-Cookie:a',
    'https://voorbeeld.nl/%00',
    'https://voorbeeld.nl/%E2%80%AE',
    'https://voorbeeld.nl/%zz',
    'https://xn--80ak6aa92e.com/',
    'https://www.xn--rijksverheid-ohk.nl/',
    'https://rijks\u043Everheid.nl/',
    'https://\uFF56oorbeeld.nl/',
    'https://voorbeeld\u3002nl/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://localhost/',
    'https://school.local/',
    'https://voorbeeld.nl./',
    'https://voorbeeld.nl:8443/',
    'https://voorbeeld.nl:443/',
    'https://voorbeeld/',
    'https:voorbeeld.nl',
    'https:///voorbeeld.nl',
    'ftp://voorbeeld.nl/',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//voorbeeld.nl/',
    `https://voorbeeld.nl/${'a'.repeat(2000)}`,
  ])('refuses %j', (url) => {
    expect(takenBy(url)).not.toContain(true);
    expect(faultOfWebAddress(url)?.remedy).not.toBe('');
  });
});

test('an e-mail address is plain, at a host that everyone can reach', () => {
  const refused = [
    'info@xn--80ak6aa92e.com',
    'info@school.local',
    'info@a.nl?bcc=b@a.nl',
    'a@b',
    '"a b"@a.nl',
    'info@a.nl\n',
  ];
  expect(refused.filter((email) => faultOfEmail(email) === undefined)).toEqual([]);
  expect(faultOfEmail('info@voorbeeld.nl')).toBeUndefined();
});

test.each([
  'mailto:info@a.nl?bcc=b@a.nl',
  'mailto:info@a.nl?subject=a&cc=b@a.nl',
  'mailto:info@a.nl?body=x',
  'mailto:info@a.nl?subject=a%0d%0aBcc:b@a.nl',
  'mailto:info@a.nl,b@a.nl',
  'mailto:info%40a.nl',
  'mailto:?to=info@a.nl',
  'tel:+------------',
  'tel:+31%2076',
  '/over//a.nl/',
  '/%2e%2e/a/',
  '..//a.nl/',
])('no link leads to %s', (address) => {
  expect(faultOfLink(address)).toBeDefined();
});

describe('a text and the address behind it', () => {
  test.each([
    ['www.rijksoverheid.nl', 'https://voorbeeld.nl/'],
    ['Zie rijksoverheid.nl voor meer', 'https://voorbeeld.nl/'],
    ['rijksoverheid.nl', 'https://rijksoverheid.nl.voorbeeld.com/'],
    ['HTTPS://RIJKSOVERHEID.NL', 'https://voorbeeld.nl/'],
    ['info@rijksoverheid.nl', 'https://voorbeeld.nl/'],
    ['www.rijksoverheid\u3002nl', 'https://voorbeeld.nl/'],
  ])('are at odds: %s, %s', (text, address) => {
    expect(otherHostIn(text, address)).toBeDefined();
  });

  test.each([
    ['www.breda.nl', 'https://breda.nl/a'],
    ['breda.nl', 'https://onderwijs.breda.nl/'],
    ['Taalklas.pdf', 'https://voorbeeld.nl/'],
    ['Dit is zo.Lees meer', 'https://voorbeeld.nl/'],
    ['Breda.NL', 'https://www.breda.nl'],
  ])('agree: %s, %s', (text, address) => {
    expect(otherHostIn(text, address)).toBeUndefined();
  });

  test('agree in a source too', () => {
    const url = 'https://voorbeeld.nl/';
    expect(sourceSchema.safeParse({ title: 'www.rijksoverheid.nl', url }).success).toBe(false);
    expect(sourceSchema.safeParse({ title: 'Bericht van rijksoverheid.nl', url }).success).toBe(true);
  });
});
