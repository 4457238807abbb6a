import { fieldRoles } from '../catalogue/field-roles.ts';
import { withoutGroups, type Field, type SingleField } from '../content/fields.ts';
import { labelFor, type Labels } from '../content/labels.ts';

/** Part of an issue form of GitHub. */
interface Element {
  type: 'markdown' | 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  id?: string;
  attributes: Record<string, unknown>;
  validations?: { required: boolean };
}

/** More options than this are typed, not chosen: nobody finds a municipality in a list of hundreds that has no search. */
const MAX_OPTIONS = 40;

/** Longest text (in characters) that is asked for in a box of one line. */
const ONE_LINE = 100;

/**
 * The form with which someone without git proposes an intervention: a question for each field, and for the text.
 *
 * @param fields The fields of an intervention.
 * @param labels The names on screen of what can be chosen.
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
export function newEntryForm(fields: readonly Field[], labels: Labels) {
  return {
    name: 'Nieuwe interventie',
    description: 'Stel een interventie voor die nog niet in de catalogus staat. Je hebt geen git nodig.',
    title: 'Nieuwe interventie: ',
    labels: ['nieuwe interventie'],
    body: [
      {
        type: 'markdown',
        attributes: {
          value:
            'Fijn dat je een interventie voorstelt. Vul in wat je weet en wat in een openbare bron staat. Een redacteur maakt er een bestand van en vraagt door als er iets mist.\n',
        },
      },
      ...withoutGroups(fields)
        .filter(({ schema }) => !fieldRoles.get(schema)?.isForEditors)
        .map((field) => question(field, labels)),
      text('aanpak', 'Aanpak', 'Wat gebeurt er, stap voor stap? Wie doet wat, hoe vaak en hoe lang?', true),
      text('resultaten', 'Resultaten', 'Wat heeft het opgeleverd, volgens een bron? Leeg laten mag.', false),
      {
        type: 'checkboxes',
        id: 'afspraken',
        attributes: {
          label: 'Afspraken',
          options: [
            'Alles wat ik schrijf, staat in een openbare bron.',
            'Ik heb in mijn eigen woorden geschreven.',
            'Er staan geen namen, persoonlijke e-mailadressen of 06-nummers in.',
            'Wat ik schrijf, mag worden gebruikt onder de licentie CC BY 4.0.',
          ].map((label) => ({ label, required: true })),
        },
      },
    ] satisfies Element[],
  };
}

function question({ name, title, hint, isRequired, shape }: SingleField, labels: Labels): Element {
  const id = name.replaceAll('.', '-');
  const validations = { required: isRequired };
  const multiple = ['some-of', 'texts', 'groups'].includes(shape.kind);
  if ('values' in shape && shape.values.length <= MAX_OPTIONS) {
    const options = shape.values.map((value) => labelFor(labels, name, value));
    const attributes = { label: title, description: hint, multiple, options };
    return { type: 'dropdown', id, attributes, validations };
  }
  const description = [
    hint,
    multiple && 'Zet elke op een eigen regel.',
    'fields' in shape && `Schrijf bij elke: ${listed(shape.fields)}.`,
  ]
    .filter(Boolean)
    .join(' ');
  const isLong = shape.kind === 'text' && (shape.longest ?? 0) > ONE_LINE;
  return {
    type: multiple || isLong ? 'textarea' : 'input',
    id,
    attributes: { label: title, description },
    validations,
  };
}

function listed(parts: readonly Field[]): string {
  return parts.map(({ title }) => title.toLowerCase()).join(', ');
}

function text(id: string, label: string, description: string, required: boolean): Element {
  return { type: 'textarea', id, attributes: { label, description }, validations: { required } };
}
