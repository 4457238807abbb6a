import type { z } from 'zod';
import { fieldRoles } from '../catalogue/field-roles.ts';
import { SECTION_HEADINGS } from '../catalogue/model.ts';
import { interventionSchema, NO_VOCABULARY, type InterventionData } from '../catalogue/schema.ts';
import { LINE_WIDTH, toYaml } from '../content/entry-file.ts';
import { fieldsOf, withoutGroups, type Field } from '../content/fields.ts';
import { interventionSlug } from '../content/intervention-slug.ts';
import { PLACEHOLDER } from '../lint/rules/placeholder.ts';

/** What is known of an intervention before its file is there. */
type KnownFields = Partial<Pick<InterventionData, 'title' | 'municipalities' | 'lastChecked'>>;

/** An example for each text that is needed. A field without one gets the bare placeholder. Made up. */
const EXAMPLES: Readonly<Record<string, string>> = {
  title: 'Leeskring',
  summary: 'Vrijwilligers lezen elke week voor bij gezinnen thuis in de wijk Noord.',
  organiser: 'Bibliotheek De Brug',
  targetGroup: 'Gezinnen met kinderen van 2 tot 7 jaar',
  goal: 'Ouders en kinderen lezen met meer plezier.',
  'contact.organisation': 'Bibliotheek De Brug',
  'sources.title': 'Voorlezen aan huis',
};

/** The schema without the lists that editors keep: a template for the web names none of their values. */
const BARE_SCHEMA = interventionSchema(NO_VOCABULARY);

const INTRODUCTION = comment(
  `Schrijf iets op elke plek waar ${PLACEHOLDER} staat. Achter een # staat uitleg; die mag je weghalen. ` +
    'Gebruik je een veld waar (mag weg) bij staat? Haal dan de # en de spatie ervoor weg. ' +
    'Staat het veld in een groep, zoals practice, haal die dan ook weg voor de regel met de naam van de groep.',
);

const CORRECTION =
  'Open dit bestand met een tekstprogramma, zoals Kladblok of Teksteditor. Verbeter wat achter een dubbele punt of een streepje staat, ' +
  'of de tekst onderaan. Laat de namen van de velden en de spaties vooraan staan. Wat niet bekend is, laat je weg. ' +
  'Achter een # staat uitleg; die mag je weghalen.';

/** Where a brief template sends editors for what it leaves out. */
const BRIEF_HINT = comment('Wat er in elk veld hoort, staat in CONTRIBUTING.md.');

const BODY_HINT = comment(
  `${SECTION_HEADINGS.approach}: Schrijf onder deze kop wat er gebeurt, stap voor stap. Wie doet wat, hoe vaak en waar? ` +
    'Gebruik eigen woorden en korte zinnen, en alleen wat in een openbare bron staat.',
);

/**
 * The text of a file for a new intervention: every field of the schema with its hint above it. What is needed and not
 * known holds a placeholder, which the checker refuses; what may be left out is a comment.
 *
 * @param schema Names the values to choose from.
 */
export function newEntryText(known: KnownFields, schema = BARE_SCHEMA): string {
  const fields = fieldsOf(schema).map((field) =>
    written(field, known[field.name as keyof KnownFields], hintOf),
  );
  return entryText(INTRODUCTION, fields);
}

