import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FORM_FOLDER_NAMES } from '../../../src/cms/config.ts';
import { asWritten, entryFormat } from '../../../src/cms/entry-format.ts';
import { readContent } from '../../../src/content/read-content.ts';

const { folders } = readContent('content').kinds;

describe('an entry that is saved without a change is the same file', () => {
  test.each(FORM_FOLDER_NAMES)('in content/%s', (folder) => {
    const { fromFile, toFile } = entryFormat(folders[folder]);
    const changed = readdirSync(`content/${folder}`).filter((name) => {
      const text = readFileSync(`content/${folder}/${name}`, 'utf8');
      return toFile(fromFile(text)) !== text;
    });
    expect(changed).toEqual([]);
  });
});

describe('of a file that was written by hand, only what was filled in otherwise changes', () => {
  const { fromFile, toFile } = entryFormat(folders.interventies);
  const written = `---
# Nagekeken met de gemeente.
title: "Taalklas"   # zo heet zij in de folder
sectors: [PO, VO]
goal: Ouders  leren
  Nederlands.

# Wie doet het?
organiser: 'De school'
partners: []
---


## Aanpak

Eén \\<5.


`;

  test('nothing, when it is saved as it is', () => {
    expect(toFile(fromFile(written))).toBe(written);
  });

  test.each([
    ['one field', { organiser: 'De gemeente' }, "organiser: 'De school'", 'organiser: De gemeente'],
    ['a field with a comment', { title: 'Klas' }, '"Taalklas"   # zo', 'Klas # zo'],
    ['a list', { sectors: ['PO'] }, 'sectors: [PO, VO]', 'sectors:\n  - PO'],
    ['a field that is added', { gkaAgenda: true }, 'partners: []\n', 'partners: []\ngkaAgenda: true\n'],
    ['the text', { body: 'Eén.' }, '## Aanpak\n\nEén \\<5.', 'Eén.'],
  ])('%s', (_, filledIn, before, after) => {
    expect(toFile({ ...fromFile(written), ...filledIn })).toBe(written.replace(before, after));
  });
});

describe('what is filled in is written', () => {
  const written = (value: unknown) => asWritten(folders.interventies, value);

  test('without what was left empty', () => {
    const empty = {
      title: 'Taalklas',
      status: '',
      partners: [],
      period: { start: '', end: null },
      lastChecked: null,
    };
    expect(written(empty)).toEqual({ title: 'Taalklas' });
  });

  test('without empty items of a list', () => {
    expect(
      written({ partners: ['Gemeente Breda', '', ' '], sources: [{ title: 'Rapport', url: '' }, {}] }),
    ).toEqual({
      partners: ['Gemeente Breda'],
      sources: [{ title: 'Rapport' }],
    });
  });

  test('with what says no', () => {
    expect(written({ gkaAgenda: false })).toEqual({ gkaAgenda: false });
  });

  test('in the order of the schema, also within a part', () => {
    const mixed = { contact: { phone: '010 123 45 67', organisation: 'Gemeente' }, title: 'Taalklas' };
    expect(JSON.stringify(written(mixed))).toBe(
      '{"title":"Taalklas","contact":{"organisation":"Gemeente","phone":"010 123 45 67"}}',
    );
  });

  test('on one line, without spaces around it', () => {
    expect(written({ goal: ' Kinderen leren\nNederlands. ' })).toEqual({
      goal: 'Kinderen leren Nederlands.',
    });
  });

  test('with a field that the schema does not know, for the checker to refuse', () => {
    expect(written({ kleur: 'rood' })).toEqual({ kleur: 'rood' });
  });
});

test('what copying brings along unseen is not saved', () => {
  const { toFile } = entryFormat(folders.interventies);
  const text = toFile({ title: 'Taal\u00adklas\u200b', body: '## Aanpak\n\nZo\u200b gaat het.' });
  expect(text).toContain('title: Taalklas\n');
  expect(text).toContain('\nZo gaat het.\n');
});
