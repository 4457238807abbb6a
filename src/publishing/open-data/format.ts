/**
 * The published format: which sets of data there are, and the schema of an item of each. All follow from the schema of the
 * catalogue; what only editors and the search need is left out.
 */
import { ATTRIBUTION, LICENCE } from '../licence.ts';
import { z } from 'zod';
import {
  articleSchema,
  conceptSchema,
  contactSchema,
  factorSchema,
  indicatorsSchema,
  interventionSchema,
  municipalitySchema,
  NO_VOCABULARY,
  themeSchema,
} from '../../catalogue/schema.ts';
import type { FileName, FolderName, TABLE_FOLDER } from '../../content/kinds.ts';
import { without } from '../../content/record.ts';

/**
 * The version of the format (https://semver.org). Major: a reader of the format before may break. Minor: something was added. A test
 * compares the format with the one that was promised (`tests/fixtures/open-data/`).
 */
export const FORMAT_VERSION = '1.2.0';

/** The version to which the addresses of the schemas belong. */
export const MAJOR = FORMAT_VERSION.split('.')[0]!;

/** How to name where figures come from. */
const CBS = 'CBS, StatLine (CC BY 4.0)';

/** A JSON Schema, as far as the published format has it. */
export interface JsonSchema {
  type?: string;
  title?: string;
  description?: string;
  format?: string;
  const?: unknown;
  enum?: readonly unknown[];
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  items?: JsonSchema;
  minItems?: number;
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema;
}

const described = <T extends z.ZodType>(schema: T, title: string, description: string): T =>
  schema.meta({ title, description });

const identity = {
  id: described(z.string(), 'Id', 'Vaste naam, ook als de titel of de pagina verandert: een webadres.'),
  slug: described(z.string(), 'Slug', 'Korte naam in adressen. Uniek binnen deze gegevens.'),
  address: described(z.string(), 'Adres', 'Waar de pagina nu staat.'),
};

const body = described(
  z.string(),
  'Tekst',
  'De tekst van de pagina, in Markdown. Kan onderdelen van de site bevatten, zoals <Tip>…</Tip>.',
);

const reachableSchema = contactSchema.extend({
  contactPage: described(
    z.url().optional(),
    'Contactpagina',
    'Pagina over contact, bij een gemeente als organisatie.',
  ),
});

const interventionFields = interventionSchema(NO_VOCABULARY).omit({ toVerify: true }).shape;

const interventionRecord = z.object({
  ...identity,
  ...interventionFields,
  status: described(
    interventionFields.status,
    'Status',
    'Wat de bron zegt. De website kijkt ook naar de jaren. Afgerond heet daar gestopt, net als onbekend met een einde dat voorbij is. Bij loopt of gepland staat er onbekend of het nog loopt, als het einde (of bij een plan het begin) voorbij is, of als de bron te lang niet is bekeken.',
  ),
  contact: described(
    reachableSchema,
    'Contact',
    'De organisatie die vragen beantwoordt. Bij een gemeente aangevuld met de algemene gegevens van die gemeente.',
  ),
  municipalityCodes: described(
    z.array(z.string()),
    'Gemeentecodes',
    'Codes van het CBS, in de volgorde van de gemeenten.',
  ),
  lastChanged: described(
    z.iso.date().optional(),
    'Laatst gewijzigd',
    'De dag waarop hier het laatst iets is veranderd. Ontbreekt als die dag niet bekend is.',
  ),
  contactFallback: described(
    reachableSchema.optional(),
    'Ander contact',
    'De gemeente, als de organisatie geen e-mailadres en geen telefoonnummer heeft.',
  ),
  body,
  labels: described(
    z.record(z.string(), z.record(z.string(), z.string())),
    'Namen',
    'Hoe waarden heten, per veld: "practice.form" voor een veld in een groep.',
  ),
});

const { indicators: indicatorList, ...indicatorsOrigin } = indicatorsSchema(NO_VOCABULARY).shape;

