import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { interventionSchema } from '../../../src/catalogue/schema.ts';
import { toEntryFile } from '../../../src/content/entry-file.ts';
import { fieldsOf, type Field } from '../../../src/content/fields.ts';
import { splitFrontmatter } from '../../../src/content/frontmatter.ts';
import { inAskingOrder } from '../../../src/new-entry/asking-order.ts';
import { newEntry, newEntryText, newSlug } from '../../../src/new-entry/template.ts';
import { readEntries } from '../../../src/content/read-entries.ts';

const schema = interventionSchema({ themes: [], factors: [], municipalities: [], places: {} });

/** The names of fields with those of the fields within them: `contact.email`. */
function pathsOf(fields: readonly Field[]): string[] {
  return fields.flatMap(({ name, shape }) => [
    name,
    ...('fields' in shape ? pathsOf(shape.fields).map((path) => `${name}.${path}`) : []),
  ]);
}

describe('the questions', () => {
  test('are about every field of the schema, once', () => {
    const asked = inAskingOrder(fieldsOf(schema)).map(({ name }) => name);
    expect(asked.toSorted()).toEqual(Object.keys(schema.shape).toSorted());
  });

  test('are about every field within a field', () => {
    expect(pathsOf(fieldsOf(schema))).toEqual(
      expect.arrayContaining([
        'contact.organisation',
        'contact.email',
        'sources.title',
        'sources.url',
        'period.end',
      ]),
    );
  });

  test('follow a field that is added to the schema', () => {
    const named = (type: z.ZodType) => type.meta({ title: 'Nieuw veld', description: 'Wat het is.' });
    const wider = z.strictObject({
      ...schema.shape,
      added: named(z.string()),
      choice: named(z.enum(['a', 'b'])),
    });
    const fields = inAskingOrder(fieldsOf(wider));
    expect(fields.find(({ name }) => name === 'added')).toMatchObject({
      title: 'Nieuw veld',
      hint: 'Wat het is.',
      isRequired: true,
      shape: { kind: 'text' },
    });
    expect(fields.find(({ name }) => name === 'choice')?.shape).toEqual({
      kind: 'one-of',
      values: ['a', 'b'],
    });
  });
});

describe('a new file', () => {
  test('that was filled in is written as the entries that exist are', () => {
    const [entry] = readEntries('content', 'interventies').filter(({ slug }) => slug === 'alkmaar-taalklas');
    const { yaml = '' } = splitFrontmatter(newEntryText(entry?.data ?? {}, 'Tekst.')) ?? {};
    const data = parse(yaml) as object;
    expect(data).toEqual(entry?.data);
    expect(`---\n${yaml.replace(/^ *# .*\n/gm, '')}---\n\n## Aanpak\n\nTekst.\n`).toBe(
      toEntryFile(data, '## Aanpak\n\nTekst.'),
    );
  });

  test('tells of every field that is left open what belongs there', () => {
    const text = newEntryText({});
    for (const { title, hint, name } of fieldsOf(schema)) {
      expect(text).toMatch(new RegExp(`^# ${title}.*: ${hint.replace(/[?.]/g, '\\$&')}$`, 'm'));
      expect(text).toMatch(new RegExp(`^(# )?${name}:`, 'm'));
    }
  });

  test('has no value for what may be left out', () => {
    const { yaml = '' } = splitFrontmatter(newEntryText({})) ?? {};
    const needed = fieldsOf(schema).filter(({ isRequired }) => isRequired);
    expect(Object.keys(parse(yaml) as object)).toEqual(needed.map(({ name }) => name));
  });

  test('has text in which no sign is code', () => {
    expect(newEntryText({}, 'Voor {groep 3} en <4 jaar')).toContain('Voor \\{groep 3\\} en \\<4 jaar');
  });

  test('of a municipality has its name, for the link on its page', () => {
    const { name, text } = newEntry("'s-Hertogenbosch");
    expect(name).toBe('s-hertogenbosch-naam-van-de-interventie.mdx');
    expect(parse(splitFrontmatter(text)?.yaml ?? '')).toMatchObject({ municipalities: ["'s-Hertogenbosch"] });
    expect(text).toContain('\n## Aanpak\n');
  });

  test('gets a name of its own', () => {
    expect(newSlug('Breda', 'Leeskring!')).toBe('breda-leeskring');
    const long = `breda-${'a'.repeat(94)}`;
    expect(newSlug('Breda', 'a'.repeat(94), [long])).toBe(`breda-${'a'.repeat(92)}-2`);
    expect(newSlug('Breda', 'Leeskring', ['breda-leeskring', 'breda-leeskring-2'])).toBe('breda-leeskring-3');
  });
});
