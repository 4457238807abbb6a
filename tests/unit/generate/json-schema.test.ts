import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../../src/generate/json-schema.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { CATALOGUE } from '../../catalogue.ts';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const schemas = jsonSchemas(readContent(CATALOGUE).kinds);

describe('the JSON Schemas for text editors', () => {
  test('are those of the kinds of content', () => {
    expect(readdirSync('.vscode/schemas').sort()).toEqual([...schemas.keys()].sort());
  });

  test('are tied to files that exist', () => {
    const settings = readJson('.vscode/settings.json') as { 'yaml.schemas': Record<string, string> };
    const paths = Object.entries(settings['yaml.schemas']).flat();
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('describe every field of an intervention in Dutch', () => {
    const { properties } = schemas.get('interventies.json') as {
      properties: Record<string, { description?: string }>;
    };
    expect(Object.entries(properties).filter(([, { description }]) => !description)).toEqual([]);
    expect(properties.title?.description).toBe('Naam van de interventie, zoals de organisatie die gebruikt.');
  });
});
