import { fittingSlug, MAX_SLUG } from '../language/slug.ts';
import { interventionSchema } from '../catalogue/schema.ts';
import { toMarkdown, toYaml } from '../content/entry-file.ts';
import { fieldsOf, type Field } from '../content/fields.ts';
import { interventionSlug } from '../content/intervention-slug.ts';
import type { Answers } from './answers.ts';

/** What to write below the fields; stands in the template as long as nothing is written there. */
const APPROACH_HINT = [
  'Schrijf hieronder, onder de kop Aanpak, wat er gebeurt: wie doet wat, hoe vaak en waar?',
  'Gebruik eigen woorden en korte zinnen, en alleen wat in een openbare bron staat.',
];

/**
 * The text of a file for a new intervention. What is not answered is left open, with its hint above it in a comment.
 *
 * @param answers By the name of the field.
 * @param approach The text below the heading "Aanpak", as plain text.
 */
export function newEntryText(answers: Answers, approach = ''): string {
  const fields = templateFields().map((field) => written(field, answers[field.name]));
  const hint = approach === '' ? APPROACH_HINT.map((line) => `# ${line}\n`) : [];
  return ['---\n', ...fields, ...hint, '---\n\n## Aanpak\n\n', approach && `${toMarkdown(approach)}\n`].join(
    '',
  );
}

/**
 * The slug of a new intervention, with a number behind it when another has it already.
 *
 * @param taken The names that exist.
 */
export function newSlug(municipality: string, title: string, taken: readonly string[] = []): string {
  const slug = interventionSlug(municipality, title);
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : `-${number}`;
    const candidate = `${fittingSlug(slug, MAX_SLUG - ending.length)}${ending}`;
    if (!taken.includes(candidate)) return candidate;
  }
}

/** The fields of an intervention without the lists that its values come from: a template shows none of them. */
function templateFields(): Field[] {
  return fieldsOf(interventionSchema({ themes: [], factors: [], municipalities: [], places: {} }));
}

/** A file for a new intervention, of which the municipality is filled in and the rest is left to the editor. */
export function newEntry(municipality: string): { name: string; text: string } {
  return {
    name: `${newSlug(municipality, 'naam van de interventie')}.mdx`,
    text: newEntryText({ municipalities: [municipality] }),
  };
}

/** A field with its answer, or open with its hint above it. */
function written(field: Field, answer: unknown): string {
  if (answer === undefined) return open(field);
  if (field.shape.kind !== 'group') return toYaml({ [field.name]: answer });
  const answers = answer as Answers;
  const parts = field.shape.fields.map((each) =>
    answers[each.name] === undefined
      ? indented(open(each))
      : withoutFirstLine(toYaml({ [field.name]: { [each.name]: answers[each.name] } })),
  );
  return `${field.name}:\n${parts.join('')}`;
}

/** A field that is still to be filled in. What may be left out is a comment, so that it is no empty value. */
function open({ name, title, hint, isRequired, shape }: Field): string {
  const comment = `# ${title}${isRequired ? '' : ' (mag weg)'}: ${hint}\n`;
  const empty = `${name}:${shape.kind === 'some-of' || shape.kind === 'texts' ? ' []' : ''}\n`;
  const lines = empty + ('fields' in shape ? openGroup(shape.fields, shape.kind === 'groups') : '');
  return comment + (isRequired ? lines : lines.replace(/^/gm, '# ').replace(/# $/, ''));
}

/** The fields of a group below its name: those that are needed, or all when none is. */
function openGroup(fields: readonly Field[], isList: boolean): string {
  const needed = fields.filter(({ isRequired }) => isRequired);
  const names = (needed.length > 0 ? needed : fields).map(({ name }) => `${name}:\n`).join('');
  return isList
    ? indented(names)
        .replace(/^ {2}/, '  - ')
        .replace(/\n {2}(?=\S)/g, '\n    ')
    : indented(names);
}

const indented = (lines: string) => lines.replace(/^(?=.)/gm, '  ');

const withoutFirstLine = (lines: string) => lines.slice(lines.indexOf('\n') + 1);
