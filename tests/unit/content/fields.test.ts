import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldsOf, withoutGroups } from '../../../src/content/fields.ts';

const named = <T extends z.ZodType>(title: string, type: T) => type.meta({ title, description: `${title}.` });
const url = named('Webadres', z.url());
const schema = z.strictObject({
  name: named('Naam', z.string().max(90)),
  contact: named(
    'Contact',
    z.strictObject({
      organisation: named('Organisatie', z.string()),
      url: named('Website', z.url().optional()),
    }),
  ),
  period: named('Periode', z.strictObject({ start: named('Begin', z.int()) })).optional(),
  status: named('Status', z.enum(['loopt', 'onbekend']).default('onbekend')),
  themes: named("Thema's", z.array(z.enum(['taal', 'sport']))),
  partners: named('Partners', z.array(z.string().max(120).meta({ title: 'Partner' })).default([])),
  sources: named('Bronnen', z.array(named('Bron', z.strictObject({ url })))),
  isAgenda: named('Agenda', z.boolean().default(false)),
  checked: named('Gecontroleerd', z.iso.date().optional()),
});
const fields = fieldsOf(schema);
const field = (name: string) => fields.find((each) => each.name === name);

describe('the fields of a schema', () => {
  test('stand in its order', () => {
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(schema.shape));
  });

  test('have the name and the hint that it gives in Dutch, also when it stands on what is optional', () => {
    expect(field('name')).toMatchObject({ title: 'Naam', hint: 'Naam.' });
    expect(field('period')).toMatchObject({ title: 'Periode', hint: 'Periode.' });
  });

  test('are required when there has to be a value', () => {
    const required = fields.filter(({ isRequired }) => isRequired).map(({ name }) => name);
    expect(required).toEqual(['name', 'contact', 'themes', 'sources']);
  });

  test.each([
    ['name', { kind: 'text', longest: 90 }],
    ['status', { kind: 'one-of', values: ['loopt', 'onbekend'], default: 'onbekend' }],
    ['themes', { kind: 'some-of', values: ['taal', 'sport'] }],
    ['partners', { kind: 'texts', item: 'Partner', longest: 120 }],
    ['sources', { kind: 'groups', item: 'Bron', fields: [{ name: 'url', shape: { kind: 'text' } }] }],
    ['period', { kind: 'group', fields: [{ name: 'start', shape: { kind: 'number' } }] }],
    ['isAgenda', { kind: 'yes-no' }],
    ['checked', { kind: 'date' }],
  ])('tell what a value of %s looks like', (name, shape) => {
    expect(field(name)?.shape).toMatchObject(shape);
  });

  test('hold a value against the schema', () => {
    expect(field('checked')?.schema.safeParse('vandaag').success).toBe(false);
  });

  test.each([
    ['has no name in Dutch', z.string()],
    ['has an item without a name', named('Lijst', z.array(z.strictObject({ url })))],
    ['has a text in a list without a name', named('Lijst', z.array(z.string()))],
    ['is of a type that nobody can be asked for', named('Dag', z.date())],
    ['is a list of such a type', named('Dagen', z.array(z.date()))],
  ])('are refused when one %s', (_, type) => {
    expect(() => fieldsOf(z.object({ added: type }))).toThrow("'added'");
  });
});

describe('fields without groups', () => {
  const single = withoutGroups(fields);

  test('have those of a group in its place', () => {
    expect(single.map(({ name }) => name).slice(0, 4)).toEqual([
      'name',
      'contact.organisation',
      'contact.url',
      'period.start',
    ]);
  });

  test('are required when all that they lie in is', () => {
    const required = single.filter(({ isRequired }) => isRequired).map(({ name }) => name);
    expect(required).toEqual(['name', 'contact.organisation', 'themes', 'sources']);
  });

  test('carry the name of the group', () => {
    expect(single.find(({ name }) => name === 'contact.organisation')?.title).toBe('Contact: organisatie');
  });
});
