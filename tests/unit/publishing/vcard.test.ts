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
  expect(lines).toContain('TEL;TYPE=work;VALUE=uri:tel:0101234567');
  expect(lines.slice(-2)).toEqual(['END:VCARD', '']);
});

test('a vCard has no line for what is not known', () => {
  const text = vCard({ organisation: 'Gemeente Urk' }, 'Interventiebank');
  expect(text).not.toMatch(/URL|EMAIL|TEL/);
});

test('a long line is folded at 75 bytes, between letters', () => {
  const note = 'één '.repeat(60).trim();
  const text = vCard(contact, note);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n ', '')).toContain(`NOTE:${note}`);
});
