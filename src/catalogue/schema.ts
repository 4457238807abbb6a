/**
 * The one schema of the catalogue. Astro's collections, the checker, the importer and the JSON Schema for
 * text editors are all derived from it. `meta` holds the name of a field and its hint as editors read them, in Dutch;
 * `register` what is done with it beside showing it.
 *
 * A message has two lines: what is wrong, and what to do about it.
 */
import { z } from 'zod';
import { codePointOf, hiddenCharactersIn, isVisible } from '../language/characters.ts';
import { audienceOfYears } from './audience-of-years.ts';
import { isMobileNumber, knownNames, personalTraitOf, type KnownNames } from './contact.ts';
import { fieldRoles, type FieldRoles } from './field-roles.ts';
import { VALUE_IN_PHRASE } from './indicators/values.ts';
import { nearest } from '../language/nearest.ts';
import { sayingParts } from '../language/sayings.ts';
import { MAX_SLUG, slugOf } from '../language/slug.ts';
import { tokenize } from '../language/tokenize.ts';
import { INHABITANTS_YEAR } from './places/size-class.ts';
import { MAX_QUESTIONS } from './practice.ts';
import { AUDIENCES, FORMS, MOMENTS, PROVIDERS, SETTINGS } from './practice-values.ts';
import {
  ARTICLE_TYPE_SLUGS,
  BETTER,
  ELSEWHERE_STATUS_SLUGS,
  EVIDENCE_LEVEL_NAMES,
  EVIDENCE_LEVELS,
  INDICATOR_KINDS,
  keysOf,
  LEVEL_SLUGS,
  PROVINCE_NAMES,
  SECTOR_CODES,
  SECTORS,
  STATUS_SLUGS,
} from './taxonomy.ts';
import { faultOfEmail, faultOfWebAddress, otherHostAs, type AddressFault } from './web-address.ts';

/** What entries may refer to: the lists that editors keep in `content/`. */
export interface Vocabulary {
  /** Slugs, which are the file names in `content/themas`. */
  themes: readonly string[];
  /** Slugs, which are the file names in `content/factoren`. */
  factors: readonly string[];
  /** Slugs, which are the file names in `content/kennis`. */
  articles: readonly string[];
  /** Slugs, as written in `content/begrippen.yaml`. */
  concepts: readonly string[];
  /** Names, as written in `content/gemeenten.yaml`. */
  municipalities: readonly string[];
  /** Other names of places, each with the municipality that it lies in. */
  places: Readonly<Record<string, string>>;
  /** Towns and former municipalities, each with what to suggest for it: one municipality, or several to choose from. */
  localities?: Readonly<Record<string, string>>;
}

/** Nothing to refer to: for who wants the fields of a schema, not the values that fit them. */
export const NO_VOCABULARY: Vocabulary = {
  themes: [],
  factors: [],
  articles: [],
  concepts: [],
  municipalities: [],
  places: {},
};

/** A message of a schema: what is wrong, and what to do about it. */
export const refusal = (problem: string, remedy: string) => `${problem}\n${remedy}`;

const lengthOf = (input: unknown) => (typeof input === 'string' ? input.length : 0);

/** Text with at least one character that can be seen. */
export const text = (max: number, min = 1) =>
  z
    .string()
    .min(min, {
      abort: true,
      error: (issue) =>
        lengthOf(issue.input) === 0
          ? refusal('Dit veld is leeg.', 'Vul het in, of haal de regel weg als het veld niet verplicht is.')
          : refusal(`Deze tekst is te kort: ${lengthOf(issue.input)} tekens.`, `Schrijf er minstens ${min}.`),
    })
    .regex(/\S/, {
      error: () => refusal('Dit veld heeft alleen spaties.', 'Vul het in, of haal de regel weg.'),
    })
    .max(max, {
      error: (issue) =>
        refusal(`Deze tekst is te lang: ${lengthOf(issue.input)} tekens.`, `Maak er hoogstens ${max} van.`),
    })
    .refine(isVisible, {
      error: ({ input }) => {
        const [{ character } = { character: '' }] = hiddenCharactersIn(String(input));
        return refusal(
          `In deze tekst staat een teken dat je niet ziet (${codePointOf(character)}).`,
          'Haal het weg: wis het woord en typ het opnieuw.',
        );
      },
    });

/** A text that names something, of which an address can be made: it has a letter or a digit, and stands on one line. */
const name = (max: number) =>
  text(max)
    .refine((value) => /[\p{L}\p{N}]/u.test(value) || value.trim() === '', {
      error: () => refusal('Hier staat geen woord.', 'Schrijf een naam met letters.'),
    })
    .refine((value) => !/[\n\r]/.test(value.trim()), {
      error: () => refusal('Deze naam staat op meer dan één regel.', 'Zet alle woorden op dezelfde regel.'),
    });

/**
 * One of the values of a list; says which value comes nearest when it is none of them.
 *
 * @param remedyFor What to do instead, for what is sure to mean something else.
 */
const oneOf = <const V extends string>(
  what: string,
  values: readonly V[],
  suggestionFor = (typed: string) => nearest(typed, values),
  remedyFor: (typed: string) => string | undefined = () => undefined,
) =>
  z.enum(values, {
    error: ({ input }) => {
      if (input === undefined) return undefined;
      const shown = typeof input === 'string' ? input : JSON.stringify(input);
      const problem = `${what} '${shown}' bestaat niet.`;
      const remedy = remedyFor(shown);
      if (remedy !== undefined) return refusal(problem, remedy);
      const suggestion = suggestionFor(shown);
      return refusal(problem, suggestion ? `Bedoel je ${suggestion}?` : `Kies uit: ${choicesIn(values)}.`);
    },
  });

/** Longest list of values that a message names in full, and how many it names of a longer one. */
const [MAX_CHOICES, FIRST_CHOICES] = [24, 12];

const choicesIn = (values: readonly string[]) =>
  values.length > MAX_CHOICES ? `${values.slice(0, FIRST_CHOICES).join(', ')}, …` : values.join(', ');

