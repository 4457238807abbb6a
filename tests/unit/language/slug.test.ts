import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fittingSlug, slugOf } from '../../../src/language/slug.ts';

test('every municipality has the slug of its name, but for those with their province behind it', () => {
  const municipalities = parse(readFileSync('content/gemeenten.yaml', 'utf8')) as {
    name: string;
    slug: string;
  }[];
  expect(municipalities.filter(({ name, slug }) => slugOf(name) !== slug)).toEqual([]);
});

test.each([
  ["'s-Hertogenbosch", 's-hertogenbosch'],
  ['Súdwest-Fryslân', 'sudwest-fryslan'],
  ['  Taal & Thuis (2026) ', 'taal-thuis-2026'],
  ['../../etc/passwd', 'etc-passwd'],
  ['???', ''],
])('the slug of "%s" is "%s"', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test.each([
  ['taal-thuis', 'taal-thuis'],
  ['woord-'.repeat(20).slice(0, -1), 'woord-'.repeat(16).slice(0, -1)],
  ['a'.repeat(249), 'a'.repeat(100)],
])('%s becomes no longer than 100 characters', (slug, short) => {
  expect(fittingSlug(slug)).toBe(short);
});
