/** The tables in the guide for editors, as rows of cells in Markdown; the first row names the columns. */
import { withoutGroups, type Field } from '../content/fields.ts';
import { COMPONENT_NAMES, COMPONENTS } from '../content/components.ts';

/** Lists longer than this are not spelt out: the hint says where they stand. */
const MAX_OPTIONS = 8;

/** Each field, with those of its items where it holds a list of groups. */
export function fieldRows(fields: readonly Field[]): string[][] {
  const rows = withoutGroups(fields).flatMap((field) => [
    fieldRow(field),
    ...('fields' in field.shape ? field.shape.fields : []).map((part) =>
      fieldRow({ ...part, name: `${field.name}[].${part.name}` }),
    ),
  ]);
  return [['veld', 'verplicht', 'wat'], ...rows];
}

function fieldRow({ name, isRequired, title, hint, shape }: Field): string[] {
  const choices =
    'values' in shape && shape.values.length <= MAX_OPTIONS
      ? ` Kies uit: ${shape.values.map((value) => `\`${value}\``).join(', ')}.`
      : '';
  return [`\`${name}\``, isRequired ? 'ja' : 'nee', `**${title}.** ${hint}${choices}`];
}

/** Each component that a text may hold, with how it is written. */
export function componentRows(): string[][] {
  const rows = COMPONENT_NAMES.map((name) => {
    const { description, example } = COMPONENTS[name];
    return [`\`${name}\``, description, `\`${example}\``];
  });
  return [['onderdeel', 'wat', 'voorbeeld'], ...rows];
}