/** One of the values of a list of the taxonomy, in which each has a name that people may have typed in its place. */
const oneOfNamed = <const V extends string>(
  what: string,
  list: Readonly<Record<V, { name: string }>>,
  remedyFor?: (typed: string) => string | undefined,
) => {
  const values = keysOf(list);
  const names = Object.fromEntries(values.map((value) => [list[value].name, value]));
  return oneOf(what, values, (typed) => nearest(typed, values, names), remedyFor);
};

/** What to write for years of the primary school: they are in the list by parts. */
const partsOfPrimarySchool = (typed: string) => {
  const groups = audienceOfYears(typed)?.audience;
  if (!groups) return undefined;
  return groups.length === 1 ? `Schrijf ${groups.join()}.` : `Noem elk apart: ${groups.join(', ')}.`;
};

/**
 * Gives the function that returns which municipality was probably meant by another text: that of a town or of another
 * name, or else the one that is nearest in spelling.
 */
export function municipalitySuggester({
  municipalities,
  places,
  localities = {},
}: Pick<Vocabulary, 'municipalities' | 'places' | 'localities'>): (typed: string) => string | undefined {
  let towns: ReadonlyMap<string, string> | undefined;
  return (typed) => {
    towns ??= new Map(Object.entries(localities).map(([name, present]) => [slugOf(name), present]));
    return towns.get(slugOf(typed)) ?? nearest(typed, municipalities, places);
  };
}

/** The name of a municipality. */
const municipalityIn = (vocabulary: Pick<Vocabulary, 'municipalities' | 'places' | 'localities'>) =>
  oneOf('Gemeente', vocabulary.municipalities, municipalitySuggester(vocabulary));

const listOf = <T extends z.ZodType<string>>(item: T, { min = 0, max = 50 } = {}) =>
  z
    .array(item)
    .min(min, { error: () => refusal('Deze lijst is leeg.', `Noem er minstens ${min}.`) })
    .max(max, {
      error: ({ input }) =>
        refusal(`Deze lijst telt er ${(input as unknown[]).length}.`, `Kies er hoogstens ${max}.`),
    })
    .superRefine((values, context) => {
      values.forEach((value, index) => {
        if (values.indexOf(value) < index) {
          context.addIssue({
            code: 'custom',
            path: [index],
            message: refusal(`'${value}' staat twee keer in de lijst.`, 'Haal er één weg.'),
          });
        }
      });
    });

/** Refuses what another rule finds fault with, in its words. */
const without =
  (faultOf: (value: string) => AddressFault | undefined) =>
  ({ value, issues }: z.core.ParsePayload<string>) => {
    const fault = faultOf(value);
    if (fault) issues.push({ code: 'custom', input: value, message: refusal(fault.problem, fault.remedy) });
  };

const noWebAddress = ({ input }: { input?: unknown }) =>
  refusal(`'${String(input)}' is geen webadres.`, 'Schrijf het voluit, met https:// ervoor.');

/** The rule comes first: zod takes out white space before it judges an address. */
const webAddress = z
  .string({ error: noWebAddress })
  .check(without(faultOfWebAddress), z.url({ error: noWebAddress }));

/** The first day that can be meant: an earlier one is a slip of the keyboard, or of a spreadsheet. */
const FIRST_DAY = '2000-01-01';

/** The day on which something was looked up. */
const isoDate = z.iso
  .date({
    error: ({ input }) =>
      refusal(
        `'${String(input)}' is geen datum in de goede vorm.`,
        'Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-21.',
      ),
  })
  .refine((day) => day >= FIRST_DAY, {
    error: ({ input }) =>
      refusal(`De dag ${String(input)} ligt te ver terug.`, 'Vul de dag in waarop je het hebt nagekeken.'),
  });

const year = z
  .int({ error: ({ input }) => refusal(`'${String(input)}' is geen jaar.`, 'Schrijf vier cijfers.') })
  .min(1950, { error: () => refusal('Dit jaar ligt te ver terug.', 'Kijk het na in de bron.') })
  .max(2100, { error: () => refusal('Dit jaar ligt te ver weg.', 'Kijk het na in de bron.') });

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: ({ input }) =>
      refusal(
        `'${String(input)}' kan niet in een adres.`,
        'Gebruik alleen kleine letters, cijfers en koppeltekens.',
      ),
  })
  .max(MAX_SLUG, {
    error: ({ input }) =>
      refusal(`Dit adres is te lang: ${lengthOf(input)} tekens.`, `Maak er hoogstens ${MAX_SLUG} van.`),
  });

export const sourceSchema = z
  .strictObject({
    title: text(250).meta({ title: 'Titel', description: 'Titel van de pagina of het document.' }),
    publisher: text(150)
      .optional()
      .meta({ title: 'Uitgever', description: 'Wie het heeft gepubliceerd, als dat bekend is.' }),
    url: webAddress
      .optional()
      .meta({ title: 'Webadres', description: 'Webadres, als de bron er een heeft.' }),
  })
  .refine(({ title, url }) => url === undefined || otherHostAs(title, url) === undefined, {
    path: ['title'],
    error: () =>
      refusal(
        'Deze titel noemt een andere website dan waar het adres heen leidt.',
        'Geef de bron een eigen titel, of verbeter het adres.',
      ),
  })
  .meta({ title: 'Bron', description: 'Een openbare bron waar de feiten uit komen.' });

const sources = z
  .array(sourceSchema)
  .min(1, { error: () => refusal('Er staat geen bron bij.', 'Noem minstens één openbare bron.') });

/**
 * What a telephone number looks like; whether it exists is for the check, which has the numbering plans. Begins with the
 * country or the area code, or is a number that is dialled as it is (14 010, 116 111).
 */
