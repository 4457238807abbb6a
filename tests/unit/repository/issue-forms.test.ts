/** The forms with which someone without git tells something, held to the rules of GitHub and to the schema. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { SECTOR_CODES, sectorLabel } from '../../../src/catalogue/taxonomy.ts';
import { factors, themes } from '../../real-catalogue.ts';

const FOLDER = '.github/ISSUE_TEMPLATE';

const text = z.string().min(1);
const asked = {
  id: z.string().regex(/^[\w-]+$/),
  validations: z.strictObject({ required: z.boolean() }).optional(),
};
const worded = { label: text, description: text.optional(), value: text.optional() };
const unique = <T>(values: readonly T[]) => new Set(values).size === values.length;

/** @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
const formSchema = z.strictObject({
  name: text,
  description: text.max(200),
  title: text,
  labels: z.array(text),
  body: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
        z.strictObject({ type: z.enum(['input', 'textarea']), ...asked, attributes: z.strictObject(worded) }),
        z.strictObject({
          type: z.literal('dropdown'),
          ...asked,
          attributes: z.strictObject({
            ...worded,
            multiple: z.boolean().optional(),
            // "None" is a choice of GitHub itself.
            options: z
              .array(text.regex(/^(?!none$)/i))
              .min(1)
              .refine(unique, 'every option once'),
          }),
        }),
        z.strictObject({
          type: z.literal('checkboxes'),
          ...asked,
          attributes: z.strictObject({
            ...worded,
            options: z.array(z.strictObject({ label: text, required: z.boolean() })),
          }),
        }),
      ]),
    )
    .refine((body) => unique(body.flatMap((each) => ('id' in each ? each.id : []))), 'every id once')
    .refine(
      (body) => unique(body.flatMap((each) => ('label' in each.attributes ? each.attributes.label : []))),
      'every label once',
    )
    .refine((body) => body.some(({ type }) => type !== 'markdown'), 'a question'),
});

const forms = readdirSync(FOLDER)
  .filter((name) => name !== 'config.yml')
  .map((name) => ({
    name,
    form: parse(readFileSync(join(FOLDER, name), 'utf8')) as z.output<typeof formSchema>,
  }));

test('there is a form for a new entry, a correction, a problem and another place that does the same', () => {
  expect(forms.map(({ name }) => name)).toEqual([
    '1-nieuwe-interventie.yml',
    '2-verbetering.yml',
    '3-probleem.yml',
    '4-wij-doen-dit-ook.yml',
  ]);
});

test.for(forms)('$name is a form as GitHub knows them', ({ form }) => {
  expect(formSchema.safeParse(form).error).toBeUndefined();
});

describe('the form for a new entry', () => {
  const body = forms[0]?.form.body ?? [];
  const question = (id: string) => body.find((each) => 'id' in each && each.id === id);

  test.for([
    ['themes', themes.map(({ name }) => name)],
    ['factors', factors.map(({ name }) => name)],
    ['sectors', SECTOR_CODES.map(sectorLabel)],
  ] as const)('lets one choose from all %s, by their name', ([id, names]) => {
    const attributes = question(id)?.attributes;
    expect(attributes && 'options' in attributes ? [...attributes.options].sort() : []).toEqual(
      [...names].sort(),
    );
  });

  test('asks how it works in one question, with a line for each fact', () => {
    expect(question('practice')?.attributes).toMatchObject({
      value: expect.stringMatching(/^Voor wie: \nVorm: \n[\s\S]*Kosten: \n/) as string,
    });
    expect(body.filter((each) => 'id' in each && each.id.startsWith('practice'))).toHaveLength(1);
    // Nobody fills in a longer form.
    expect(body.length).toBeLessThanOrEqual(27);
  });

  test('asks nothing of a person, and what the text is made of', () => {
    expect(question('aanpak')).toMatchObject({ validations: { required: true } });
    expect(question('resultaten')).toMatchObject({ validations: { required: false } });
    expect(question('contact-organisation')?.attributes).toMatchObject({
      description: expect.stringContaining('Nooit een persoon') as string,
    });
  });
});

describe('the form for another place that does the same', () => {
  const body = forms.find(({ name }) => name === '4-wij-doen-dit-ook.yml')?.form.body ?? [];

  test('asks which intervention it is, by an id that an address can fill in, and then the facts of the place', () => {
    expect(body.flatMap((each) => ('id' in each ? each.id : []))).toEqual([
      'interventie',
      'municipality',
      'organisation',
      'since',
      'status',
      'note',
      'source-title',
      'source-publisher',
      'source-url',
      'afspraken',
    ]);
  });

  test('lets one choose a status by its name', () => {
    const status = body.find((each) => 'id' in each && each.id === 'status');
    expect(status?.attributes).toMatchObject({ options: ['Loopt', 'Gestopt', 'Gepland'] });
  });
});
