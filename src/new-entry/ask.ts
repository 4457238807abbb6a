import { z } from 'zod';
import { confirm, select, text } from '@clack/prompts';
import type { Field } from '../content/fields.ts';
import { objectionTo, typedForm, valueOf, type Answers } from './answers.ts';
import type { Choice, Choices } from './choices.ts';
import { choose } from './prompts/choose.ts';
import { answered, say, type Terminal } from './prompts/terminal.ts';

/** What an interview needs beside the fields. */
export interface Interview {
  terminal: Terminal;
  choices: Choices;
  /** Answers that are likely, by the name of the field: the editor can change them. */
  suggestions: Answers;
}

/**
 * Asks for the value of one field, until it fits.
 *
 * @param current The answer that was given before.
 * @returns `undefined` when the field may be skipped and was.
 * @throws Stopped when the editor stops.
 */
export async function ask(field: Field, interview: Interview, current?: unknown): Promise<unknown> {
  const { shape } = field;
  const initial = current ?? interview.suggestions[field.name];
  switch (shape.kind) {
    case 'group':
      return askGroup(field, shape.fields, interview, current as Answers | undefined);
    case 'groups':
      return askGroups(field, shape.fields, interview, current as Answers[] | undefined);
    case 'some-of':
      return askSome(field, choicesOf(field, shape.values, interview), interview, initial);
    case 'one-of':
      return askOne(field, choicesOf(field, shape.values, interview), interview, initial ?? shape.default);
    case 'yes-no':
      return askYesOrNo(field, interview, initial === true);
    default:
      return askText(field, interview, initial);
  }
}

async function askText(field: Field, { terminal }: Interview, initial: unknown): Promise<unknown> {
  const typed = await answered(
    text({
      ...terminal,
      message: question(field),
      initialValue: typedForm(initial),
      validate: (input) => objectionTo(valueOf(input ?? '', field), field),
    }),
  );
  return valueOf(typed ?? '', field);
}

async function askSome(
  field: Field,
  choices: readonly Choice[],
  { terminal }: Interview,
  initial: unknown,
): Promise<string[] | undefined> {
  const chosen = Array.isArray(initial) ? (initial as string[]) : [];
  const values = await choose(
    question(field),
    choices,
    chosen,
    (picked) => objectionTo(picked, field),
    terminal,
  );
  return values.length > 0 ? values : undefined;
}

/** The value that stands for "unknown" in the schema is left out of the file. */
async function askOne(
  field: Field,
  choices: readonly Choice[],
  { terminal }: Interview,
  initial: unknown,
): Promise<string | undefined> {
  const fallback = field.shape.kind === 'one-of' ? (field.shape.default ?? '') : '';
  const canSkip = !field.isRequired && fallback === '';
  const options = [...(canSkip ? [{ value: '', label: 'Sla over' }] : []), ...choices].map(
    ({ value, label }) => ({ value, label }),
  );
  say(field.hint, terminal);
  const value = await answered(
    select({
      ...terminal,
      message: `${field.title} ${ARROWS}`,
      options,
      showInstructions: false,
      ...(typeof initial === 'string' && { initialValue: initial }),
    }),
  );
  return value === fallback ? undefined : value;
}

async function askYesOrNo(field: Field, { terminal }: Interview, initial: boolean): Promise<boolean> {
  return yesOrNo(question(field), initial, terminal);
}

async function askGroup(
  field: Field,
  fields: readonly Field[],
  interview: Interview,
  current: Answers = {},
): Promise<Answers | undefined> {
  const answers: Record<string, unknown> = {};
  for (const each of fields) {
    const titled = { ...each, title: `${field.title}, ${each.title.toLowerCase()}` };
    const answer = await ask(titled, { ...interview, suggestions: {} }, current[each.name]);
    if (answer !== undefined) answers[each.name] = answer;
  }
  const group = Object.keys(answers).length > 0 ? answers : undefined;
  const objection = objectionTo(group, field);
  if (objection === undefined) return group;
  say(objection, interview.terminal);
  return askGroup(field, fields, interview, answers);
}

async function askGroups(
  field: Field,
  fields: readonly Field[],
  interview: Interview,
  current: readonly Answers[] = [],
): Promise<Answers[]> {
  const groups: Answers[] = [];
  let wantsMore = true;
  while (wantsMore) {
    const single = { ...field, schema: z.unknown(), title: `${field.title} (${groups.length + 1})` };
    const group = await askGroup(single, fields, interview, current[groups.length]);
    if (group) groups.push(group);
    wantsMore = await yesOrNo(
      `${field.title}: wil je er nog een toevoegen?`,
      groups.length < current.length,
      interview.terminal,
    );
  }
  return groups;
}

/** Asks a question to which the answer is yes or no. */
export function yesOrNo(message: string, initialValue: boolean, terminal: Terminal): Promise<boolean> {
  return answered(
    confirm({ ...terminal, message: `${message} ${ARROWS}`, initialValue, active: 'Ja', inactive: 'Nee' }),
  );
}

/** How to answer where nothing is typed. */
export const ARROWS = '(Pijltjes en Enter.)';

/** The choices with what explains them, or the bare values of a list for which there is nothing of the kind. */
function choicesOf({ name }: Field, values: readonly string[], { choices }: Interview): readonly Choice[] {
  const explained = (choices as Partial<Record<string, readonly Choice[]>>)[name];
  return explained ?? values.map((value) => ({ value, label: value }));
}

/** The kinds of fields of which the value is typed. */
const TYPED: readonly Field['shape']['kind'][] = ['text', 'texts', 'number', 'date'];

function question({ title, hint, isRequired, shape }: Field): string {
  const notes = [
    hint,
    shape.kind === 'texts' && 'Zet er een puntkomma (;) tussen.',
    !isRequired && TYPED.includes(shape.kind) && 'Enter: sla over.',
  ];
  return `${title}\n${notes.filter((note) => note !== false).join(' ')}`;
}
