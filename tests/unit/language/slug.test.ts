import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fittingSlug, slugOf, withoutDiacritics } from '../../../src/language/slug.ts';
import {
  articles,
  concepts,
  factors,
  interventions,
  municipalities,
  places,
  themes,
} from '../../real-catalogue.ts';

test('every municipality has the slug of its name, but for those with their province behind it', () => {
  const listed = parse(readFileSync('content/gemeenten.yaml', 'utf8')) as {
    name: string;
    slug: string;
  }[];
  expect(listed.filter(({ name, slug }) => slugOf(name) !== slug)).toEqual([]);
});

test.each([
  ["'s-Hertogenbosch", 's-hertogenbosch'],
  ['Súdwest-Fryslân', 'sudwest-fryslan'],
  ['  Taal & Thuis (2026) ', 'taal-thuis-2026'],
  ['../../etc/passwd', 'etc-passwd'],
  ['???', ''],
  ['Łódź', 'lodz'],
  ['Søren Ærø', 'soren-aero'],
  ['Straße, STRASSE, STRAẞE', 'strasse-strasse-strasse'],
  ['Œuvre', 'oeuvre'],
  ['Đà Nẵng', 'da-nang'],
  ['Þór, Garðabær', 'thor-gardabaer'],
  ['Ilgın, İZMİR', 'ilgin-izmir'],
  ['日本語', ''],
])('the slug of "%s" is "%s"', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

/** Letters that once were left out of a slug. */
const ADDED = /[łøæœßđþðı]/i;

const formerSlugOf = (name: string) =>
  withoutDiacritics(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

test('no name that there was has another slug than it had, and every slug is its own', () => {
  const names = [
    ...[...interventions, ...articles].flatMap(({ slug, title }) => [slug, title]),
    ...[...themes, ...factors, ...municipalities].flatMap(({ slug, name }) => [slug, name]),
    ...concepts.flatMap(({ slug, term, synonyms }) => [slug, term, ...synonyms]),
    ...Object.values(places).flatMap((each) => Object.keys(each)),
    ...municipalities.map(({ province }) => province),
  ].filter((name) => !ADDED.test(name));
  expect(names.length).toBeGreaterThan(5000);
  expect(names.filter((name) => slugOf(name) !== formerSlugOf(name))).toEqual([]);
  const slugs = [interventions, articles, themes, factors, municipalities, concepts].flatMap((list) =>
    list.map(({ slug }) => slug),
  );
  expect(slugs.filter((slug) => slugOf(slug) !== slug)).toEqual([]);
});

test.each([
  ['taal-thuis', 'taal-thuis'],
  ['woord-'.repeat(20).slice(0, -1), 'woord-'.repeat(16).slice(0, -1)],
  ['a'.repeat(249), 'a'.repeat(100)],
])('%s becomes no longer than 100 characters', (slug, short) => {
  expect(fittingSlug(slug)).toBe(short);
});
