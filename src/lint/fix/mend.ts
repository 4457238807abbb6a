import type { z } from 'zod';
import type { Vocabulary } from '../../catalogue/schema.ts';
import { isEntryPath } from '../../content/content-file.ts';
import { splitFrontmatter } from '../../content/frontmatter.ts';
import { contentKinds } from '../../content/kinds.ts';
import { fixFields, officialNames, type OfficialName } from './mend-fields.ts';
import {
  mendLetters,
  fixLineEndings,
  fixOddSpaces,
  fixStart,
  fixTrailingSpaces,
  mendZeroWidth,
} from './mend-signs.ts';
import { inSteps, step, type FixResult } from './mended.ts';

const SIGNS = [fixStart, fixLineEndings, mendZeroWidth, fixOddSpaces, mendLetters, fixTrailingSpaces];

/**
 * Gives what mends in a file of `content/` all that can be mended without changing what the file says: it takes the
 * path within `content/` and the text. What it gives, it leaves as it is.
 *
 * @param vocabulary What entries may refer to.
 */
export function createFixer(vocabulary: Vocabulary): (path: string, text: string) => FixResult {
  const schemas = new Map<string, z.ZodType>(Object.entries(contentKinds(vocabulary).folders));
  const officialName = officialNames(vocabulary);
  return (path, text) => {
    const schema = isEntryPath(path) ? schemas.get(path.split('/')[0] ?? '') : undefined;
    return inSteps(text, schema ? [...SIGNS, (signed) => mendEntry(signed, schema, officialName)] : SIGNS);
  };
}

/** Mends the parts of an entry, and what stands between them. */
function mendEntry(text: string, schema: z.ZodType, officialName: OfficialName): FixResult {
  const parts = splitFrontmatter(text);
  if (!parts) return { text, changes: [] };
  const fields = fixFields(parts.yaml, schema, officialName);
  const body = parts.body.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
  const whole = (yaml: string) => `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;
  const spaced = step(text, whole(parts.yaml), 'witregels gelijkgetrokken');
  return { text: whole(fields.text), changes: [...fields.changes, ...spaced.changes] };
}
