import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { derivedFiles } from '../../../src/editing/derived-files.ts';
import { withFieldTable } from '../../../src/editing/field-table.ts';
import { fieldsOf } from '../../../src/editing/fields.ts';

describe('what follows from the schema', () => {
  test.each([...derivedFiles('content')])('%s is up to date (if not: npm run schema)', async (path, text) => {
    const options = { ...(await resolveConfig(path)), filepath: path };
    expect(readFileSync(path, 'utf8')).toBe(await format(text, options));
  });
});

describe('the fields of a schema', () => {
  const fields = fieldsOf({
    required: ['name', 'contact'],
    properties: {
      name: { type: 'string', title: 'Naam', description: 'Hoe het heet.', maxLength: 90 },
      contact: {
        type: 'object',
        title: 'Contact',
        required: ['organisation'],
        properties: { organisation: { title: 'Organisatie' }, url: { title: 'Website' } },
      },
      period: { required: ['start'], properties: { start: { title: 'Begin' } } },
      themes: { type: 'array', title: "Thema's", items: { type: 'string', enum: ['taal', 'sport'] } },
      sources: { type: 'array', items: { type: 'object', properties: { url: { title: 'Webadres' } } } },
    },
  });
  const field = (key: string) => fields.find((each) => each.key === key);

  test('stand in the order of the schema, those of an object in its place', () => {
    expect(fields.map(({ key }) => key)).toEqual([
      'name',
      'contact.organisation',
      'contact.url',
      'period.start',
      'themes',
      'sources',
    ]);
  });

  test('are required when all that they lie in is', () => {
    const required = fields.filter((each) => each.required).map(({ key }) => key);
    expect(required).toEqual(['name', 'contact.organisation']);
  });

  test('tell what one can choose from, how long a text may be, and what the items of a list hold', () => {
    expect(field('themes')).toMatchObject({ many: true, options: ['taal', 'sport'] });
    expect(field('name')).toMatchObject({ many: false, longest: 90 });
    expect(field('sources')?.parts?.map(({ title }) => title)).toEqual(['Webadres']);
  });

  test('carry the name of the object that they lie in', () => {
    expect(field('contact.organisation')?.title).toBe('Contact: organisatie');
  });
});

describe('the table of fields', () => {
  test('replaces the former one, and leaves what stands around it', () => {
    const fields = fieldsOf({ properties: { name: { title: 'Naam', description: 'Hoe het heet.' } } });
    const marks = ['<!-- velden: npm run schema schrijft deze tabel -->', '<!-- einde velden -->'];
    const once = withFieldTable(`Voor\n${marks.join('oud')}\nNa\n`, fields);
    expect(once).toMatch(/^Voor\n/);
    expect(once).toMatch(/\nNa\n$/);
    expect(once).toContain('| `name` | nee | **Naam.** Hoe het heet. |');
    expect(once).not.toContain('oud');
    expect(withFieldTable(once, fields)).toBe(once);
  });

  test('is refused a text without a place for it', () => {
    expect(() => withFieldTable('Voor', [])).toThrow('mist');
  });
});
