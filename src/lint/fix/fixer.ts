import type { Document } from 'yaml';
import type { z } from 'zod';
import type { Vocabulary } from '../../catalogue/schema.ts';
import { isEntryPath } from '../../content/content-file.ts';
import { splitFrontmatter } from '../../content/frontmatter.ts';
import { contentKinds } from '../../content/kinds.ts';
import { fixFields, officialNames, type OfficialName } from './fix-fields.ts';
import {
  fixLetters,
  fixLineEndings,
  fixOddSpaces,
  fixStart,
  fixTrailingSpaces,
  fixZeroWidth,
} from './fix-characters.ts';
import { applyFixes, fixResult, type Fix, type FixResult } from './fix-result.ts';

const CHARACTER_FIXES = [fixStart, fixLineEndings, fixZeroWidth, fixOddSpaces, fixLetters, fixTrailingSpaces];

/**
 * Gives the fixer, which fixes in a file of `content/` all that can be fixed without changing what the file says: it
 * takes the path within `content/`, the text, and the fields of it as they were parsed, if they were. It is idempotent.
 *
 * @param vocabulary What entries may refer to.
 */
export function createFixer(
  vocabulary: Vocabulary,
): (path: string, text: string, fields?: Document) => FixResult {
  const schemas = new Map<string, z.ZodType>(Object.entries(contentKinds(vocabulary).folders));
  const officialName = officialNames(vocabulary);
  return (path, text, fields) => {
    const schema = isEntryPath(path) ? schemas.get(path.split('/')[0] ?? '') : undefined;
    if (!schema) return applyFixes(text, CHARACTER_FIXES);
    const fixParts = (fixed: string) =>
      fixEntry(fixed, schema, officialName, fixed === text ? fields : undefined);
    return untilNothingChanges(text, (fixed) => applyFixes(fixed, [...CHARACTER_FIXES, fixParts]));
  };
}

/** Most times that a file is fixed: the first writes out the escapes of YAML, the second fixes these characters, and the third finds none. */
const MAX_TIMES = 4;

/** Fixes a text again as long as that changes it: the layout of the fields writes a character that was an escape (`"\u200b"`) as itself. */
function untilNothingChanges(text: string, fix: Fix): FixResult {
  const changes = new Set<string>();
  let fixed = text;
  for (let times = 0; times < MAX_TIMES; times++) {
    const result = fix(fixed);
    if (result.text === fixed) break;
    fixed = result.text;
    for (const change of result.changes) changes.add(change);
  }
  return { text: fixed, changes: [...changes] };
}

/** Fixes the parts of an entry, and what stands between them. */
function fixEntry(
  text: string,
  schema: z.ZodType,
  officialName: OfficialName,
  known: Document | undefined,
): FixResult {
  const parts = splitFrontmatter(text);
  if (!parts) return { text, changes: [] };
  const fields = fixFields(parts.yaml, schema, officialName, known);
  const body = parts.body.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
  const whole = (yaml: string) => `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;
  const spaced = fixResult(text, whole(parts.yaml), 'witregels gelijkgetrokken');
  return { text: whole(fields.text), changes: [...fields.changes, ...spaced.changes] };
}
