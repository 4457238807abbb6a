import { isDeepStrictEqual } from 'node:util';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { withDatesAsText } from '../../content/frontmatter.ts';
import { schemaIssues } from '../schema-issues.ts';
import type { ContentKinds } from '../../content/kinds.ts';
import { schemaOf, type ContentFile } from '../../content/content-file.ts';
import type { RuleDiagnostic, Rule } from '../rule.ts';
import { offsetOf } from '../../content/position.ts';

/**
 * The build reads the same in the fields of an entry as the checker does. Astro reads them with a YAML parser of its
 * own, for which `0b11` is a number, `2024-02-30` the first of March, and `...` the end of all fields. So that very
 * parser has to give what the checker judges; where it does not, the field is refused, unless its schema does so.
 */
export const oneReading = (kinds: ContentKinds): Rule<ContentFile> => ({
  id: 'one-reading',
  lesson: {
    title: 'Velden die maar één ding betekenen',
    why: 'Sommige tekens zonder aanhalingstekens zijn voor het ene programma tekst en voor het andere een getal of een datum. Dan staat er op de website iets anders dan jij schreef.',
    place: 'fields',
    wrong: 'title: 0b11',
    right: 'title: "0b11"',
  },
  check: ({ text, body, kind, data, document, yamlPosition }) => {
    if (!body) return [];
    const built = fieldsOfBuild(text);
    if ('fault' in built) return [built.fault];
    const path = pathToDifference(data ?? {}, built.fields);
    if (!path) return [];
    const reported = schemaIssues(schemaOf(kinds, kind), data);
    if (reported.some((issue) => isDeepStrictEqual(issue.path, path))) return [];
    const value = JSON.stringify(valueAt(built.fields, path))?.slice(0, 60);
    return [
      {
        ...yamlPosition(offsetOf(document, path)),
        problem: value
          ? `De website leest hier ${value}, en dat staat er niet zo.`
          : 'De website leest hier niets.',
        remedy: 'Zet de hele tekst tussen aanhalingstekens.',
      },
    ];
  },
});

/** The fields as Astro reads them, or where it cannot. */
function fieldsOfBuild(text: string): { fields: unknown } | { fault: RuleDiagnostic } {
  try {
    return { fields: withDatesAsText(parseFrontmatter(text).frontmatter) };
  } catch (error) {
    // The exception of js-yaml: its lines begin at 0, behind the hyphens of the first line.
    const { line = 0, column = 0 } = (error as { mark?: { line: number; column: number } }).mark ?? {};
    return {
      fault: {
        line: line + 1,
        column: column + 1,
        problem: 'De website kan de velden vanaf hier niet lezen.',
        remedy: 'Schrijf elk veld op een eigen regel, en zet tekst met leestekens tussen aanhalingstekens.',
      },
    };
  }
}

/** Where two values first differ, if they do. */
function pathToDifference(one: unknown, other: unknown): (string | number)[] | undefined {
  if (Object.is(one, other)) return undefined;
  if (!isComposed(one) || !isComposed(other) || Array.isArray(one) !== Array.isArray(other)) return [];
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const step = Array.isArray(one) ? Number(key) : key;
    if (!Object.hasOwn(one, key) || !Object.hasOwn(other, key)) return [step];
    const rest = pathToDifference(one[key], other[key]);
    if (rest) return [step, ...rest];
  }
  return undefined;
}

function isComposed(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((value, step) => (isComposed(value) ? value[step] : undefined), data);
}
