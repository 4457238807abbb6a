import { fieldRoles } from '../catalogue/field-roles.ts';
import { SECTION_HEADINGS } from '../catalogue/model.ts';
import { withoutGroups, type Field, type SingleField } from '../content/fields.ts';
import { labelFor, type Labels } from '../content/labels.ts';
import { choicesOf } from './choices.ts';

/** Part of an issue form of GitHub. */
interface Element {
  type: 'markdown' | 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  id?: string;
  attributes: Record<string, unknown>;
  validations?: { required: boolean };
}

/** A group of more fields that may be left out is one question, with a line to fill in for each. */
const MAX_QUESTIONS_OF_GROUP = 4;

/** Longest text (in characters) that is asked for in a box of one line. */
const ONE_LINE = 100;

/**
 * The form with which someone without git proposes an intervention: a question for each field, and for the text. That
 * another place does the same has a form of its own.
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
      ...fields
        .filter(({ schema, isRequired, shape }) => {
          const isOtherPlaces = shape.kind === 'groups' && !isRequired;
          return !isOtherPlaces && !fieldRoles.get(schema)?.isForEditors;
        })
        .flatMap((field) =>
          isLargeGroup(field)
            ? [groupQuestion(field)]
            : withoutGroups([field]).map((single) => question(single, labels)),
        ),
      text(
        'aanpak',
        SECTION_HEADINGS.approach,
        'Wat gebeurt er, stap voor stap? Wie doet wat, hoe vaak en hoe lang?',
        true,
      ),
      text(
        'resultaten',
        SECTION_HEADINGS.results,
        'Wat heeft het opgeleverd, volgens een bron? Leeg laten mag.',
        false,
      ),
      AGREEMENTS,
    ] satisfies Element[],
  };
}

/**
 * The form with which someone reports that another place does the same intervention: the questions of
 * `alsoIn`, and which intervention it is. An address fills in a question by its id: `?interventie=breda-leeskring`.
 *
 * @param fields The fields of an intervention.
 * @see https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue#creating-an-issue-from-a-url-query
 */
export function otherPlaceForm(fields: readonly Field[], labels: Labels) {
  const others = fields.find(({ name }) => name === 'alsoIn');
  if (others?.shape.kind !== 'groups') throw new Error('The schema has no list of other places.');
  const questions = withoutGroups(others.shape.fields).filter(({ name }) => name !== 'entry');
  return {
    name: others.title,
    description:
      'Vertel dat jouw gemeente of school hetzelfde doet als een interventie op deze website. Je hebt geen git nodig.',
    title: `${others.title}: `,
    labels: ['wij doen dit ook'],
    body: [
      {
        type: 'markdown',
        attributes: {
          value:
            'Fijn dat je het meldt. Zo vinden gemeenten en scholen elkaar. Een redacteur zet het erbij als er een openbare bron is.\n',
        },
      },
      {
        type: 'input',
        id: 'interventie',
        attributes: {
          label: 'Interventie',
          description: 'De naam van de interventie, of het laatste deel van het adres van de pagina.',
        },
        validations: { required: true },
      },
      ...questions.map((field) => question(field, labels, others.name)),
      AGREEMENTS,
    ] satisfies Element[],
  };
}

/** What who fills in a form agrees to. */
const AGREEMENTS: Element = {
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
};

const isLargeGroup = ({ isRequired, shape }: Field) =>
  !isRequired && shape.kind === 'group' && shape.fields.length > MAX_QUESTIONS_OF_GROUP;

function groupQuestion({ name, title, hint, shape }: Field): Element {
  const parts = 'fields' in shape ? shape.fields : [];
  return {
    type: 'textarea',
    id: name,
    attributes: {
      label: title,
      description: `${hint} Vul achter elk woord in wat je weet. Laat de rest leeg.`,
      value: parts.map((part) => `${part.title}: \n`).join(''),
    },
    validations: { required: false },
  };
}

/** @param list The list of groups that the field is of, if it is of one. */
function question(
  { name, title, hint, isRequired, shape }: SingleField,
  labels: Labels,
  list?: string,
): Element {
  const id = name.replaceAll('.', '-');
  const validations = { required: isRequired };
  const multiple = ['some-of', 'texts', 'groups'].includes(shape.kind);
  const choices = choicesOf(shape);
  if (choices) {
    const options = choices.map((value) => labelFor(labels, list ? `${list}.${name}` : name, value));
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
