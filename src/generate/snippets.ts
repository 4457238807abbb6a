import { SECTION_HEADINGS } from '../catalogue/model.ts';
import { fieldsOf, type Field } from '../content/fields.ts';
import { slugOf } from '../language/slug.ts';
import { COMPONENT_NAMES, COMPONENTS, type ComponentRule } from '../content/components.ts';
import { choicesOf } from './choices.ts';

/** A snippet of Visual Studio Code. */
export interface Snippet {
  scope: string;
  /** What to type before Tab. */
  prefix: string;
  description: string;
  body: readonly string[];
}

/** The files of `content/`; without the extension for MDX a text editor takes them for plain Markdown. */
const SCOPE = 'mdx,markdown';

/** Longest text (in characters) that goes on the line of its key. */
const LONG_TEXT = 150;

/**
 * What an editor can type a word for: a whole new intervention, each group of fields that may be left out, and each
 * component.
 *
 * @param fields The fields of an intervention.
 * @see https://code.visualstudio.com/docs/editing/userdefinedsnippets
 */
export function snippets(fields: readonly Field[]): Record<string, Snippet> {
  return {
    'Nieuwe interventie': {
      scope: SCOPE,
      prefix: 'interventie',
      description: 'Een nieuwe interventie, met alle velden die nodig zijn',
      body: newEntry(fields),
    },
    ...Object.fromEntries(fields.filter(isBlock).map((field) => [field.title, blockSnippet(field)])),
    ...Object.fromEntries(COMPONENT_NAMES.map((name) => [name, componentSnippet(name, COMPONENTS[name])])),
  };
}

const isBlock = ({ isRequired, shape }: Field) => !isRequired && 'fields' in shape;

/** A group of fields with all that may stand in it, to fill in what is known and take out the rest. */
function blockSnippet(field: Field): Snippet {
  const { title, hint } = field;
  return { scope: SCOPE, prefix: slugOf(title), description: hint, body: linesOf([field], (parts) => parts) };
}

/** A component with all its attributes. One that may be left out is a stop as a whole, so that one key removes it. */
function componentSnippet(name: string, { attributes, content, description }: ComponentRule): Snippet {
  let stop = 0;
  const written = fieldsOf(attributes).map((attribute) => {
    const whole = attribute.isRequired ? undefined : ++stop;
    const text = ` ${attribute.name}="${placeholder(++stop, attribute.hint)}"`;
    return whole === undefined ? text : `\${${whole}:${text}}`;
  });
  const start = `<${name}${written.join('')}`;
  return {
    scope: SCOPE,
    prefix: name.toLowerCase(),
    description,
    body: content ? [`${start}>`, '', placeholder(++stop, content), '', `</${name}>`] : [`${start} />`],
  };
}

function newEntry(fields: readonly Field[]): string[] {
  return [
    '---',
    ...linesOf(needed(fields), needed),
    'lastChecked: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
    '---',
    '',
    `## ${SECTION_HEADINGS.approach}`,
    '',
    '$0',
  ];
}

/**
 * Fields as YAML, with a stop for each value.
 *
 * @param among Picks those of the fields in a group that are written.
 */
function linesOf(fields: readonly Field[], among: (fields: readonly Field[]) => readonly Field[]): string[] {
  let stop = 0;
  const blank = ({ title, shape }: Field) => {
    const choices = choicesOf(shape);
    return choices ? `\${${++stop}|${choices.join(',')}|}` : placeholder(++stop, title);
  };
  const lines = (field: Field, isInItem = false): string[] => {
    const { name, shape } = field;
    switch (shape.kind) {
      case 'group':
        return [
          `${name}:`,
          ...among(shape.fields)
            .flatMap((part) => lines(part, isInItem))
            .map((line) => `  ${line}`),
        ];
      case 'groups':
        return [
          `${name}:`,
          ...shape.fields
            .flatMap((part) => lines(part, true))
            .map((line, at) => `${at ? '    ' : '  - '}${line}`),
        ];
      case 'some-of':
      case 'texts':
        return [`${name}:`, `  - ${blank(field)}`];
      case 'text':
        if (!isInItem && (shape.longest ?? 0) > LONG_TEXT) return [`${name}: >-`, `  ${blank(field)}`];
    }
    return [`${name}: ${blank(field)}`];
  };
  return fields.flatMap((field) => lines(field));
}

const needed = (fields: readonly Field[]) => fields.filter(({ isRequired }) => isRequired);

/** A place where Tab stops, with the text that stands there until something is typed. */
const placeholder = (stop: number, text: string) => `\${${stop}:${text.replace(/[$}\\]/g, '\\$&')}}`;