const indicatorRecord = z.object({
  id: identity.id,
  ...indicatorList.element.omit({ phrase: true, max: true, needWeight: true }).shape,
  source: indicatorsOrigin.source,
  licence: indicatorsOrigin.licence,
  retrieved: indicatorsOrigin.retrieved,
  borders: indicatorsOrigin.borders,
});

const valueRecord = z.object({
  indicator: described(z.string(), 'Cijfer', 'De slug van het cijfer, zie indicatoren.'),
  code: described(z.string(), 'Code', 'Code van het CBS: een gemeente (GM0363), of NL01 voor Nederland.'),
  year: described(z.int(), 'Jaar', 'Het jaar waarover de waarde gaat.'),
  value: described(z.number(), 'Waarde', 'In de eenheid van het cijfer. Onbekende waarden staan er niet in.'),
  margin: described(
    z.number().optional(),
    'Marge',
    'Zoveel kan de waarde door afronding hoger of lager zijn, in de eenheid van het cijfer. Staat er alleen waar dat veel uitmaakt. Is de marge groter dan de standaardafwijking van alle gemeenten in dat jaar, dan geeft de Interventiebank geen plaats.',
  ),
});

const factRecord = z.object({
  intervention: described(z.string(), 'Interventie', 'De slug van de interventie.'),
  field: described(z.string(), 'Veld', 'Het veld bij de interventie, zonder "practice.": audience.'),
  name: described(z.string(), 'Naam', 'Hoe het veld heet: Voor wie.'),
  value: described(z.string(), 'Waarde', 'Een keuze uit een lijst, of een korte tekst.'),
  label: described(z.string(), 'Naam van de waarde', 'Hoe de waarde heet. Bij een tekst: de tekst zelf.'),
});

/** A set of data that is published. */
export interface DatasetFormat {
  /** What its files are called, in `/data/`. */
  name: string;
  title: string;
  description: string;
  /** How to name where the data come from. */
  source: string;
  /** The folders and files of `content/` that it is made of. */
  from: readonly (FolderName | FileName | typeof TABLE_FOLDER)[];
  item: z.ZodObject;
}

export const DATASETS = [
  {
    name: 'interventies',
    title: 'Interventies',
    description: 'Alle interventies, met hoe ze werken, contact, bronnen en de hele tekst.',
    source: ATTRIBUTION,
    from: ['interventies', 'gemeenten.yaml'],
    item: interventionRecord,
  },
  {
    name: 'zo-werkt-het',
    title: 'Zo werkt het',
    description: 'De keuzes en feiten over hoe een interventie werkt: één feit per rij.',
    source: ATTRIBUTION,
    from: ['interventies'],
    item: factRecord,
  },
  {
    name: 'kennisbank',
    title: 'Kennisbank',
    description: 'De artikelen van de kennisbank, met bronnen en de hele tekst.',
    source: ATTRIBUTION,
    from: ['kennis'],
    item: z.object({ ...identity, ...articleSchema(NO_VOCABULARY).shape, body }),
  },
  {
    name: 'themas',
    title: "Thema's",
    description: "De thema's waarin de interventies zijn verdeeld.",
    source: ATTRIBUTION,
    from: ['themas'],
    item: z.object({ ...identity, ...themeSchema.shape, body }),
  },
  {
    name: 'factoren',
    title: 'Factoren',
    description: 'De factoren waar interventies aan werken.',
    source: `${ATTRIBUTION}; indeling: Verwey-Jonker Instituut (2022)`,
    from: ['factoren'],
    item: z.object({ ...identity, ...factorSchema(NO_VOCABULARY).shape, body }),
  },
  {
    name: 'begrippen',
    title: 'Begrippen',
    description: 'De begrippenlijst, met synoniemen en verbanden.',
    source: ATTRIBUTION,
    from: ['begrippen.yaml'],
    item: z.object({
      ...identity,
      ...conceptSchema(NO_VOCABULARY).omit({ situations: true, sayings: true }).shape,
    }),
  },
  {
    name: 'gemeenten',
    title: 'Gemeenten',
    description: 'De gemeenten van 2023, met code van het CBS en algemene contactgegevens.',
    source: 'CBS en Kadaster (CC BY 4.0); contact: Register van Overheidsorganisaties (CC0)',
    from: ['gemeenten.yaml'],
    item: z.object({ ...identity, ...municipalitySchema.shape }),
  },
  {
    name: 'indicatoren',
    title: 'Cijfers over gemeenten: uitleg',
    description: 'Wat elk cijfer is, waar het vandaan komt en waar je op moet letten.',
    source: `${CBS}; toelichting: ${ATTRIBUTION}`,
    from: ['indicatoren.yaml'],
    item: indicatorRecord,
  },
  {
    name: 'indicatorwaarden',
    title: 'Cijfers over gemeenten: waarden',
    description: 'De cijfers zelf: één waarde per rij, per gemeente en jaar.',
    source: CBS,
    from: ['indicatoren'],
    item: valueRecord,
  },
] as const satisfies readonly DatasetFormat[];

