import { withoutGroups, type Field } from './fields.ts';

/** Lists longer than this are not spelt out: the hint says where they stand. */
const MOST_OPTIONS = 8;

const START = '<!-- velden: npm run schema schrijft deze tabel -->';
const END = '<!-- einde velden -->';

/**
 * A text with the table of fields put anew between its two marks.
 *
 * @throws When the text lacks the marks.
 */
export function withFieldTable(text: string, fields: readonly Field[]): string {
  const from = text.indexOf(START);
  const to = text.indexOf(END);
  if (from === -1 || to < from) throw new Error(`De tekst mist ${START} en ${END}.`);
  return `${text.slice(0, from + START.length)}\n\n${fieldTable(fields)}\n\n${text.slice(to)}`;
}

function fieldTable(fields: readonly Field[]): string {
  const rows = withoutGroups(fields).flatMap((field) => [
    row(field),
    ...('fields' in field.shape ? field.shape.fields : []).map((part) =>
      row({ ...part, name: `${field.name}[].${part.name}` }),
    ),
  ]);
  return ['| veld | verplicht | wat |', '| --- | --- | --- |', ...rows].join('\n');
}

function row({ name, isRequired, title, hint, shape }: Field): string {
  const choices =
    'values' in shape && shape.values.length <= MOST_OPTIONS
      ? ` Kies uit: ${shape.values.map((value) => `\`${value}\``).join(', ')}.`
      : '';
  return `| \`${name}\` | ${isRequired ? 'ja' : 'nee'} | **${title}.** ${hint}${choices} |`;
}
