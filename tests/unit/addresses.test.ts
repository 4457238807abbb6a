import { describe, expect, test } from 'vitest';
import { alsoInLink, editLink, newEntryLink, proposalWay } from '../../src/site/addresses.ts';
import { namedValue } from '../../src/site/site-address.ts';
import { sourceLinks } from '../../src/site/source-host.ts';

const nothing = { source: undefined, form: undefined, email: undefined };
const source = sourceLinks({ repository: 'https://github.com/o/n', host: 'github' });
const email = 'info@voorbeeld.nl';
const path = 'content/interventies/breda-petje-af.mdx';

describe('a value of an address that a sentence names', () => {
  test.for([
    ['keeps what can be read', 'ʼs-Gravenhage (مدرسة) <b>', 'ʼs-Gravenhage (مدرسة) <b>'],
    ['turns nothing around it', '\u202Eneppo\u2066', 'neppo'],
    ['breaks no line and hides nothing', 'a\n\0b\u200Bc', 'abc'],
    ['ends at a whole character', `${'x'.repeat(59)}😀`, 'x'.repeat(59)],
    ['is short', 'x'.repeat(9000), 'x'.repeat(60)],
  ] as const)('%s', ([, value, named]) => {
    expect(namedValue(value)).toBe(named);
  });
});

describe('who wants to change a text ends where that can be done', () => {
  test.for([
    ['in the form, when there is one', { source, form: {}, email }, '/beheer/#/collections/interventies/'],
    ['at the code host', { ...nothing, source, email }, 'https://github.com/o/n/edit/main/content/'],
    ['in a mail', { ...nothing, email }, 'mailto:info@voorbeeld.nl?subject='],
    ['at the file, to change and send', nothing, '/bestanden/interventies/breda-petje-af.mdx'],
  ] as const)('%s', ([, editing, start]) => {
    expect(editLink(editing, path)).toContain(start);
    expect(editLink(editing, path)).not.toContain('/bijdragen/');
  });

  test.for([
    ['the page of the code host', { ...nothing, source, email }, /^https:\/\/github\.com\/o\/n\/new\/.*Urk/],
    ['a mail', { ...nothing, email }, /^mailto:info@voorbeeld\.nl\?.*Urk/],
    ['the page that explains how, when nothing can be filled in', nothing, /^\/bijdragen\/$/],
  ] as const)('or adds an intervention: %s', ([, editing, address]) => {
    const file = { name: 'urk-naam.mdx', text: 'municipalities: [Urk]' };
    expect(newEntryLink(editing, 'Urk', file)).toMatch(address);
  });

  test('also when another place does the same', () => {
    const entry = { slug: 'breda-petje-af', title: 'Petje Af' };
    expect(alsoInLink({ ...nothing, email }, entry)).toContain('mailto:');
    expect(alsoInLink(nothing, entry)).toBe('/bestanden/interventies/breda-petje-af.mdx');
  });
});

test('what visitors propose goes the first way that is set up, and none where there is none', () => {
  const repository = 'https://code.example/o/n';
  expect(proposalWay({ ...nothing, form: {}, email }, repository)).toBe('form');
  expect(proposalWay({ ...nothing, email }, repository)).toBe('repository');
  expect(proposalWay({ ...nothing, email }, undefined)).toBe('email');
  expect(proposalWay(nothing, undefined)).toBeUndefined();
});
