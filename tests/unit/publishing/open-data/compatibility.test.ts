/** What of the published format may change, and whether it is kept. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { breaksOf } from '../../../../src/publishing/open-data/compatibility.ts';
import {
  DATASETS,
  entrySchema,
  fileSchema,
  MAJOR,
  type JsonSchema,
} from '../../../../src/publishing/open-data/format.ts';
import { without } from '../../../../src/content/record.ts';
import { PROMISED_FOLDER } from '../../../../src/publishing/open-data/releases.ts';

const promised: JsonSchema = {
  type: 'object',
  properties: {
    title: { type: 'string', description: 'Naam' },
    status: { type: 'string', enum: ['loopt', 'afgerond'] },
    checked: { type: 'string', format: 'date' },
    sources: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', properties: { url: { type: 'string' } }, required: ['url'] },
    },
    labels: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { type: 'string' } },
    licence: { type: 'string', const: 'CC BY 4.0' },
  },
  required: ['title', 'status'],
};

/** The schema with some fields changed. */
const withFields = (fields: Record<string, JsonSchema>): JsonSchema => ({
  ...promised,
  properties: { ...promised.properties, ...fields },
});

const withoutTitle = without(promised.properties!, 'title');

describe('a change of the format breaks a promise', () => {
  test.each<[string, JsonSchema, string]>([
    ['when a field is removed', { ...promised, properties: withoutTitle }, 'title: is gone'],
    [
      'when a field gets another type',
      withFields({ title: { type: 'integer' } }),
      'title: type was "string", is "integer"',
    ],
    [
      'when a type is narrowed to a list',
      withFields({ title: { type: 'string', enum: ['a'] } }),
      'title: has become one of a list',
    ],
    [
      'when a value gets another form',
      withFields({ checked: { type: 'string' } }),
      'checked: format was "date", is not told',
    ],
    [
      'when a field is no longer always there',
      { ...promised, required: ['title'] },
      'status: need no longer be there',
    ],
    [
      'when a value is removed from a list',
      withFields({ status: { type: 'string', enum: ['loopt', 'gestopt'] } }),
      'status: no longer has "afgerond"',
    ],
    [
      'when a list of values becomes any text',
      withFields({ status: { type: 'string' } }),
      'status: is no longer one of a list',
    ],
    [
      'when a list may become empty',
      withFields({ sources: { ...promised.properties!.sources!, minItems: 0 } }),
      'sources: may have fewer than 1 items',
    ],
    [
      'deep within a list too',
      withFields({ sources: { type: 'array', minItems: 1, items: { type: 'object', properties: {} } } }),
      'sources[].url: is gone',
    ],
    [
      'when the values of a dictionary get another type',
      withFields({
        labels: { ...promised.properties!.labels!, additionalProperties: { type: 'number' } },
      }),
      'labels.*: type was "string", is "number"',
    ],
    [
      'when a constant is another',
      withFields({ licence: { type: 'string', const: 'CC0' } }),
      'licence: const was "CC BY 4.0", is "CC0"',
    ],
  ])('%s', (_situation, present, message) => {
    expect(breaksOf(promised, present)).toEqual([message]);
  });
});

describe('a change of the format breaks nothing', () => {
  test.each<[string, JsonSchema]>([
    ['when nothing changes', promised],
    ['when a field is added', withFields({ extra: { type: 'number' } })],
    [
      'when a value is added to a list',
      withFields({ status: { type: 'string', enum: ['gepland', 'loopt', 'afgerond'] } }),
    ],
    ['when a field is always there from now on', { ...promised, required: ['title', 'status', 'checked'] }],
    [
      'when a list has more than before',
      withFields({ sources: { ...promised.properties!.sources!, minItems: 2 } }),
    ],
    ['when only words change', withFields({ title: { type: 'string', description: 'Titel' } })],
  ])('%s', (_situation, present) => {
    expect(breaksOf(promised, present)).toEqual([]);
  });
});

describe('the format of today', () => {
  const folder = `${PROMISED_FOLDER}/${MAJOR}`;
  const today = new Map<string, JsonSchema>([
    ...DATASETS.map((dataset) => [`${dataset.name}.json`, fileSchema(dataset)] as const),
    ['interventie.json', entrySchema()],
  ]);

  test.each(readdirSync(folder))('keeps what was promised of %s', (name) => {
    const schema = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as JsonSchema;
    expect(Object.keys(schema.properties ?? {}).length).toBeGreaterThan(0);
    // A break needs a new major version in FORMAT_VERSION, and an announcement on /data/: see .github/DEVELOPING.md.
    expect(breaksOf(schema, today.get(name) ?? {})).toEqual([]);
  });

  test('has a promise for every file, which `npm run uitgave` writes', () => {
    expect(readdirSync(folder)).toEqual(expect.arrayContaining([...today.keys()]));
  });
});
