import { describe, expect, test } from 'vitest';
import { isShownOtherwise } from '../../../src/spreadsheet/table/number-format.ts';

describe('a number is shown as it is', () => {
  test.each([
    [5000, '0'],
    [5000, '0.00'],
    [5000, '#,##0'],
    [5000, '#,##0.00'],
    [5000, '# ##0'],
    [5000, '#\\ ##0'],
    [5000, '[Red]#,##0'],
    [5000, '#,##0_);(#,##0)'],
    [5000, '#,##0 ;[Red](#,##0)'],
    [5000, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"??_ ;_ @_ '],
    [5000, '#,##0\\ _€;-#,##0\\ _€'],
    [5000, '[$-413]#,##0'],
    [5000, '0.00E+00'],
    [5000, '[>=1000]#,##0;0'],
    [5000, 'General'],
    [5000, 'GENERAL'],
    [5000, '@'],
    [-5, '0;-0'],
    [5, '0;"min "0'],
    [5, '# ?/?'],
    [2020, '0000'],
  ])('%d with the format %s', (value, format) => {
    expect(isShownOtherwise(value, format)).toBe(false);
  });
});

describe('a number is shown as something else', () => {
  test.each([
    ['a percentage', 1, '0%'],
    ['a percentage', 1, '0.00 %'],
    ['a percentage, by an ordinary sign', 1, '0\\%'],
    ['an amount', 5000, '"€" #,##0'],
    ['an amount', 5000, '"€"\\ #,##0.00_);[Red]\\("€"\\ #,##0.00\\)'],
    ['an amount', 5000, '[$€-413] #,##0'],
    ['an amount', 5000, '[$EUR] #,##0'],
    ['an amount', 5000, '€ #,##0'],
    ['an amount', 5000, '_ "€"\\ * #,##0_ ;_ "€"\\ * -#,##0_ ;_ "€"\\ * "-"_ ;_ @_ '],
    ['an amount', 7, '$#,##0_);\\($#,##0\\)'],
    ['a number with a unit', 2020, '0" jaar"'],
    ['a number with a unit', 2020, 'General" jaar"'],
    ['a number with a unit', 2020, '0\\k'],
    ['a number of thousands', 5000, '#,##0,'],
    ['a number of thousands', 5000, '0.0, '],
    ['a number of millions', 5_000_000, '0,,"M"'],
    ['a number with zeros before it', 765141234, '0000000000'],
    ['a number in pieces', 765141234, '000-0000000'],
    ['a line', 0, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"??_ ;_ @_ '],
    ['a number below zero with a word', -5, '0;"min "0'],
    ['nothing', 5, ';;;'],
    ['one of two, of which one has a sign', 5, '[<=1]0%;0'],
  ])('%s: %d with the format %s', (_, value, format) => {
    expect(isShownOtherwise(value, format)).toBe(true);
  });
});

test.each([
  ['abc', '@', false],
  ['abc', 'General', false],
  ['abc', '0%', false],
  ['abc', '_ "€" * #,##0_ ;_ "€" * -#,##0_ ;_ "€" * "-"_ ;_ @_ ', false],
  ['abc', '"Cursus "@', true],
  ['abc', '0;-0;0;"Cursus "@', true],
  ['abc', ';;;', true],
])('a text is shown as it is, or not: %s with the format %s', (value, format, isOtherwise) => {
  expect(isShownOtherwise(value, format)).toBe(isOtherwise);
});
