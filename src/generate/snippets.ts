import { fieldsOf, type Field } from '../content/fields.ts';
import { COMPONENT_NAMES, COMPONENTS, type ComponentRule } from '../content/components.ts';

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

/** More options than this are completed from the schema, not chosen from a list that opens at once. */
const MAX_OPTIONS = 40;

/** Longest text (in characters) that goes on the line of its key. */
const ONE_LINE = 150;

/**
 * What an editor can type a word for: a whole new intervention, and each component.
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
    ...Object.fromEntries(COMPONENT_NAMES.map((name) => [name, componentSnippet(name, COMPONENTS[name])])),
  };
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
  let stop = 0;
  const blank = ({ title, shape }: Field) =>
    'values' in shape && shape.values.length <= MAX_OPTIONS
      ? `\${${++stop}|${shape.values.join(',')}|}`
      : placeholder(++stop, title);
  const lines = (field: Field): string[] => {
    const { name, shape } = field;
    switch (shape.kind) {
      case 'group':
        return [
          `${name}:`,
          ...needed(shape.fields)
            .flatMap(lines)
            .map((line) => `  ${line}`),
        ];
      case 'groups':
        return [
          `${name}:`,
          ...shape.fields.map((part, at) => `${at ? '    ' : '  - '}${part.name}: ${blank(part)}`),
        ];
      case 'some-of':
      case 'texts':
        return [`${name}:`, `  - ${blank(field)}`];
      case 'text':
        if ((shape.longest ?? 0) > ONE_LINE) return [`${name}: >-`, `  ${blank(field)}`];
    }
    return [`${name}: ${blank(field)}`];
  };
  return [
    '---',
    ...needed(fields).flatMap(lines),
    'lastChecked: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
    '---',
    '',
    '## Aanpak',
    '',
    '$0',
  ];
}

const needed = (fields: readonly Field[]) => fields.filter(({ isRequired }) => isRequired);

/** A place where Tab stops, with the text that stands there until something is typed. */
const placeholder = (stop: number, text: string) => `\${${stop}:${text.replace(/[$}\\]/g, '\\$&')}}`;