function entryText(introduction: string, fields: readonly string[]): string {
  // The fixer sets comments apart that no field follows.
  const yaml = `${introduction}${fields.join('')}${BODY_HINT}`.replace(/\n(?=(?:#.*\n)+$)/, '\n\n');
  return `---\n${yaml}---\n\n## ${SECTION_HEADINGS.approach}\n\n${PLACEHOLDER}\n`;
}

/**
 * The text of a file to correct: with lines of comment above its fields that say how, and what each field is called, those that the file
 * does not have among them.
 */
export function textToCorrect(text: string, schema: z.ZodObject): string {
  const fields = fieldsOf(schema);
  const named = (each: readonly Field[]) => each.map(({ name, title }) => `${name} (${title})`).join(', ');
  const groups = fields.flatMap(({ name, title, shape }) =>
    'fields' in shape ? [`In ${name} (${title}): ${named(withoutGroups(shape.fields))}.`] : [],
  );
  const single = fields.filter(({ shape }) => !('fields' in shape));
  const comments = [CORRECTION, `Velden: ${named(single)}.`, ...groups].map(comment).join('');
  return text.replace(/^---\r?\n/, (start) => start + comments);
}

/** The fields that editors fill in, with what stands of each as long as it is open: the same for hundreds of municipalities. */
const OPEN_FIELDS = fieldsOf(BARE_SCHEMA)
  .filter(({ schema }) => !fieldRoles.get(schema)?.isForEditors)
  .map((field) => ({ field, open: written(field, undefined, briefHintOf) }));

/**
 * A file for a new intervention of a municipality, for editors who make it on the website of the code host. The text
 * goes with an address, which may not be long: hints stand with what is needed alone.
 */
export function newEntry(municipality: string): { name: string; text: string } {
  const known: KnownFields = { municipalities: [municipality] };
  const fields = OPEN_FIELDS.map(({ field, open }) => {
    const value = known[field.name as keyof KnownFields];
    return value === undefined ? open : written(field, value, briefHintOf);
  });
  return {
    name: `${interventionSlug(municipality, 'naam van de interventie')}.mdx`,
    text: entryText(INTRODUCTION + BRIEF_HINT, fields),
  };
}

/** Gives the lines of comment above a field. */
type Hint = (field: Field) => string;

/** A field with its value, or else open: with a placeholder, and as a comment when it may be left out. */
function written(field: Field, value: unknown, hint: Hint): string {
  const lines =
    hint(field) +
    (value === undefined
      ? open(field, { path: field.name, hint, isNeeded: field.isRequired })
      : toYaml({ [field.name]: value }));
  return field.isRequired || value !== undefined ? lines : commentedOut(lines);
}

/**
 * A field that is still to be filled in, and those within it.
 *
 * @param path Name of the field, behind that of the group that it is in.
 * @param isNeeded Whether it is, and all that it lies in: what is not becomes a comment as a whole.
 */
function open(
  field: Field,
  { path, hint, isNeeded }: { path: string; hint: Hint; isNeeded: boolean },
): string {
  const { name, shape } = field;
  if (!('fields' in shape)) return toYaml({ [name]: placeholderFor(field, path) });
  const isList = shape.kind === 'groups';
  const parts = shape.fields.map((part, index) => {
    const lines =
      hint(part) + open(part, { path: `${path}.${part.name}`, hint, isNeeded: isNeeded && part.isRequired });
    // The dash stands before the first part of an item; above the dash, and as far to the left, stands the hint.
    const item = lines.replace(/^(?=[^#\n])/m, '- ').replace(/^(?=[^#\n-])/gm, '  ');
    const inItem = index === 0 ? item : indent(lines);
    const indented = indent(isList ? inItem : lines);
    return part.isRequired || !isNeeded ? indented : commentedOut(indented);
  });
  return `${name}:\n${parts.join('')}`;
}

function indent(lines: string): string {
  return lines.replace(/^(?=.)/gm, '  ');
}

function placeholderFor({ shape }: Field, path: string): string | string[] {
  const example = EXAMPLES[path];
  const value = example === undefined ? PLACEHOLDER : `${PLACEHOLDER}, bijvoorbeeld ${example}`;
  return shape.kind === 'some-of' || shape.kind === 'texts' ? [value] : value;
}

function hintOf({ title, hint, isRequired, shape }: Field): string {
  const values = 'values' in shape && shape.values.length > 0 ? shape.values : [];
  return (
    comment(`${title}${isRequired ? '' : ' (mag weg)'}: ${hint}`) +
    (values.length > 0 && !values.every((value) => hint.includes(value))
      ? comment(`Kies uit: ${values.join(', ')}.`)
      : '')
  );
}

function briefHintOf(field: Field): string {
  return field.isRequired ? hintOf(field) : '';
}

/** A text as lines of comment, broken between words. */
function comment(text: string): string {
  const line = new RegExp(`(?=\\S)(.{1,${LINE_WIDTH - 2}})(?:\\s+|$)`, 'g');
  return text.replace(line, '# $1\n');
}

/**
 * Lines as comment, with the mark at the very left and the indent behind it: what is left without it has its place, and the
 * comment does not belong to the group above it.
 */
function commentedOut(lines: string): string {
  return lines.replace(/^ +(?=#)/gm, '').replace(/^(?=[^#\n])/gm, '# ');
}
