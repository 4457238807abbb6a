import type { z } from 'zod';
import { SECTION_HEADINGS } from '../../catalogue/model.ts';
import { slugOf } from '../../language/slug.ts';
import { fieldsOf, withoutGroups, type SingleField } from '../../content/fields.ts';

/** How a column's cells are read and written. */
export type ColumnKind = 'text' | 'list' | 'groups' | 'number' | 'boolean' | 'date' | 'section';

/** A column of a table of interventions. */
export interface Column {
  /** The field's place in the frontmatter (`contact.url`), `slug`, or the section of the text (`approach`). */
  key: string;
  /** Name in Dutch, as the header of the column. */
  title: string;
  /** What to fill in, in Dutch. */
  hint: string;
  required: boolean;
  kind: ColumnKind;
  /** The values that a cell may hold, when there is a list of them. */
  choices?: readonly string[];
  /** The parts of each group that a cell may hold, in the order in which they stand there. */
  parts?: readonly Column[];
}

/** The name of the file, by which interventions that exist already are recognised. */
const SLUG_COLUMN: Column = {
  key: 'slug',
  title: 'Bestandsnaam',
  hint: 'Zegt welke interventie van de website je verbetert. Laat leeg bij een nieuwe interventie.',
  required: false,
  kind: 'text',
};

/** The text below the frontmatter, by its parts. */
const SECTION_COLUMNS: readonly Column[] = [
  {
    key: 'approach',
    title: SECTION_HEADINGS.approach,
    hint: 'Wat er gebeurt, stap voor stap.',
    required: true,
    kind: 'section',
  },
  {
    key: 'results',
    title: SECTION_HEADINGS.results,
    hint: 'Wat het heeft opgeleverd, als een bron daar iets over zegt.',
    required: false,
    kind: 'section',
  },
  {
    key: 'rest',
    title: 'Overige tekst',
    hint: 'Andere delen van de tekst. Zet boven elk deel een kop: een regel die begint met ##, zoals ## Tips.',
    required: false,
    kind: 'section',
  },
];

/** What people call a column as well, by the column's key. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  slug: ['bestand', 'id'],
  title: ['naam', 'interventie', 'naam van de interventie'],
  municipalities: ['gemeente', 'plaats', 'municipality'],
  themes: ['thema', 'theme'],
  sectors: ['sector', 'onderwijssectoren', 'onderwijssector'],
  organiser: ['uitvoering', 'organizer'],
  partners: ['partner'],
  factors: ['factor'],
  'practice.audience': ['voor wie', 'leeftijd', 'audience'],
  'practice.form': ['vorm', 'soort aanpak', 'form'],
  'practice.moment': ['wanneer', 'moment'],
  'practice.place': ['waar', 'plek', 'locatie', 'place'],
  'practice.deliveredBy': ['wie doet het', 'door wie', 'delivered by'],
  'practice.intensity': ['hoe vaak', 'intensiteit', 'intensity'],
  'practice.duration': ['hoe lang', 'duur', 'duration'],
  'practice.groupSize': ['groepsgrootte', 'group size'],
  'practice.reach': ['bereik', 'reach'],
  'practice.costs': ['kosten', 'costs'],
  'practice.needs': ['wat heb je nodig', 'nodig', 'voorwaarden', 'randvoorwaarden', 'needs'],
  'practice.lessons': ['wat leerden anderen', 'lessen', 'geleerd', 'ervaringen', 'lessons'],
  'evidence.level': ['bekend over het effect', 'bewijs', 'effect', 'bewijsniveau', 'evidence'],
  'evidence.note': ['toelichting op het effect', 'toelichting effect', 'toelichting bewijs'],
  questions: ['vragen', 'herken je dit', 'herkenbare vragen'],
  alsoIn: ['ook in', 'andere plekken', 'andere gemeenten', 'also in'],
  toVerify: ['uitzoeken', 'na te gaan', 'to verify'],
  'period.start': ['begin', 'beginjaar', 'startjaar', 'van'],
  'period.end': ['einde', 'eind', 'eindjaar', 'tot'],
  'contact.organisation': ['contact', 'contactorganisatie'],
  'contact.role': ['contact rol', 'contact afdeling'],
  'contact.url': ['website'],
  'contact.email': ['e-mail', 'e-mailadres', 'contact e-mail'],
  'contact.phone': ['telefoon', 'telefoonnummer', 'contact telefoon'],
  sources: ['bron', 'source'],
  gkaAgenda: ['gka-agenda', 'gka'],
  lastChecked: ['gecontroleerd', 'controledatum'],
  rest: ['overig', 'andere tekst'],
};

/**
 * The columns of a table of entries: one for each field (for each part of a field that has parts), the title first: it stays in sight.
 * Then the sections of the text, and last the name of the file, which a new entry does not have.
 */
export function columnsOf(schema: z.ZodObject): Column[] {
  return [...withoutGroups(fieldsOf(schema)).map(columnOf), ...SECTION_COLUMNS, SLUG_COLUMN];
}

const KINDS: Readonly<Record<SingleField['shape']['kind'], ColumnKind>> = {
  text: 'text',
  'one-of': 'text',
  'some-of': 'list',
  texts: 'list',
  groups: 'groups',
  number: 'number',
  'yes-no': 'boolean',
  date: 'date',
};

function columnOf({ name, title, hint, isRequired, shape }: SingleField): Column {
  return {
    key: name,
    title,
    hint,
    required: isRequired,
    kind: KINDS[shape.kind],
    ...('values' in shape && { choices: shape.values }),
    ...('fields' in shape && { parts: withoutGroups(shape.fields).map(columnOf) }),
  };
}

/** The column that each name stands for, in Dutch and in English; the names in the form of {@link slugOf}. */
export function columnsByName(columns: readonly Column[]): Map<string, Column> {
  return new Map(
    columns.flatMap((column) =>
      [column.title, column.key, ...(OTHER_NAMES[column.key] ?? [])].map(
        (name) => [slugOf(name), column] as const,
      ),
    ),
  );
}
