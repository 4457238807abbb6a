import { schemaIssues } from '../lint/diagnose.ts';
import type { Field } from '../content/fields.ts';

/** Answers by the name of their field; what was skipped is absent. */
export type Answers = Readonly<Record<string, unknown>>;

/** What separates the values of a list that is typed on one line. */
const SEPARATOR = ';';

/**
 * What was typed, as the value of a field.
 *
 * @returns `undefined` when nothing was typed. A number that is none stays text, for the schema to refuse.
 */
export function valueOf(typed: string, { shape }: Field): unknown {
  const text = typed.trim();
  if (text === '') return undefined;
  if (shape.kind === 'number') return /^-?\d+$/.test(text) ? Number(text) : text;
  if (shape.kind !== 'texts') return text;
  const values = text.split(SEPARATOR).map((each) => each.trim());
  return values.filter((each) => each !== '');
}

/** A value as it is typed: the reverse of {@link valueOf}. */
export function typedForm(value: unknown): string {
  if (Array.isArray(value)) return value.join(`${SEPARATOR} `);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What is against an answer and what to do about it, in Dutch; `undefined` when the answer fits its field. */
export function objectionTo(value: unknown, { schema, isRequired }: Field): string | undefined {
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
  if (isEmpty) return isRequired ? 'Dit is nodig. Geef een antwoord, of stop met Ctrl-C.' : undefined;
  const [first] = schemaIssues(schema, value);
  return first && `${first.problem} ${first.remedy}`;
}

/** An answer on one line, for people to read: `taalbevordering, ouderbetrokkenheid`. */
export function shownAnswer(value: unknown, { shape }: Field): string {
  if (value === undefined) return '–';
  if (shape.kind === 'yes-no') return value === true ? 'ja' : 'nee';
  if (shape.kind === 'groups') {
    return (value as Answers[]).map((each) => shownGroup(each, shape.fields)).join(' | ');
  }
  if (shape.kind === 'group') return shownGroup(value as Answers, shape.fields);
  return Array.isArray(value) ? value.join(', ') : typedForm(value);
}

function shownGroup(answers: Answers, fields: readonly Field[]): string {
  const given = fields.filter(({ name }) => answers[name] !== undefined);
  return given.map((field) => shownAnswer(answers[field.name], field)).join(', ');
}