const PHONE =
  /^(?=(?:\D*\d){5})\(?(?:\+|00?|14|116)[\d \u00A0()./\u2010-\u2015\u2212-]{3,}(?:(?:[ ,]*(?:ext|toestel|toestelnummer|tst|x|#)[.:]?|;ext=) ?\d{1,6})?$/i;

/** The general e-mail address of an organisation. */
const organisationEmail = (names?: KnownNames) =>
  z
    .email({
      error: ({ input }) =>
        refusal(`'${String(input)}' is geen e-mailadres.`, 'Schrijf het als info@organisatie.nl.'),
    })
    .check(without(faultOfEmail))
    .refine((email) => personalTraitOf(email, names) === undefined, {
      error: ({ input }) =>
        refusal(
          `'${String(input)}' lijkt het adres van een persoon: ${personalTraitOf(String(input), names)}.`,
          'Gebruik een algemeen adres van de organisatie, zoals info@organisatie.nl.',
        ),
    });

/** The general telephone number of an organisation. */
const organisationPhone = z
  .string()
  .regex(PHONE, {
    error: ({ input }) =>
      refusal(
        `'${String(input)}' is geen telefoonnummer.`,
        'Schrijf het als 010 123 45 67, 14 010 of +32 3 123 45 67. In Excel valt een 0 aan het begin weg.',
      ),
  })
  .refine((phone) => !isMobileNumber(phone), {
    error: () =>
      refusal('Dit lijkt het 06-nummer van een persoon.', 'Gebruik het algemene nummer van de organisatie.'),
  });

const contactSchemaFor = (names?: KnownNames) =>
  z
    .strictObject({
      organisation: text(150).meta({
        title: 'Organisatie',
        description: 'De organisatie waar je terechtkunt. Nooit een persoon.',
      }),
      role: text(100)
        .optional()
        .meta({ title: 'Afdeling of rol', description: 'Afdeling of rol, zoals "team Onderwijs en Jeugd".' }),
      url: webAddress.optional().meta({
        title: 'Website',
        description: 'Website van de organisatie; liever de pagina over dit project of de contactpagina.',
      }),
      email: organisationEmail(names).optional().meta({
        title: 'E-mailadres',
        description: 'Algemeen e-mailadres van de organisatie. Geen adres van een persoon.',
      }),
      phone: organisationPhone.optional().meta({
        title: 'Telefoonnummer',
        description: 'Algemeen telefoonnummer van de organisatie. Geen 06-nummer.',
      }),
    })
    .meta({ title: 'Contact', description: 'De organisatie die vragen beantwoordt.' });

/** The contact of an entry, by itself. */
export const contactSchema = contactSchemaFor();

const periodSchema = z
  .strictObject({
    start: year.optional().meta({ title: 'Begin', description: 'Jaar van begin.' }),
    end: year.optional().meta({ title: 'Einde', description: 'Jaar van einde.' }),
  })
  .refine(({ start, end }) => start !== undefined || end !== undefined, {
    error: () => refusal('De periode heeft geen jaar.', 'Vul start of end in, of haal period weg.'),
  })
  .refine(({ start, end }) => start === undefined || end === undefined || start <= end, {
    error: () => refusal('De periode eindigt voordat die begint.', 'Wissel de jaren om.'),
  });

/** How an intervention is done. What no source says is left out; a list without values is the same. */
export const practiceSchema = z
  .strictObject({
    audience: listOf(oneOfNamed('Groep', AUDIENCES, partsOfPrimarySchool))
      .default([])
      .meta({
        title: 'Voor wie',
        description:
          'Voor wie is het? Kies alle groepen die meedoen. Is het voor een deel van de basisschool, kies dan ook dat deel: kleuters (groep 1 en 2), groep-3-5 of groep-6-8. Zo is groep 7 en 8: basisschoolleerlingen en groep-6-8. Groep 3 tot en met 8 is: basisschoolleerlingen, groep-3-5 en groep-6-8.',
      }),
    form: listOf(oneOfNamed('Vorm', FORMS)).default([]).meta({
      title: 'Vorm',
      description: 'Wat voor soort aanpak is het?',
    }),
    moment: listOf(oneOfNamed('Moment', MOMENTS)).default([]).meta({
      title: 'Wanneer',
      description: 'Wanneer gebeurt het: onder of na schooltijd, in het weekend, in de vakantie?',
    }),
    place: listOf(oneOfNamed('Plek', SETTINGS)).default([]).meta({
      title: 'Waar',
      description: 'Op wat voor plek gebeurt het?',
    }),
    deliveredBy: listOf(oneOfNamed('Uitvoerder', PROVIDERS)).default([]).meta({
      title: 'Wie doet het',
      description: 'Wie geeft de les, de training of de hulp?',
    }),
    intensity: text(200).optional().meta({
      title: 'Hoe vaak',
      description: 'Hoe vaak en hoe lang per keer, zoals "elke woensdag 2 uur".',
    }),
    duration: text(200)
      .optional()
      .meta({ title: 'Hoe lang', description: 'Hoe lang iemand meedoet, zoals "een schooljaar".' }),
    groupSize: text(200)
      .optional()
      .meta({ title: 'Groepsgrootte', description: 'Hoeveel mensen er samen meedoen, zoals "12 kinderen".' }),
    reach: text(250).optional().meta({
      title: 'Bereik',
      description: 'Hoeveel kinderen, ouders of scholen er meededen, met het jaar.',
    }),
    costs: text(250)
      .optional()
      .meta({ title: 'Kosten', description: 'Wat het kost en wie betaalt. Zet bij een bedrag het jaar.' }),
    needs: listOf(text(120).meta({ title: 'Voorwaarde' }), { max: 8 })
      .default([])
      .meta({ title: 'Wat heb je nodig', description: 'Wat er moet zijn om dit te kunnen doen. Elk kort.' }),
    lessons: listOf(text(250).meta({ title: 'Ervaring' }), { max: 8 })
      .default([])
      .meta({
        title: 'Wat leerden anderen',
        description: 'Wat de mensen die het deden ervan leerden, volgens een bron. Elk één of twee zinnen.',
      })
      .register(fieldRoles, { isProse: true }),
  })
  .meta({
    title: 'Zo werkt het',
    description: 'Hoe het gaat: wie, wat, waar, wanneer en wat je nodig hebt.',
  });

const evidenceSchema = z
  .strictObject({
    level: oneOf('Niveau', EVIDENCE_LEVEL_NAMES).meta({
      title: 'Niveau',
      description:
        'Beschreven, gevolgd, onderzocht of effect gemeten. De uitleg staat op de website, bij Bijdragen.',
      markdownEnumDescriptions: EVIDENCE_LEVEL_NAMES.map((level) => EVIDENCE_LEVELS[level].description),
    }),
    note: text(300)
      .optional()
      .meta({ title: 'Toelichting', description: 'Wat er is geteld, gevraagd of gemeten, en door wie.' })
      .register(fieldRoles, { isProse: true }),
  })
  .meta({ title: 'Bekend over het effect', description: 'Wat er bekend is over het effect, en waaruit.' });

/** Another place that does the same. */
const elsewhereSchema = (vocabulary: Pick<Vocabulary, 'municipalities' | 'places' | 'localities'>) =>
  z
    .strictObject({
      municipality: municipalityIn(vocabulary).meta({
        title: 'Gemeente',
        description: 'De andere gemeente die dit doet of deed.',
      }),
      organisation: text(150)
        .optional()
        .meta({ title: 'Organisatie', description: 'Wie het daar doet. Nooit een persoon.' }),
      since: year.optional().meta({ title: 'Sinds', description: 'Jaar waarin het daar begon.' }),
      status: oneOf('Status', ELSEWHERE_STATUS_SLUGS).optional().meta({
        title: 'Status',
        description: 'Loopt het daar nog? Laat weg als de bron het niet zegt.',
      }),
      note: text(250)
        .optional()
        .meta({ title: 'Opmerking', description: 'Wat er daar anders is, of van wanneer dit is.' }),
      entry: slug.optional().meta({
        title: 'Eigen interventie',
        description: 'Als die plaats hier een eigen interventie heeft: de naam van dat bestand, zonder .mdx.',
      }),
      source: sourceSchema.meta({ title: 'Bron', description: 'De openbare bron die het zegt.' }),
    })
    .meta({ title: 'Andere plek', description: 'Een andere gemeente die hetzelfde doet, volgens een bron.' });

/** Whoever does it, by any name. */
const PEOPLE = { field: 'people', weight: 0.7 } as const;

/** The text below the fields of an intervention. */
export const BODY_ROLES = { search: { field: 'body', weight: 1 } } as const satisfies FieldRoles;

/**
 * The frontmatter of one intervention.
 *
 * @param vocabulary The themes, factors, concepts and municipalities that an entry may name.
 */
export const interventionSchema = (vocabulary: Vocabulary) =>
  z.strictObject({
    title: name(90)
      .meta({
        title: 'Titel',
        description: 'Naam van de interventie, zoals de organisatie die gebruikt.',
      })
      .register(fieldRoles, { search: { field: 'title', weight: 4 } }),
    summary: text(200, 50)
      .meta({
        title: 'Samenvatting',
        description: 'Wat is het, voor wie en waar? Eén of twee zinnen, 50 tot 200 tekens.',
      })
      .register(fieldRoles, { search: { field: 'summary', weight: 2 }, isProse: true }),
    municipalities: listOf(municipalityIn(vocabulary), {
      min: 1,
    }).meta({
      title: 'Gemeenten',
      description: 'De gemeenten waar de interventie loopt of liep, met hun officiële naam.',
    }),
    themes: listOf(oneOf('Thema', vocabulary.themes), { min: 1, max: 3 })
      .meta({
        title: "Thema's",
        description: "Eén tot drie thema's. Het eerste is het hoofdthema.",
      })
      .register(fieldRoles, { search: { field: 'theme', weight: 1 } }),
    sectors: listOf(
      oneOf('Sector', SECTOR_CODES).meta({
        markdownEnumDescriptions: SECTOR_CODES.map((code) => SECTORS[code].description),
      }),
      { min: 1 },
    )
      .meta({
        title: 'Sectoren',
        description: 'De onderwijssectoren: VVE, PO, VO, MBO of HBO.',
      })
      .register(fieldRoles, { search: { field: 'sector', weight: 0.5 } }),
    organiser: text(100)
      .meta({ title: 'Uitvoerder', description: 'Wie voert de interventie uit?' })
      .register(fieldRoles, { search: PEOPLE }),
    partners: listOf(text(120).meta({ title: 'Partner' }))
      .default([])
      .meta({ title: 'Partners', description: 'Organisaties die meedoen.' })
      .register(fieldRoles, { search: PEOPLE }),
    targetGroup: text(200)
      .meta({ title: 'Doelgroep', description: 'Voor wie is de interventie?' })
      .register(fieldRoles, { search: { field: 'target', weight: 1 } }),
    goal: text(400)
      .meta({ title: 'Doel', description: 'Wat moet de interventie bereiken?' })
      .register(fieldRoles, { search: { field: 'goal', weight: 1 }, isProse: true }),
    factors: listOf(oneOf('Factor', vocabulary.factors), { min: 1, max: 4 })
      .meta({
        title: 'Factoren',
        description: 'Eén tot vier factoren waar de interventie aan werkt.',
      })
      .register(fieldRoles, { search: { field: 'factor', weight: 0.7 } }),
    concepts: listOf(oneOf('Begrip', vocabulary.concepts), { max: 24 })
      .default([])
      .meta({
        title: 'Begrippen',
        description:
          'Hoogstens 24 begrippen waar de interventie over gaat of die er echt een deel van zijn, ook als de tekst het woord niet noemt. Zet eerst waar het meest om gaat: de pagina toont de eerste acht, het zoeken leest ze alle.',
      })
      .register(fieldRoles, { isForEditors: true }),
    practice: practiceSchema
      .prefault({})
      .register(fieldRoles, { search: { field: 'practice', weight: 0.15 } }),
    evidence: evidenceSchema.optional().register(fieldRoles, { search: { field: 'evidence', weight: 0.4 } }),
    questions: listOf(text(160).meta({ title: 'Vraag' }), { max: MAX_QUESTIONS })
      .default([])
      .meta({
        title: 'Herken je dit?',
        description:
          'Vragen en klachten in gewone woorden waar dit een antwoord op is, zoals een leraar of een ouder ze zegt.',
      })
      .register(fieldRoles, { search: { field: 'questions', weight: 1 } }),
    period: periodSchema
      .optional()
      .meta({ title: 'Periode', description: 'De jaren waarin de interventie loopt of liep.' }),
    status: oneOf('Status', STATUS_SLUGS).default('onbekend').meta({
      title: 'Status',
      description: 'Loopt de interventie nog? Laat weg als de bron het niet zegt.',
    }),
    alsoIn: z
      .array(elsewhereSchema(vocabulary))
      .max(50, { error: () => refusal('Deze lijst is te lang.', 'Noem er hoogstens 50.') })
      .default([])
      .meta({
        title: 'Wij doen dit ook',
        description: 'Andere gemeenten die hetzelfde doen, elk met een bron.',
      }),
    contact: contactSchemaFor(knownNames(vocabulary)),
    sources: sources.meta({ title: 'Bronnen', description: 'Openbare bronnen, minstens één.' }),
    gkaAgenda: z
      .boolean()
      .default(false)
      .meta({
        title: 'In een agenda van de Gelijke Kansen Alliantie',
        description: 'Staat de interventie volgens een bron in een agenda van de Gelijke Kansen Alliantie?',
      })
      .register(fieldRoles, { isForEditors: true }),
    lastChecked: isoDate
      .optional()
      .meta({
        title: 'Laatst gecontroleerd',
        description: 'De dag waarop iemand de bronnen voor het laatst heeft bekeken: jaar-maand-dag.',
      })
      .register(fieldRoles, { isForEditors: true }),
    toVerify: listOf(text(350).meta({ title: 'Punt' }), { max: 8 })
      .default([])
      .meta({
        title: 'Nog uitzoeken',
        description:
          'Wat een redacteur nog moet nagaan, omdat bronnen elkaar tegenspreken of achterlopen. Komt op de onderhoudspagina.',
      })
      .register(fieldRoles, { isForEditors: true }),
  });
export type InterventionData = z.output<ReturnType<typeof interventionSchema>>;
export type Practice = z.output<typeof practiceSchema>;
export type Elsewhere = z.output<ReturnType<typeof elsewhereSchema>>;
export type Contact = z.output<typeof contactSchema>;
export type Source = z.output<typeof sourceSchema>;

/** The frontmatter of one article of the knowledge base. */
export const articleSchema = (vocabulary: Vocabulary) =>
  z.strictObject({
    title: name(120).meta({ title: 'Titel', description: 'Titel van het kennisartikel.' }),
    type: oneOf('Soort', ARTICLE_TYPE_SLUGS).meta({ title: 'Soort', description: 'Soort kennisartikel.' }),
    summary: text(200, 50)
      .meta({
        title: 'Samenvatting',
        description: 'Waar gaat het over? Eén of twee zinnen.',
      })
      .register(fieldRoles, { isProse: true }),
    themes: listOf(oneOf('Thema', vocabulary.themes))
      .default([])
      .meta({ title: "Thema's", description: "Thema's waar het over gaat." }),
    factors: listOf(oneOf('Factor', vocabulary.factors))
      .default([])
      .meta({ title: 'Factoren', description: 'Factoren waar het over gaat.' }),
    concepts: listOf(oneOf('Begrip', vocabulary.concepts), { max: 8 }).default([]).meta({
      title: 'Begrippen',
      description:
        'Hoogstens acht begrippen waar het over gaat, het belangrijkste eerst. Daarbij worden interventies gezocht.',
    }),
    municipalities: listOf(municipalityIn(vocabulary))
      .default([])
      .meta({ title: 'Gemeenten', description: 'Gemeenten die het artikel noemt.' }),
    year: year.optional().meta({ title: 'Jaar', description: 'Jaar waarover of waarin het is geschreven.' }),
    sources: sources.meta({ title: 'Bronnen', description: 'Openbare bronnen, minstens één.' }),
  });
export type ArticleData = z.output<ReturnType<typeof articleSchema>>;

/** The frontmatter of one theme. */
export const themeSchema = z.strictObject({
  name: text(60).meta({ title: 'Naam', description: 'Naam van het thema.' }),
  summary: text(160, 40)
    .meta({ title: 'Samenvatting', description: 'Het thema in één zin.' })
    .register(fieldRoles, { isProse: true }),
  questions: listOf(text(160).meta({ title: 'Vraag' }), { min: 1 }).meta({
    title: 'Vragen',
    description: 'Vragen waar dit thema bij helpt.',
  }),
});
export type ThemeData = z.output<typeof themeSchema>;

/** The frontmatter of one factor. */
export const factorSchema = (vocabulary: Pick<Vocabulary, 'themes'>) =>
  z.strictObject({
    number: z.int().min(1).max(99).meta({
      title: 'Nummer',
      description: 'Nummer in het overzicht van het Verwey-Jonker Instituut (2022).',
    }),
    name: text(60).meta({ title: 'Naam', description: 'Naam van de factor.' }),
    level: oneOf('Niveau', LEVEL_SLUGS).meta({
      title: 'Niveau',
      description: 'Niveau: leerling, familie, school, wijk of samenleving.',
    }),
    plainName: text(60).optional().meta({
      title: 'In gewone woorden',
      description: 'Hoe je het zou zeggen tegen iemand die het woord niet kent: "geloof in eigen kunnen".',
    }),
    alsoKnownAs: listOf(text(60).meta({ title: 'Naam' }))
      .default([])
      .meta({ title: 'Ook bekend als', description: 'Andere namen.' }),
    definition: text(300)
      .meta({ title: 'Omschrijving', description: 'Wat de factor is.' })
      .register(fieldRoles, { isProse: true }),
    themes: listOf(oneOf('Thema', vocabulary.themes))
      .default([])
      .meta({ title: "Thema's", description: "Thema's die eraan werken." }),
  });
export type FactorData = z.output<ReturnType<typeof factorSchema>>;

/** What all entries of a list have in common: named and chosen as in the explorer, so that it can show them too. */
const listRuleSchema = (vocabulary: Pick<Vocabulary, 'themes'>) => {
  const some = <const V extends string>(what: string, values: readonly V[], description: string) =>
    listOf(oneOf(what, values)).optional().meta({ title: what, description });
  return z.strictObject({
    thema: some('Thema', vocabulary.themes, "Alleen van deze thema's."),
    voor: some('Voor wie', keysOf(AUDIENCES), 'Alleen voor deze mensen.'),
    vorm: some('Vorm', keysOf(FORMS), 'Alleen in deze vormen.'),
    wanneer: some('Wanneer', keysOf(MOMENTS), 'Alleen op deze momenten.'),
    door: some('Wie doet het', keysOf(PROVIDERS), 'Alleen wat deze mensen doen.'),
  });
};

/** The frontmatter of one curated list: entries that belong to a moment or a question, by rule, picked by hand, or both. */
export const curatedListSchema = (vocabulary: Pick<Vocabulary, 'themes'>) =>
  z
    .strictObject({
      title: text(60).meta({ title: 'Titel', description: 'Een moment of een vraag: "In de vakantie".' }),
      summary: text(160, 40)
        .meta({ title: 'Samenvatting', description: 'Wat deze interventies gemeen hebben, in één zin.' })
        .register(fieldRoles, { isProse: true }),
      rule: listRuleSchema(vocabulary).optional().meta({
        title: 'Regel',
        description: 'Wat de interventies gemeen hebben. Zo komt een nieuwe interventie er vanzelf bij.',
      }),
      interventions: listOf(slug.meta({ title: 'Interventie' }), { max: 30 })
        .default([])
        .meta({
          title: 'Zelf gekozen interventies',
          description: 'De namen van bestanden, zonder .mdx. Deze staan vooraan.',
        }),
    })
    .refine(({ rule, interventions }) => interventions.length > 0 || Object.keys(rule ?? {}).length > 0, {
      path: ['interventions'],
      error: () =>
        refusal('In deze verzameling zit niets.', 'Schrijf een regel, of noem interventies die erin horen.'),
    });
export type CuratedListData = z.output<ReturnType<typeof curatedListSchema>>;

/** The frontmatter of one challenge: an everyday problem from which the guide leads to entries. */
export const challengeSchema = (
  vocabulary: Pick<Vocabulary, 'themes' | 'factors' | 'concepts' | 'articles'>,
) =>
  z.strictObject({
    title: text(80).meta({
      title: 'Titel',
      description: 'Wat er speelt, in de woorden van een leraar: "Kinderen komen zonder ontbijt op school".',
    }),
    signs: listOf(text(120).meta({ title: 'Teken' }), { min: 1, max: 6 })
      .meta({ title: 'Wat zie je', description: 'Waaraan je het merkt. Elk één zin.' })
      .register(fieldRoles, { isProse: true }),
    sectors: listOf(oneOf('Sector', SECTOR_CODES), { min: 1 }).meta({
      title: 'Sectoren',
      description: 'De onderwijssectoren waar dit speelt: VVE, PO, VO, MBO of HBO.',
    }),
    themes: listOf(oneOf('Thema', vocabulary.themes), { min: 1, max: 3 }).meta({
      title: "Thema's",
      description: "Eén tot drie thema's. Onder het eerste staat de uitdaging in de keuzehulp.",
    }),
    factors: listOf(oneOf('Factor', vocabulary.factors), { min: 1, max: 4 }).meta({
      title: 'Factoren',
      description: 'Eén tot vier factoren die meespelen.',
    }),
    concepts: listOf(oneOf('Begrip', vocabulary.concepts), { max: 12 }).default([]).meta({
      title: 'Begrippen',
      description:
        'Hoogstens twaalf begrippen: wat er speelt, en vooral wat ertegen helpt. Het meest zeggende eerst. De keuzehulp zoekt er interventies bij.',
    }),
    questions: listOf(text(160).meta({ title: 'Vraag' }), { min: 1, max: 12 }).meta({
      title: 'Zo vraag je het',
      description:
        'Vragen en klachten in gewone woorden. De keuzehulp zoekt er interventies bij; ze staan niet op de site.',
    }),
    knowledge: z
      .strictObject({
        text: text(250)
          .meta({ title: 'Zin', description: 'Wat het artikel erover zegt, in één of twee zinnen.' })
          .register(fieldRoles, { isProse: true }),
        article: oneOf('Kennisartikel', vocabulary.articles).meta({
          title: 'Artikel',
          description: 'Het kennisartikel dat het zegt: de naam van het bestand, zonder .mdx.',
        }),
      })
      .meta({ title: 'Uit de kennisbank', description: 'Wat een kennisartikel erover zegt.' }),
  });
export type ChallengeData = z.output<ReturnType<typeof challengeSchema>>;

/** One term of the glossary in `begrippen.yaml`, which is the search thesaurus too. */
export const conceptSchema = (vocabulary: Pick<Vocabulary, 'themes'>) =>
  z.strictObject({
    term: text(80).meta({ title: 'Begrip', description: 'Het begrip.' }),
    slug: slug.meta({ title: 'Adres', description: 'Kort adres van het begrip.' }),
    definition: text(400).meta({ title: 'Uitleg', description: 'Uitleg in gewone taal.' }),
    synonyms: listOf(text(80), { max: 100 })
      .default([])
      .meta({ title: 'Synoniemen', description: 'Woorden die hetzelfde betekenen.' }),
    abbreviations: listOf(text(20)).default([]).meta({ title: 'Afkortingen', description: 'Afkortingen.' }),
    situations: listOf(text(200)).default([]).meta({
      title: 'Situaties',
      description:
        'Zinnen waarin iemand in alledaagse woorden vertelt wat er speelt, liefst zonder het begrip zelf. Het zoeken leert ervan; ze staan niet op de site.',
    }),
    sayings: listOf(
      text(60).refine((saying) => sayingParts(tokenize(saying)) !== undefined, {
        error:
          'Geen zegswijze: er hoort een ontkenning in (niet, niks, nooit, geen) of een werkwoord als kunnen, willen of komen, en nog een woord',
      }),
      { max: 12 },
    )
      .default([])
      .meta({
        title: 'Zegswijzen',
        description:
          'Korte klachten waaraan je het begrip herkent: wil niet naar school, durft niks. Het zoeken leest ze in elke volgorde; ze staan niet op de site.',
      }),
    narrower: listOf(slug)
      .default([])
      .meta({ title: 'Smallere begrippen', description: 'Begrippen die hieronder vallen.' }),
    related: listOf(slug)
      .default([])
      .meta({ title: 'Verwante begrippen', description: 'Begrippen die hierop lijken.' }),
    themes: listOf(oneOf('Thema', vocabulary.themes))
      .default([])
      .meta({ title: "Thema's", description: "Thema's waar het bij hoort." }),
    sources: sources
      .optional()
      .meta({ title: 'Bronnen', description: 'Openbare bronnen voor de uitleg of de naam.' }),
  });
export type ConceptData = z.output<ReturnType<typeof conceptSchema>>;

/** One municipality in `gemeenten.yaml`. */
export const municipalitySchema = z.strictObject({
  code: z
    .string()
    .regex(/^GM\d{4}$/)
    .describe('Code van het CBS.'),
  name: text(60).describe('Officiële naam.'),
  slug: slug.describe('Adres van de gemeente.'),
  province: oneOf('Provincie', PROVINCE_NAMES).describe('Provincie.'),
  inhabitants: z.int().min(500).describe(`Inwoners op 1 januari ${INHABITANTS_YEAR}, zoals het CBS ze telt.`),
  website: webAddress.optional().describe('Website van de gemeente.'),
  contactPage: webAddress.optional().describe('Pagina van de gemeente over contact.'),
  email: organisationEmail().optional().describe('Algemeen e-mailadres. Nooit dat van een persoon.'),
  phone: organisationPhone.optional().describe('Algemeen telefoonnummer. Geen 06-nummer.'),
  contactChecked: isoDate
    .optional()
    .describe('De dag waarop iemand deze gegevens voor het laatst heeft nagekeken: jaar-maand-dag.'),
  gkaSince: year
    .optional()
    .describe('Jaar waarin een bron de gemeente lid noemt van de Gelijke Kansen Alliantie.'),
});
export type MunicipalityData = z.output<typeof municipalitySchema>;

/** A place with the municipalities that it belongs to: several for namesakes, and for what was divided. */
const placesWithin = (municipalities: readonly string[]) =>
  z.record(text(80), listOf(oneOf('Gemeente', municipalities), { min: 1 }));

/** Other names of places and the municipalities of a region, in `plaatsnamen.yaml`. */
export const placesSchema = (municipalities: readonly string[]) =>
  z.strictObject({
    places: z
      .record(text(80), oneOf('Gemeente', municipalities))
      .describe('Andere naam, plaats, wijk of vroegere gemeente, met de gemeente van nu.'),
    regions: z
      .record(text(80), listOf(oneOf('Gemeente', municipalities)))
      .describe('Streek, met gemeenten die in de catalogus voorkomen.'),
    localities: placesWithin(municipalities)
      .default({})
      .describe('Woonplaats volgens het CBS, met de gemeenten waar die in ligt.'),
    formerMunicipalities: placesWithin(municipalities)
      .default({})
      .describe('Vroegere gemeente, met de gemeenten waar die in is opgegaan.'),
  });
export type PlacesData = z.output<ReturnType<typeof placesSchema>>;

const figureSchema = z.strictObject({
  label: text(150).describe('Wat er is geteld.'),
  value: z.number().describe('Het getal.'),
  unit: text(40).describe('De eenheid.'),
  year: year.describe('Het jaar waarover het gaat.'),
  source: text(150).describe('Het document waar het getal in staat.'),
});

/** The official figures of the network in `cijfers.yaml`. */
export const figuresSchema = (vocabulary: Pick<Vocabulary, 'themes'>) =>
  z.strictObject({
    figures: z.array(figureSchema).describe('Losse cijfers, elk met jaar en bron.'),
    sectors2022: z
      .record(text(40), z.int())
      .describe('De 264 interventies van de bundel, naar sector (2022).'),
    themes2020: z
      .partialRecord(oneOf('Thema', vocabulary.themes), z.int())
      .describe("De interventies in de vijftig agenda's van 2020, naar thema."),
    timeline: z
      .array(
        z.strictObject({
          date: z
            .string()
            .regex(/^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/)
            .describe('Jaar, maand of dag, of twee daarvan met een schuine streep ertussen.'),
          event: text(250).describe('Wat er gebeurde.'),
          source: text(150).describe('Het document waar het in staat.'),
        }),
      )
      .describe('Wat er in het netwerk gebeurde.'),
  });
export type FiguresData = z.output<ReturnType<typeof figuresSchema>>;

/**
 * The slug of something that editors add often. No JSON Schema lists the values, so that adding one changes none.
 *
 * @param values Those that exist; when they are not known, each will do.
 */
const slugAmong = (what: string, values: readonly string[]) =>
  slug.refine((value) => values.length === 0 || values.includes(value), {
    error: ({ input }) => {
      const suggestion = nearest(String(input), values);
      return refusal(
        `${what} '${String(input)}' bestaat niet.`,
        suggestion
          ? `Bedoel je ${suggestion}?`
          : 'Schrijf de slug zoals die in de lijst of de bestandsnaam staat.',
      );
    },
  });

/** One figure that is known of each municipality: what it is, where it comes from, and how to read it. */
const indicatorSchema = (vocabulary: Pick<Vocabulary, 'factors' | 'articles' | 'concepts'>) =>
  z.strictObject({
    slug: slug.describe('Adres van het cijfer, en de naam van zijn tabel in de map indicatoren.'),
    name: text(80).describe('Naam van het cijfer.'),
    phrase: text(120)
      .refine((phrase) => phrase.includes(VALUE_IN_PHRASE), {
        error: () => refusal('De plaats van de waarde ontbreekt.', 'Zet {} waar de waarde moet staan.'),
      })
      .describe('Het cijfer in een lopende zin, met {} op de plaats van de waarde.'),
    kind: oneOf('Soort cijfer', INDICATOR_KINDS).describe(
      'share: een percentage; number: een getal dat je kunt vergelijken; count: een aantal dat met de grootte meegroeit.',
    ),
    unit: text(30).describe('De eenheid, zoals die achter de waarde staat.'),
    per: text(120).optional().describe('Waarvan het een deel is, of hoe het geteld is.'),
    max: z
      .number()
      .positive()
      .optional()
      .describe('Waarde die niet voor kan komen: alles erboven is een fout.'),
    better: oneOf('Richting', BETTER).describe('Wat gunstiger is: higher, lower of neither.'),
    table: text(20).describe('Nummer van de tabel in StatLine.'),
    tableName: text(120).describe('Naam van de tabel in StatLine.'),
    years: z
      .strictObject({
        from: year.describe('Het eerste jaar van de tabel.'),
        to: year.describe('Het laatste jaar van de tabel.'),
      })
      .refine(({ from, to }) => from <= to, {
        error: () => refusal('Het laatste jaar komt voor het eerste.', 'Wissel de jaren om.'),
      })
      .describe('De jaren van de tabel.'),
    retrieved: isoDate.optional().describe('De dag waarop dit cijfer is opgehaald, als dat een andere is.'),
    caution: text(500).describe('Waar je op moet letten bij het lezen van dit cijfer.'),
    zero: text(80).optional().describe('Wat 0 betekent, als dat niet gewoon nul is.'),
    rounding: z
      .strictObject({
        to: z.int().positive().describe('De aantallen zijn afgerond op dit getal.'),
        of: slug.optional().describe('Het cijfer met het aantal waardoor is gedeeld.'),
        count: slug.optional().describe('Het cijfer met het afgeronde aantal zelf.'),
      })
      .optional()
      .describe('Hoe de aantallen zijn afgerond waaruit het cijfer is berekend.'),
    needWeight: z
      .number()
      .min(0)
      .max(1)
      .default(0)
      .describe('Hoe zwaar het cijfer telt als gemeenten op hun opgave worden vergeleken.'),
    sectors: listOf(oneOf('Sector', SECTOR_CODES))
      .default([])
      .describe('Sectoren waar het cijfer over gaat: alleen interventies daarvoor horen erbij. Leeg: alle.'),
    concept: slugAmong('Begrip', vocabulary.concepts)
      .optional()
      .describe(
        'Het begrip dat hierbij hoort: interventies die het in hun titel, samenvatting of doel noemen, gaan voor.',
      ),
    factors: z
      .array(
        z.strictObject({
          factor: oneOf('Factor', vocabulary.factors).describe('Factor waar het cijfer aan raakt.'),
          reason: text(200).describe('Waarom, in één zin.'),
          article: slugAmong('Kennisartikel', vocabulary.articles).describe(
            'Het kennisartikel dat dit zegt.',
          ),
        }),
      )
      .default([])
      .describe('Factoren waar een ongunstig cijfer aan raakt.'),
  });

/** The figures of municipalities in `indicatoren.yaml`; their values are in `indicatoren/`. */
export const indicatorsSchema = (vocabulary: Pick<Vocabulary, 'factors' | 'articles' | 'concepts'>) =>
  z.strictObject({
    source: text(120).describe('Wie de cijfers uitgeeft.'),
    licence: text(40).describe('De licentie van de cijfers.'),
    retrieved: isoDate.describe('De dag waarop de cijfers zijn opgehaald.'),
    borders: text(80).describe('De grenzen waarvoor de cijfers gelden.'),
    indicators: z
      .array(indicatorSchema(vocabulary))
      .superRefine((indicators, context) => {
        indicators.forEach((indicator, index) => {
          if (indicators.findIndex((each) => each.slug === indicator.slug) < index) {
            context.addIssue({
              code: 'custom',
              path: [index, 'slug'],
              message: refusal(`'${indicator.slug}' staat twee keer in de lijst.`, 'Haal er één weg.'),
            });
          }
          for (const field of ['of', 'count'] as const) {
            const other = indicator.rounding?.[field];
            if (other === undefined || indicators.some((each) => each.slug === other)) continue;
            context.addIssue({
              code: 'custom',
              path: [index, 'rounding', field],
              message: refusal(
                `Het cijfer '${other}' staat niet in deze lijst.`,
                'Noem de slug van een cijfer.',
              ),
            });
          }
        });
      })
      .describe('De cijfers.'),
  });
export type IndicatorsData = z.output<ReturnType<typeof indicatorsSchema>>;
export type IndicatorData = IndicatorsData['indicators'][number];

/** The path of an entry: its folder and the name of its file, without `.mdx`. */
const entryPath = z
  .string()
  .max(MAX_SLUG + 20)
  .regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: ({ input }) =>
      refusal(
        `'${String(input)}' is niet de plaats van een bestand.`,
        'Schrijf de map en de naam, zonder .mdx: interventies/alkmaar-taalklas.',
      ),
  });

/**
 * Where entries went that had an address once, in `doorverwijzingen.yaml`: by their path, as files of `content/` have it. A file
 * with notes alone holds none.
 */
export const redirectsSchema = z
  .record(
    z.string(),
    z
      .strictObject({
        to: entryPath.optional().describe('Waar het nu staat, of wat ervoor in de plaats kwam.'),
        reason: text(300)
          .optional()
          .describe('Waarom het er niet meer is, in één of twee zinnen. Alleen als het is weggehaald.'),
      })
      .refine(({ to, reason }) => to !== undefined || reason !== undefined, {
        error: () => refusal('Er staat niet bij waar het heen ging.', 'Vul to in, of reason.'),
      }),
  )
  .nullish();
export type RedirectsData = NonNullable<z.output<typeof redirectsSchema>>;

/** The frontmatter of a page of text, such as "Over". */
export const pageSchema = z.strictObject({
  title: text(80).meta({ title: 'Titel', description: 'Titel van de pagina.' }),
  summary: text(200, 40)
    .meta({
      title: 'Samenvatting',
      description: 'Waar de pagina over gaat, voor zoekmachines.',
    })
    .register(fieldRoles, { isProse: true }),
  under: slug
    .optional()
    .meta({ title: 'Staat onder', description: 'De pagina waar deze onder valt: de naam van dat bestand.' }),
});
