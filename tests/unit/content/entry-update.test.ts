import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataOf, updatedEntry } from '../../../src/content/entry-update.ts';

const FILE = `---
# Nagekeken met de gemeente
title: "Taalklas"   # zo heet hij in de folder
summary: Ouders leren Nederlands op de school van hun kind.

gkaAgenda: false
sectors: [PO, VO]
---


## Aanpak

Eén.
`;
const DATA = dataOf(/---\n([\s\S]*?)---/.exec(FILE)?.[1] ?? '');

describe('an entry is brought up to date', () => {
  test('and stays as it is, sign by sign, when nothing differs', () => {
    expect(updatedEntry(FILE, { ...DATA, partners: [], goal: ' ' }, '## Aanpak\n\nEén.')).toEqual({
      text: FILE,
      fields: [],
    });
  });

  test('in one field, and keeps the comments and the text', () => {
    const { text, fields } = updatedEntry(FILE, { ...DATA, title: 'Taalklas 2' }, '## Aanpak\n\nEén.');
    expect(fields).toEqual(['title']);
    expect(text).toContain('# Nagekeken met de gemeente\ntitle: Taalklas 2 # zo heet hij in de folder\n');
    expect(text).toContain('sectors: [ PO, VO ]\n---\n\n\n## Aanpak\n\nEén.\n');
  });

  test('in its text, and keeps the fields as they are written', () => {
    const { text, fields } = updatedEntry(FILE, DATA, '## Aanpak\n\nTwee.');
    expect(fields).toEqual(['tekst']);
    expect(text).toBe(FILE.replace('\n\n\n## Aanpak\n\nEén.', '\n\n## Aanpak\n\nTwee.'));
  });

  test('with a field that is added in its place, and one that goes', () => {
    const { title, sectors } = DATA;
    const { text, fields } = updatedEntry(
      FILE,
      { title, organiser: 'De school', sectors },
      '## Aanpak\n\nEén.',
    );
    expect(fields).toEqual(['summary', 'gkaAgenda', 'organiser']);
    expect(text).toMatch(/title: .*\norganiser: De school\n+sectors: /);
  });

  test('as a whole when its fields can not be read', () => {
    expect(updatedEntry('---\n: [\n---\nx', { title: 'Taalklas' }, 'Tekst').text).toBe(
      '---\ntitle: Taalklas\n---\n\nTekst\n',
    );
  });

  test('to a real entry as if it had been written so', () => {
    const file = readFileSync('content/interventies/alkmaar-taalklas.mdx', 'utf8');
    const [, yaml = '', body = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(file) ?? [];
    const goal = 'Ouders en kinderen leren samen Nederlands. '.repeat(4).trim();
    const { text } = updatedEntry(file, { ...dataOf(yaml), goal }, body);
    expect(text.replace(/^goal: >-\n(?: {2}.*\n)+/m, '')).toBe(
      file.replace(/^goal: (?:>-\n(?: {2}.*\n)+|.*\n)/m, ''),
    );
  });
});
