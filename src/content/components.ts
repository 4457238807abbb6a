/**
 * The named components that a text may hold, each with its attributes. The components themselves take their props
 * from here. `meta` holds the name of an attribute and its hint as editors read them, in Dutch.
 */
import { z } from 'zod';
import { refusal, text } from '../catalogue/schema.ts';
import { faultOfWebAddress } from '../catalogue/web-address.ts';
import { faultOfImage, faultOfLink, isInsecure, isOwn, isSecure } from './link-address.ts';

/** A page on the web, over an encrypted connection. */
const secureAddress = z.string().superRefine((address, context) => {
  const fault = isInsecure(address)
    ? { problem: `'${address}' is geen veilig webadres.`, remedy: 'Schrijf het voluit, met https:// ervoor.' }
    : faultOfWebAddress(address);
  if (fault) context.addIssue({ code: 'custom', message: refusal(fault.problem, fault.remedy) });
});

const fileAddress = z
  .string()
  .refine((address) => (isOwn(address) && faultOfLink(address) === undefined) || isSecure(address), {
    error: ({ input }) =>
      refusal(
        `'${String(input)}' is geen bestand van deze site en geen veilig webadres.`,
        'Begin met / voor een bestand van deze site, en anders met https://.',
      ),
  });

const ownImage = z.string().superRefine((address, context) => {
  const fault = faultOfImage(address);
  if (fault) context.addIssue({ code: 'custom', message: refusal(fault.problem, fault.remedy) });
});

const year = z.string().regex(/^(?:19|20)\d\d$/, {
  error: ({ input }) => refusal(`'${String(input)}' is geen jaar.`, 'Schrijf vier cijfers.'),
});

const tip = z.strictObject({
  titel: text(80)
    .optional()
    .meta({ title: 'Titel', description: 'Kop boven de tip. Zonder kop staat er Tip.' }),
});

const citaat = z.strictObject({
  van: text(120).optional().meta({
    title: 'Van',
    description: 'De organisatie of rol die dit zegt. Nooit de naam van een persoon.',
  }),
  bron: secureAddress.optional().meta({ title: 'Bron', description: 'Webadres waar het citaat staat.' }),
});

const cijfer = z.strictObject({
  waarde: text(20).meta({
    title: 'Waarde',
    description: 'Het getal, zoals het er moet staan: 12.500 of 68%.',
  }),
  eenheid: text(40).optional().meta({ title: 'Eenheid', description: 'Wat is geteld: leerlingen, scholen.' }),
  bron: text(150).optional().meta({ title: 'Bron', description: 'Het document waar het getal in staat.' }),
  jaar: year.optional().meta({ title: 'Jaar', description: 'Het jaar waarover het gaat.' }),
});

const video = z.strictObject({
  titel: text(120).meta({ title: 'Titel', description: 'Titel van de video.' }),
  adres: secureAddress.meta({ title: 'Adres', description: 'De pagina waar de video te zien is.' }),
  plaatje: ownImage
    .optional()
    .meta({ title: 'Plaatje', description: 'Een afbeelding van deze site: van elders wordt niets geladen.' }),
});

const bestand = z.strictObject({
  titel: text(120).meta({ title: 'Titel', description: 'Titel van het bestand.' }),
  adres: fileAddress.meta({ title: 'Adres', description: 'Waar het bestand staat.' }),
  soort: text(20).optional().meta({ title: 'Soort', description: 'Soort bestand: pdf, docx.' }),
  grootte: text(20).optional().meta({ title: 'Grootte', description: 'Hoe groot het is: 1,2 MB.' }),
});

/** What the guard knows of a component. */
export interface ComponentRule {
  /** What it is for, in Dutch. */
  description: string;
  attributes: z.ZodObject;
  /** What stands between the opening and the closing tag, in Dutch; `undefined` when nothing does. */
  content?: string;
  /** How it is written. */
  example: string;
}

export const COMPONENTS = {
  Tip: {
    description: 'Een tip, in een eigen vak.',
    attributes: tip,
    content: 'de tip',
    example: '<Tip>Begin klein.</Tip>',
  },
  Citaat: {
    description: 'Wat een organisatie zegt. Nooit de naam van een persoon.',
    attributes: citaat,
    content: 'het citaat',
    example: '<Citaat van="Basisschool">Het werkt.</Citaat>',
  },
  Cijfer: {
    description: 'Een getal dat iets zegt, met de bron.',
    attributes: cijfer,
    content: 'wat het cijfer zegt',
    example: '<Cijfer waarde="24" eenheid="scholen">deden mee.</Cijfer>',
  },
  Video: {
    description: 'Een verwijzing naar een video op een andere website.',
    attributes: video,
    example: '<Video titel="De taalklas" adres="https://…" />',
  },
  Bestand: {
    description: 'Een verwijzing naar een bestand om te downloaden.',
    attributes: bestand,
    example: '<Bestand titel="Draaiboek" adres="https://…" />',
  },
} satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof COMPONENTS;
export type TipProps = z.output<typeof tip>;
export type CitaatProps = z.output<typeof citaat>;
export type CijferProps = z.output<typeof cijfer>;
export type VideoProps = z.output<typeof video>;
export type BestandProps = z.output<typeof bestand>;

export const COMPONENT_NAMES = Object.keys(COMPONENTS) as ComponentName[];

/** What the guard knows of the component of a name, if it is one of the named ones. */
export function componentNamed(name: string | null): ComponentRule | undefined {
  return name !== null && Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name as ComponentName] : undefined;
}
