import { describe, expect, test } from 'vitest';
import { parsePhone } from '../../../src/catalogue/phone.ts';
import { contactSchema } from '../../../src/catalogue/schema.ts';

const isAccepted = (phone: string) =>
  contactSchema.safeParse({ organisation: 'Gemeente Breda', phone }).success &&
  parsePhone(phone)?.isPersonal === false;

describe('a telephone number is read, shown and dialled in one way, however it is written', () => {
  test.each([
    ['14 076', '14 076', 'tel:14076'],
    ['14076', '14 076', 'tel:14076'],
    ['14-076', '14 076', 'tel:14076'],
    ['14 0118', '14 0118', 'tel:140118'],
    ['+31 14 076', '14 076', 'tel:14076'],
    ['(076) 529 30 00', '076 529 3000', 'tel:+31765293000'],
    ['076-529 30 00', '076 529 3000', 'tel:+31765293000'],
    ['076/529.30.00', '076 529 3000', 'tel:+31765293000'],
    ['076 – 529 30 00', '076 529 3000', 'tel:+31765293000'],
    ['+31 (0)76 529 30 00', '076 529 3000', 'tel:+31765293000'],
    ['+31 76 529 30 00', '076 529 3000', 'tel:+31765293000'],
    ['0031 (0)76 529 30 00', '076 529 3000', 'tel:+31765293000'],
    ['0118 67 50 00', '0118 675 000', 'tel:+31118675000'],
    ['088 123 45 67', '088 123 4567', 'tel:+31881234567'],
    ['0800 1234', '0800 1234', 'tel:+318001234'],
    ['0900-1234567', '0900 1234567', 'tel:+319001234567'],
    ['116 111', '116 111', 'tel:116111'],
    ['076 529 30 00 toestel 12', '076 529 3000, toestel 12', 'tel:+31765293000;ext=12'],
    ['076 529 30 00, tst. 12', '076 529 3000, toestel 12', 'tel:+31765293000;ext=12'],
    ['+31 76 529 30 00 ext. 12', '076 529 3000, toestel 12', 'tel:+31765293000;ext=12'],
    ['+32 3 123 45 67', '+32 3 123 45 67', 'tel:+3231234567'],
    ['0049 241 123456', '+49 241 123456', 'tel:+49241123456'],
    ['+599 717 8000', '+599 717 8000', 'tel:+5997178000'],
  ])('%s', (written, shown, uri) => {
    expect(parsePhone(written)).toEqual({ shown, uri, isPersonal: false });
    expect(isAccepted(written)).toBe(true);
    expect(parsePhone(shown)?.uri).toBe(uri);
    expect(parsePhone(uri.slice('tel:'.length))?.uri).toBe(uri);
  });
});

test.each([
  '+------------',
  '118675000',
  '765293000',
  '14 99',
  '14',
  '0000000000',
  '012 345 67 89',
  '010 123 45',
  '010 123 45 67 8',
  '010 123 45 67 / 010 765 43 21',
  '0101234567 0612345678',
  '0101234567\n0612345678',
  '+999 12345678',
  '++31765293000',
  '0800-BELLEN',
  'bel 010 123 45 67',
  '112',
  '',
])('%j is no telephone number', (written) => {
  expect(isAccepted(written)).toBe(false);
});

test.each([
  '06-12345678',
  '(06) 12345678',
  '+31 (0)6 12345678',
  '0031612345678',
  '06/12345678',
  '+32 470 12 34 56',
])('%s is of a person', (written) => {
  expect(parsePhone(written)?.isPersonal).toBe(true);
});
