import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { derivedFiles } from '../../../src/editing/derived-files.ts';
import { withFieldTable } from '../../../src/editing/field-table.ts';
import { fieldsOf } from '../../../src/editing/fields.ts';

describe('what follows from the schema', () => {
  test.each([...derivedFiles('content')])('%s is up to date (if not: npm run schema)', async (path, text) => {
    const options = { ...(await resolveConfig(path)), filepath: path };
    expect(readFileSync(path, 'utf8')).toBe(await format(text, options));
  });
});

describe('the table of fields', () => {
  test('replaces the former one, and leaves what stands around it', () => {
    const name = z.string().optional().meta({ title: 'Naam', description: 'Hoe het heet.' });
    const fields = fieldsOf(z.object({ name }));
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
