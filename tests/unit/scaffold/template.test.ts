import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { interventionSchema } from '../../../src/catalogue/schema.ts';
import { toYaml } from '../../../src/content/entry-file.ts';
import { fieldsOf, type Field } from '../../../src/content/fields.ts';
import { FOLDER_NAMES } from '../../../src/content/kinds.ts';
import { splitFrontmatter } from '../../../src/content/frontmatter.ts';
import { foundFile, readContent, type FoundFile } from '../../../src/content/read-content.ts';
import { createFixer } from '../../../src/lint/fix/fixer.ts';
import { isError } from '../../../src/lint/diagnostic.ts';
import { lintFiles } from '../../../src/lint/run-rules.ts';
import { PLACEHOLDER } from '../../../src/lint/rules/placeholder.ts';
import { newEntry, newEntryText, textToCorrect } from '../../../src/scaffold/template.ts';
import { FIXTURES } from '../small-catalogue.ts';

const { vocabulary } = readContent(`${FIXTURES}/nothing-wrong`);
const schema = interventionSchema(vocabulary);
const known = { title: "'t Leeskringetje: samen", municipalities: ['Alkmaar'], lastChecked: '2026-11-21' };

const yamlOf = (text: string) => splitFrontmatter(text)?.yaml ?? '';
const dataOf = (text: string) => parse(yamlOf(text)) as Record<string, unknown>;

/** A field and those within it. */
function withParts(field: Field): Field[] {
  return [field, ...('fields' in field.shape ? field.shape.fields.flatMap(withParts) : [])];
}

describe('a file to correct', () => {
  const { files, kinds, vocabulary: lists } = readContent('content');
  const textIn = (file: FoundFile | undefined) => new TextDecoder().decode(file?.bytes);
  const toCorrect = files.map((file) => {
    const folder = FOLDER_NAMES.find((name) => file.path.startsWith(`${name}/`));
    return folder ? foundFile(file.path, textToCorrect(textIn(file), kinds.folders[folder])) : file;
  });

  test('passes the checker as it is', () => {
    expect(lintFiles(toCorrect, lists).filter(isError)).toEqual([]);
  });

  test('differs in comments alone, which tell what each field is called', () => {
    const path = 'interventies/rotterdam-stagemakelaar.mdx';
    const [before = '', after = ''] = [files, toCorrect].map((of) =>
      textIn(of.find((file) => file.path === path)),
    );
    expect(after.replace(/^# .*\n/gm, '')).toBe(before);
    const comments = after.replace(/\n# /g, ' ');
    expect(comments).toContain('phone (Telefoonnummer)');
    for (const { name, title } of fieldsOf(kinds.folders.interventies))
      expect(comments).toContain(`${name} (${title})`);
  });
});

describe('a new file', () => {
  test('names every field of the schema, and those within a field, with its hint as a comment', () => {
    const comments = [...yamlOf(newEntryText({})).matchAll(/^ *#(.*)$/gm)]
      .map(([, text = '']) => text)
      .join('');
    for (const { title, hint } of fieldsOf(schema).flatMap(withParts)) {
      expect(comments).toContain(title);
      expect(comments).toContain(hint);
    }
  });

  test('holds what is known, and a placeholder for all else that is needed', () => {
    const { title, municipalities, lastChecked, ...others } = dataOf(newEntryText(known, schema));
    expect({ title, municipalities, lastChecked }).toEqual(known);
    const needed = fieldsOf(schema).filter(({ isRequired, name }) => isRequired && !(name in known));
    expect(Object.keys(others)).toEqual(needed.map(({ name }) => name));
    for (const value of Object.values(others)) expect(JSON.stringify(value)).toContain(PLACEHOLDER);
  });

  test('has a field that may be left out as a comment, which is in its place without the mark', () => {
    const yaml = yamlOf(newEntryText(known, schema));
    const isField = /^# (?= *(?:(?:- )?[a-z]\w*:|- VUL IN))/gm;
    expect(Object.keys(parse(yaml.replace(isField, '')) as object)).toEqual(Object.keys(schema.shape));
    expect(parse(yaml.replace(isField, ''))).toMatchObject({
      period: { start: PLACEHOLDER, end: PLACEHOLDER },
      contact: { phone: PLACEHOLDER },
      sources: [{ url: PLACEHOLDER }],
      practice: { audience: [PLACEHOLDER], costs: PLACEHOLDER, lessons: [PLACEHOLDER] },
      evidence: { level: PLACEHOLDER, note: PLACEHOLDER },
      alsoIn: [{ municipality: PLACEHOLDER, source: { title: PLACEHOLDER, url: PLACEHOLDER } }],
    });
  });

  test('names the values to choose from', () => {
    expect(newEntryText(known, schema)).toContain(`Kies uit: ${vocabulary.themes.join(', ')}.`);
  });

  test.each([
    ['of the command', newEntryText(known, schema)],
    ['for the web', newEntry('Alkmaar').text],
  ])('%s is written as the fixer writes it', (_, text) => {
    expect(createFixer(vocabulary)('interventies/a.mdx', text)).toEqual({ text, changes: [] });
  });

  test('follows a field that is added to the schema', () => {
    const named = (type: z.ZodType) => type.meta({ title: 'Nieuw veld', description: 'Wat het is.' });
    const wider = z.strictObject({ ...schema.shape, added: named(z.string()) }) as unknown as typeof schema;
    expect(newEntryText(known, wider)).toContain(
      `# Nieuw veld: Wat het is.\n${toYaml({ added: PLACEHOLDER })}`,
    );
  });

  test('of a municipality has its name, for the link on its page', () => {
    const { name, text } = newEntry("'s-Hertogenbosch");
    expect(name).toBe('s-hertogenbosch-naam-van-de-interventie.mdx');
    expect(dataOf(text).municipalities).toEqual(["'s-Hertogenbosch"]);
    // GitHub refuses an address of more than 8 kB.
    expect(encodeURIComponent(text).length).toBeLessThan(6000);
  });
});
