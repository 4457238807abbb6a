import { z } from 'zod';
import { nearest } from '../catalogue/nearest.ts';

/** What a schema has against a value: where in the value, what is wrong and what to do. */
export interface Diagnosis {
  path: readonly (string | number)[];
  problem: string;
  remedy: string;
}

/**
 * Holds a value against a schema.
 *
 * @returns Every diagnosis, in Dutch; empty when the value fits.
 */
export function diagnose(schema: z.ZodType, value: unknown): Diagnosis[] {
  const result = schema.safeParse(value, { error: dutchError });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownField(schema, issue.path as (string | number)[], key));
    }
    const [problem = '', remedy = ''] = issue.message.split('\n');
    return [{ path: issue.path as (string | number)[], problem, remedy }];
  });
}

/** Messages for what a schema does not word itself: a missing field, a value of the wrong type. */
const dutchError: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value') {
    if (issue.input === undefined) {
      return `Het veld '${nameOf(issue)}' ontbreekt.\nVul het in.`;
    }
    const expected = issue.code === 'invalid_type' ? issue.expected : 'value';
    if (issue.input === null) {
      return `Het veld '${nameOf(issue)}' is leeg.\nVul het in, of haal de regel weg als het veld niet verplicht is.`;
    }
    return `'${shown(issue.input)}' past niet bij '${nameOf(issue)}'.\n${EXPECTED[expected] ?? 'Kijk in een andere interventie hoe dit veld eruitziet.'}`;
  }
  if (issue.code === 'invalid_format' || issue.code === 'too_small' || issue.code === 'too_big') {
    return `'${shown(issue.input)}' past niet bij '${nameOf(issue)}'.\nKijk het na.`;
  }
  return undefined;
};

/** How to write a value of each type, by zod's name for the type. */
const EXPECTED: Record<string, string> = {
  string: 'Schrijf hier gewone tekst, zo nodig tussen aanhalingstekens.',
  array: 'Maak er een lijst van: elke waarde op een eigen regel, met een streepje ervoor.',
  object: 'Schrijf hier velden onder elkaar, elk ingesprongen met twee spaties.',
  boolean: 'Schrijf true of false.',
  int: 'Schrijf een heel getal.',
  number: 'Schrijf een getal.',
  record: 'Schrijf hier regels onder elkaar, elk met een naam, een dubbele punt en een waarde.',
};

function unknownField(schema: z.ZodType, path: (string | number)[], key: string): Diagnosis {
  const fields = fieldsAt(schema, path);
  const suggestion = nearest(key, fields);
  return {
    path: [...path, key],
    problem: `Het veld '${key}' bestaat niet.`,
    remedy: suggestion
      ? `Bedoel je ${suggestion}?`
      : `Haal het weg. Deze velden bestaan: ${fields.join(', ')}.`,
  };
}

/** The names of the fields of the object that a path leads to. */
function fieldsAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let here: unknown = schema;
  for (const step of path) {
    here = unwrapped(here);
    if (here instanceof z.ZodArray) here = here.element;
    else if (here instanceof z.ZodObject) here = here.shape[step as string] as unknown;
  }
  here = unwrapped(here);
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

function unwrapped(schema: unknown): unknown {
  while (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) schema = schema.unwrap();
  return schema;
}

function nameOf(issue: { path?: PropertyKey[] | undefined }): string {
  return (issue.path ?? []).filter((step) => typeof step === 'string').join('.');
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
