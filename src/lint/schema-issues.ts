import { z } from 'zod';
import { nearest } from '../language/nearest.ts';
import { fieldNamesAt, fieldNamesByTitle, partOf } from '../content/schema-parts.ts';

/** What is wrong with a value by its schema: where in the value, what is wrong and what to do. */
export interface SchemaIssue {
  path: readonly (string | number)[];
  /** Whether the field itself should not be there, or what it holds (or lacks) is wrong. */
  about: 'field' | 'value';
  problem: string;
  remedy: string;
  /** The allowed values, when the schema has a list of them. */
  choices?: readonly unknown[];
}

/** Longest problem, in characters, that is shown in full: a value may be quoted in it, and be of any length. */
const MAX_PROBLEM_LENGTH = 200;

/**
 * Checks a value by a schema.
 *
 * @param nameOf What the field at a path is called, for those who don't see the names of the schema.
 * @returns The issues, worded in Dutch, at most one for each value and one for each unknown field; empty when the value fits.
 */
export function schemaIssues(schema: z.ZodType, value: unknown, nameOf: FieldNamer = namesOn): SchemaIssue[] {
  const result = schema.safeParse(value, { error: dutchErrors(nameOf), reportInput: true });
  if (result.success) return [];
  const reported = new Set<string>();
  return result.error.issues.flatMap((issue) => {
    const path = issue.path as (string | number)[];
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(schema, path, key));
    // Zod measures the length of a value of the wrong type too.
    if (reported.has(path.join('\n'))) return [];
    reported.add(path.join('\n'));
    const [problem, remedy] = worded(issue, path, schema, nameOf);
    return [
      {
        path,
        about: 'value' as const,
        problem: shortened(problem),
        remedy,
        ...(issue.code === 'invalid_value' && { choices: issue.values }),
      },
    ];
  });
}

/** Says what the field at a path is called. */
type FieldNamer = (path: readonly PropertyKey[]) => string;

type Wording = [problem: string, remedy: string];

/** The words for an issue: for what is not there the same in every field, and else those of the schema. */
function worded(
  issue: z.core.$ZodIssue,
  path: (string | number)[],
  schema: z.ZodType,
  nameOf: FieldNamer,
): Wording {
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value') {
    if (issue.input === undefined) return [`Het veld '${nameOf(path)}' ontbreekt.`, 'Vul het in.'];
    if (issue.input === null) return emptyValue(path, schema, nameOf);
  }
  if (
    issue.code === 'invalid_format' &&
    issue.format === 'date' &&
    /^\d{4}-\d\d-\d\d$/.test(issue.input ?? '')
  ) {
    return [`De dag ${issue.input ?? ''} bestaat niet.`, 'Kijk op de kalender welke dag het was.'];
  }
  const lineEnd = issue.message.lastIndexOf('\n');
  return [issue.message.slice(0, lineEnd), issue.message.slice(lineEnd + 1)];
}

function emptyValue(path: (string | number)[], schema: z.ZodType, nameOf: FieldNamer): Wording {
  if (path.length === 0) return ['Hier staan geen velden.', 'Neem een ander bestand als voorbeeld.'];
  const isItem = typeof path.at(-1) === 'number';
  const isNeeded = !isItem && partOf(schema, path)?.safeParse(undefined).success === false;
  return [
    `Het veld '${nameOf(path)}' is leeg.`,
    isNeeded ? 'Vul het in: dit veld is verplicht.' : 'Vul het in, of haal de regel weg.',
  ];
}

/** Messages for what a schema does not word itself. As in a schema: the problem, a line end, the remedy. */
const dutchErrors =
  (nameOf: FieldNamer): z.core.$ZodErrorMap =>
  (issue) => {
    const name = nameOf(issue.path ?? []);
    const problem = name
      ? `'${shown(issue.input)}' past niet bij '${name}'.`
      : 'Zo horen de gegevens hier niet te staan.';
    return `${problem}\n${remedyOf(issue) ?? 'Kijk in een ander bestand hoe dit eruitziet.'}`;
  };

function remedyOf(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') return EXPECTED[issue.expected];
  if (issue.code === 'too_small' && isOfNumber(issue.origin))
    return `Schrijf een getal ${issue.inclusive ? 'van minstens' : 'boven'} ${issue.minimum}.`;
  if (issue.code === 'too_big' && isOfNumber(issue.origin))
    return `Schrijf een getal ${issue.inclusive ? 'van hoogstens' : 'onder'} ${issue.maximum}.`;
  return undefined;
}

const isOfNumber = (origin: string) => origin === 'number' || origin === 'int';

/** How to write a value of each type, by zod's name for the type. */
const EXPECTED: Record<string, string> = {
  string: 'Schrijf hier gewone tekst, zo nodig tussen aanhalingstekens.',
  array: 'Maak er een lijst van: elke waarde op een eigen regel, met een streepje ervoor.',
  object: 'Schrijf hier velden onder elkaar, elk met een naam, een dubbele punt en een waarde.',
  boolean: 'Schrijf true of false.',
  int: 'Schrijf een heel getal.',
  number: 'Schrijf een getal.',
  record: 'Schrijf hier regels onder elkaar, elk met een naam, een dubbele punt en een waarde.',
};

function unknownField(schema: z.ZodType, path: (string | number)[], key: string): SchemaIssue {
  const fields = fieldNamesAt(schema, path);
  const suggestion = nearest(key, fields, fieldNamesByTitle(schema, path));
  return {
    path: [...path, key],
    about: 'field',
    problem: shortened(`Het veld '${key}' bestaat niet.`),
    remedy: suggestion
      ? `Bedoel je ${suggestion}?`
      : `Haal het weg. Deze velden bestaan: ${fields.join(', ')}.`,
    choices: fields,
  };
}

/** The names on a path, without the numbers of list items. */
function namesOn(path: readonly PropertyKey[]): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : `${JSON.stringify(value)}`;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function shortened(problem: string): string {
  if (problem.length <= MAX_PROBLEM_LENGTH) return problem;
  return `${problem.slice(0, MAX_PROBLEM_LENGTH - 40)}…${problem.slice(-40)}`;
}