/** Whether a file of `content/` is published in a set of data, by its path within that folder. */
export function isPublished(file: string): boolean {
  const [top] = file.split('/');
  return DATASETS.some(({ from }) => from.some((each) => each === top));
}

export type DatasetName = (typeof DATASETS)[number]['name'];

/** What a limit of the form is and no promise to readers, or a word for text editors alone. */
const NOT_PROMISED = [
  'default',
  'minLength',
  'maxLength',
  'maxItems',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'pattern',
  'markdownEnumDescriptions',
];

/**
 * The JSON Schema of an item, of which readers can build on the fields, their types and lists of fixed values. Values that editors
 * keep (themes, factors, municipalities) are any text, and fields may be added.
 *
 * @see https://json-schema.org/draft/2020-12
 */
export function itemSchema({ item }: Pick<DatasetFormat, 'item'>): JsonSchema {
  const schema = z.toJSONSchema(item, {
    io: 'output',
    override: ({ zodSchema: { _zod: schema }, jsonSchema }) => {
      for (const key of NOT_PROMISED) delete jsonSchema[key as keyof typeof jsonSchema];
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      if (jsonSchema.minItems === 0) delete jsonSchema.minItems;
      if (schema.def.type === 'enum' && jsonSchema.not) {
        delete jsonSchema.not;
        jsonSchema.type = 'string';
      }
    },
  });
  return without(schema, '$schema');
}

/** What every JSON file says of itself. */
const HEAD: Readonly<Record<string, JsonSchema>> = {
  $schema: { type: 'string', description: 'Het schema van dit bestand.' },
  version: { type: 'string', description: 'Versie van het formaat, als major.minor.patch.' },
  licence: { type: 'string', description: 'De licentie.', const: LICENCE },
  source: { type: 'string', description: 'Hoe je de bron noemt.' },
};

/** The JSON Schema of a file with all items of a set. */
export function fileSchema(dataset: DatasetFormat): JsonSchema {
  return {
    title: dataset.title,
    description: dataset.description,
    type: 'object',
    properties: {
      ...HEAD,
      date: {
        type: 'string',
        description:
          'De nieuwste dag waarop iets in dit bestand is gecontroleerd of opgehaald, als dat bekend is.',
        format: 'date',
      },
      items: { type: 'array', items: itemSchema(dataset) },
    },
    required: [...Object.keys(HEAD), 'items'],
  };
}

/** The JSON Schema of a file with one intervention. */
export function entrySchema(): JsonSchema {
  const { properties, required = [], ...rest } = itemSchema(DATASETS[0]);
  return {
    title: 'Interventie',
    ...rest,
    properties: { ...HEAD, ...properties },
    required: [...Object.keys(HEAD), ...required],
  };
}
