import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { FORM_FOLDER_NAMES, formConfig } from '../../../src/cms/config.ts';
import { titleAt, type FormField } from '../../../src/cms/fields.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { partOf } from '../../../src/content/schema-parts.ts';
import { CATALOGUE } from '../../catalogue.ts';

const { kinds, vocabulary } = readContent(CATALOGUE);
const config = formConfig({
  backend: { name: 'proxy', proxy_url: '/beheer/api/' },
  kinds,
  names: { themes: { taalbevordering: 'Taalbevordering' }, 'practice.form': { plek: 'Een vaste plek' } },
  siteUrl: 'http://localhost/',
  logoUrl: '/favicon.svg',
});
const fieldsOf = (folder: string) => config.collections.find(({ name }) => name === folder)?.fields ?? [];
const interventionFields = fieldsOf('interventies');
const named = (name: string) => interventionFields.find((field) => field.name === name);

/** A field and all fields in it. */
const withInner = (field: FormField): FormField[] => [
  field,
  ...[...(field.fields ?? []), ...(field.field ? [field.field] : [])].flatMap(withInner),
];

describe('the form follows the schema', () => {
  test.each(FORM_FOLDER_NAMES)(
    'with the fields of content/%s in the same order, and the text last',
    (folder) => {
      expect(fieldsOf(folder).map(({ name }) => name)).toEqual([
        ...Object.keys(kinds.folders[folder].shape),
        'body',
      ]);
    },
  );

  test.each(FORM_FOLDER_NAMES)('also within the parts of content/%s', (folder) => {
    const parts = fieldsOf(folder)
      .flatMap(withInner)
      .filter(({ fields }) => fields);
    expect(parts.length).toBeGreaterThan(0);
    for (const { path = [], fields = [] } of parts) {
      const json = z.toJSONSchema(partOf(kinds.folders[folder], path) ?? z.never(), { io: 'input' });
      const properties = (json.items ?? json) as { properties: object };
      expect(fields.map(({ name }) => name)).toEqual(Object.keys(properties.properties));
    }
  });

  test('by the names and hints that it gives in Dutch', () => {
    const nameless = interventionFields
      .flatMap(withInner)
      .filter(({ name, label, hint }) => name !== 'item' && (label === name || !hint));
    expect(nameless).toEqual([]);
    expect(named('targetGroup')).toMatchObject({ label: 'Doelgroep', hint: 'Voor wie is de interventie?' });
  });

  test('in what has to be filled in', () => {
    const optional = interventionFields.filter(({ required }) => !required).map(({ name }) => name);
    expect(optional).toEqual([
      'partners',
      'concepts',
      'practice',
      'evidence',
      'questions',
      'period',
      'status',
      'alsoIn',
      'gkaAgenda',
      'lastChecked',
      'toVerify',
    ]);
  });

  test('but of a group that may be left out asks for nothing', () => {
    const required = (name: string) => named(name)?.fields?.filter((field) => field.required);
    expect(required('evidence')).toEqual([]);
    expect(required('contact')?.map(({ name }) => name)).toEqual(['organisation']);
  });

  test('in what can be chosen', () => {
    expect(named('municipalities')?.options?.map(({ value }) => value)).toEqual(vocabulary.municipalities);
    expect(named('themes')).toMatchObject({ widget: 'select', multiple: true });
    expect(named('themes')?.options).toContainEqual({ label: 'Taalbevordering', value: 'taalbevordering' });
    const form = named('practice')?.fields?.find(({ name }) => name === 'form');
    expect(form?.options).toContainEqual({ label: 'Een vaste plek', value: 'plek' });
  });

  test('in what one of several is called, and which of its fields tells which it is', () => {
    expect(named('questions')).toMatchObject({ label_singular: 'vraag', field: { label: 'Vraag' } });
    expect(named('alsoIn')).toMatchObject({
      label_singular: 'andere plek',
      summary: '{{fields.municipality}}',
    });
  });

  test.each([
    ['title', 'string'],
    ['summary', 'text'],
    ['goal', 'text'],
    ['partners', 'list'],
    ['period', 'object'],
    ['gkaAgenda', 'boolean'],
    ['lastChecked', 'datetime'],
    ['body', 'markdown'],
  ])('so that %s is filled in with a widget for its type (%s)', (name, widget) => {
    expect(named(name)?.widget).toBe(widget);
  });
});

test.each([
  [['sources'], 'Bronnen'],
  [['contact', 'email'], 'Contact: e-mailadres'],
  [['sources', 0, 'url'], 'Bronnen: webadres'],
])('%j is called what the form calls it', (path, title) => {
  expect(titleAt(kinds.folders.interventies, path)).toBe(title);
});

describe('a path leads to the schema of what is filled in', () => {
  test.each([
    [['title'], 'x'.repeat(91), false],
    [['contact', 'email'], 'info@organisatie.nl', true],
    [['contact', 'email'], 'geen adres', false],
    [['sources', 'url'], 'https://www.rijksoverheid.nl', true],
    [['sources', 'url'], 'rijksoverheid', false],
    [['partners', '*'], 'Gemeente Breda', true],
    [['partners', '*'], 'x'.repeat(121), false],
    [['practice', 'audience'], ['ouders'], true],
    [['practice', 'lessons', '*'], 'x'.repeat(251), false],
    [['alsoIn', 'source', 'title'], 'Jaarverslag', true],
    [['period', 'start'], 2018, true],
    [['period', 'start'], 18, false],
  ])('%s: %s', (path, value, fits) => {
    expect(partOf(kinds.folders.interventies, path)?.safeParse(value).success).toBe(fits);
  });
});
