import type { Field } from './fields.ts';

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
const MOST_OPTIONS = 40;

/** Longest text (in characters) that goes on the line of its key. */
const ONE_LINE = 150;

/** The components that a text can hold, with the attributes that one fills in most. */
const COMPONENTS: Record<string, { description: string; body: readonly string[] }> = {
  Tip: {
    description: 'Een tip, in een eigen vak',
    body: ['<Tip titel="${1:Tip}">', '', '${2:Wat je een ander aanraadt.}', '', '</Tip>'],
  },
  Citaat: {
    description: 'Wat een organisatie zegt. Nooit de naam van een persoon',
    body: [
      '<Citaat van="${1:Organisatie of rol}" bron="${2:https://}">',
      '',
      '${3:Wat er letterlijk staat.}',
      '',
      '</Citaat>',
    ],
  },
  Cijfer: {
    description: 'Een getal dat iets zegt, met de bron',
    body: [
      '<Cijfer waarde="${1:24}" eenheid="${2:scholen}" bron="${3:Titel van het document}" jaar="${4:2025}">',
      '',
      '${5:Wat het getal zegt.}',
      '',
      '</Cijfer>',
    ],
  },
  Video: {
    description: 'Een verwijzing naar een video op een andere website',
    body: ['<Video titel="${1:Titel van de video}" adres="${2:https://}" />'],
  },
  Bestand: {
    description: 'Een verwijzing naar een bestand om te downloaden',
    body: ['<Bestand titel="${1:Titel van het bestand}" adres="${2:https://}" soort="${3:pdf}" />'],
  },
};

/**
 * What an editor can type a word for: a whole new intervention, and each component.
 *
 * @param fields The fields of an intervention.
 * @see https://code.visualstudio.com/docs/editing/userdefinedsnippets
 */
export function snippets(fields: readonly Field[]): Record<string, Snippet> {
  const components = Object.entries(COMPONENTS).map(([name, { description, body }]) => [
    name,
    { scope: SCOPE, prefix: name.toLowerCase(), description, body },
  ]);
  return {
    'Nieuwe interventie': {
      scope: SCOPE,
      prefix: 'interventie',
      description: 'Een nieuwe interventie, met alle velden die nodig zijn',
      body: newEntry(fields),
    },
    ...(Object.fromEntries(components) as Record<string, Snippet>),
  };
}

function newEntry(fields: readonly Field[]): string[] {
  let stop = 0;
  const blank = ({ title, options }: Field) =>
    options && options.length <= MOST_OPTIONS
      ? `\${${++stop}|${options.join(',')}|}`
      : `\${${++stop}:${hintOf(title)}}`;
  const written = (field: Field, key: string): string[] => {
    if (field.parts)
      return [
        `${key}:`,
        ...field.parts.map((part, at) => `${at ? '    ' : '  - '}${part.key}: ${blank(part)}`),
      ];
    if (field.many) return [`${key}:`, `  - ${blank(field)}`];
    if ((field.longest ?? 0) > ONE_LINE) return [`${key}: >-`, `  ${blank(field)}`];
    return [`${key}: ${blank(field)}`];
  };
  const lines = fields
    .filter(({ required }) => required)
    .flatMap((field) => {
      const [parent = '', inner] = field.key.split('.');
      return inner === undefined
        ? written(field, parent)
        : [`${parent}:`, ...written(field, inner).map((line) => `  ${line}`)];
    });
  return [
    '---',
    ...lines,
    'lastChecked: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
    '---',
    '',
    '## Aanpak',
    '',
    '$0',
  ];
}

/** The name of a field as it stands where its value is to come: without the name of what it lies in, and a colon. */
function hintOf(title: string): string {
  return title.replace(/^.*: /, '').replace(/[$}\\]/g, '\\$&');
}
