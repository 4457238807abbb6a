import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vCard } from '../../../src/publishing/vcard.ts';

const contact = {
  organisation: 'Stichting Taal, Lezen; en meer',
  role: 'team Onderwijs',
  url: 'https://www.voorbeeld.nl',
  email: 'info@voorbeeld.nl',
  phone: '010 123 45 67',
};

test('a vCard is of an organisation and holds what is known of it', () => {
  const lines = vCard(contact, 'Interventiebank').split('\r\n');
  expect(lines.slice(0, 3)).toEqual(['BEGIN:VCARD', 'VERSION:4.0', 'KIND:org']);
  expect(lines).toContain('FN:Stichting Taal\\, Lezen\\; en meer');
  expect(lines).toContain('URL:https://www.voorbeeld.nl');
  expect(lines).toContain('EMAIL;TYPE=work:info@voorbeeld.nl');
  expect(lines).toContain('TEL;TYPE=work;VALUE=uri:tel:+31101234567');
  expect(lines.slice(-2)).toEqual(['END:VCARD', '']);
});

test('a vCard has no line for what is not known', () => {
  const text = vCard({ organisation: 'Gemeente Urk' }, 'Interventiebank');
  expect(text).not.toMatch(/URL|EMAIL|TEL/);
});

test('a vCard of a municipality has its page about contact before its website', () => {
  const lines = vCard({ ...contact, contactPage: 'https://www.voorbeeld.nl/contact' }, 'x').split('\r\n');
  expect(lines.filter((line) => line.startsWith('URL:'))).toEqual([
    'URL:https://www.voorbeeld.nl/contact',
    'URL:https://www.voorbeeld.nl',
  ]);
});

test('a long line is folded at 75 bytes, between letters', () => {
  const note = 'één '.repeat(60).trim();
  const text = vCard(contact, note);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n ', '')).toContain(`NOTE:${note}`);
});

test.each([
  ['+31 (0)76 529 30 00', 'tel:+31765293000'],
  ['14 076', 'tel:14076'],
  ['076 529 30 00 tst. 12', 'tel:+31765293000;ext=12'],
])('a vCard dials %s as the page does', (phone, uri) => {
  expect(vCard({ organisation: 'A', phone }, 'x')).toContain(`TEL;TYPE=work;VALUE=uri:${uri}\r\n`);
});

/** The values of a vCard as an address book reads them: lines unfolded, escapes undone. */
function valuesIn(card: string): Map<string, string> {
  const lines = card.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      const value = line
        .slice(colon + 1)
        .replace(/\\([\s\S])/g, (_, sign) => (sign === 'n' ? '\n' : String(sign)));
      return [line.slice(0, colon), value];
    }),
  );
}

test('a text of any signs is one value of a vCard, and adds no line', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'a\\,;:"\n\r\u0000\u000B\u001B\u0085\u2028é😀 ') });
  fc.assert(
    fc.property(texts, texts, (organisation, note) => {
      const card = vCard({ organisation }, note);
      const read = (text: string) =>
        text
          .replace(/\r\n?|[\v\u0085\u2028]/g, '\n')
          .replaceAll('\u0000', '')
          .replaceAll('\u001B', '');
      expect([...valuesIn(card).keys()]).toEqual(['BEGIN', 'VERSION', 'KIND', 'FN', 'ORG', 'NOTE', 'END']);
      expect(valuesIn(card).get('FN')).toBe(read(organisation));
      expect(valuesIn(card).get('NOTE')).toBe(read(note));
    }),
  );
});
