import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readContent } from '../../../src/content/read-content.ts';
import { derivedFiles } from '../../../src/generate/derived-files.ts';
import { fieldsOf } from '../../../src/content/fields.ts';
import { COMPONENT_NAMES } from '../../../src/content/components.ts';
import { policyViolations } from '../../../src/mdx/policy.ts';
import { componentRows, fieldRows } from '../../../src/generate/guide-tables.ts';
import { withTable } from '../../../src/generate/marked-table.ts';

describe('what follows from the schema', () => {
  test.each([...derivedFiles(readContent('content'))])(
    '%s is up to date (if not: npm run schema)',
    async (path, text) => {
      const options = { ...(await resolveConfig(path)), filepath: path };
      expect(readFileSync(path, 'utf8')).toBe(await format(text, options));
    },
  );
});

describe('a table in the guide', () => {
  const marks = ['<!-- velden: npm run schema schrijft deze tabel -->', '<!-- einde velden -->'];

  test('replaces the former one, and leaves what stands around it', () => {
    const rows = [['veld'], ['naam']];
    const once = withTable(`Voor\n${marks.join('oud')}\nNa\n`, 'velden', rows);
    expect(once).toBe(`Voor\n${marks.join('\n\n| veld |\n| --- |\n| naam |\n\n')}\nNa\n`);
    expect(withTable(once, 'velden', rows)).toBe(once);
  });

  test('is refused a text without a place for it', () => {
    expect(() => withTable('Voor', 'velden', [])).toThrow('mist');
  });

  test('has a row for each field', () => {
    const name = z.string().optional().meta({ title: 'Naam', description: 'Hoe het heet.' });
    expect(fieldRows(fieldsOf(z.object({ name })))).toContainEqual([
      '`name`',
      'nee',
      '**Naam.** Hoe het heet.',
    ]);
  });

  test.each(COMPONENT_NAMES)('shows the component %s as it passes the guard', (name) => {
    const [, , example = ''] = componentRows().find(([each]) => each === `\`${name}\``) ?? [];
    expect(example).toContain(`<${name}`);
    const text = example.replaceAll('`', '').replace('…', 'www.breda.nl');
    expect(policyViolations('breda.mdx', `## Aanpak\n\n${text}\n`)).toEqual([]);
  });
});
