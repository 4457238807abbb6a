/**
 * The fixed lists of the domain: codes in the content, Dutch names on screen.
 * Lists that editors may extend (themes, factors, municipalities) live in `content/`, not here.
 */

/** The codes of the education sectors, in the order in which a child meets them. */
export const SECTOR_CODES = ['VVE', 'PO', 'VO', 'MBO', 'HBO'] as const;
export type Sector = (typeof SECTOR_CODES)[number];

export const SECTORS = {
  VVE: {
    slug: 'vve',
    name: 'Voor- en vroegschool',
    description:
      'Voor- en vroegschoolse educatie: de peuteropvang en de kleutergroepen, voor kinderen van 2 tot 6 jaar.',
  },
  PO: {
    slug: 'po',
    name: 'Basisschool',
    description: 'Primair onderwijs: de basisschool, voor kinderen van 4 tot 12 jaar.',
  },
  VO: {
    slug: 'vo',
    name: 'Middelbare school',
    description: 'Voortgezet onderwijs: praktijkonderwijs, vmbo, havo en vwo.',
  },
  MBO: {
    slug: 'mbo',
    name: 'Mbo',
    description: 'Middelbaar beroepsonderwijs: opleidingen voor een beroep, vanaf ongeveer 16 jaar.',
  },
  HBO: {
    slug: 'hbo',
    name: 'Hbo',
    description: 'Hoger beroepsonderwijs: hogescholen en hun studenten.',
  },
} as const satisfies Record<Sector, object>;

/** A sector's name with its code, where the code says more than the name: `Basisschool (PO)`, `Mbo`. */
export function sectorLabel(code: Sector): string {
  const { name } = SECTORS[code];
  return name.toUpperCase() === code ? name : `${name} (${code})`;
}

/** The groups into which the official report of 2022 divides the 264 interventions, and one for what fits none. */
export const SECTOR_GROUPS = ['VVE', 'PO', 'VO', 'PO & VO', 'Alleen mbo of hbo'] as const;
export type SectorGroup = (typeof SECTOR_GROUPS)[number];

/**
 * The one group that an entry belongs to, so that the catalogue can be laid beside the official count. Primary and
 * secondary school decide; an entry for pre-school and primary school counts as primary school.
 */
export function sectorGroup({ sectors }: { readonly sectors: readonly Sector[] }): SectorGroup {
  const [po, vo] = [sectors.includes('PO'), sectors.includes('VO')];
  if (po && vo) return 'PO & VO';
  if (po) return 'PO';
  if (vo) return 'VO';
  return sectors.includes('VVE') ? 'VVE' : 'Alleen mbo of hbo';
}

/** The five levels on which the Verwey-Jonker Instituut orders the factors, from near to far. */
export const LEVELS = {
  leerling: { name: 'Leerling', description: 'Wat in het kind zelf zit.' },
  familie: { name: 'Familie', description: 'Hoe het thuis gaat.' },
  school: { name: 'School', description: 'Wat de school doet en hoe die is ingericht.' },
  wijk: { name: 'Wijk', description: 'De buurt en de mensen om het kind heen.' },
  samenleving: { name: 'Samenleving', description: 'Hoe het land en het onderwijs zijn georganiseerd.' },
} as const;
export type Level = keyof typeof LEVELS;
export const LEVEL_SLUGS = keysOf(LEVELS);

/** The kinds of knowledge article. `plural` heads their list in the knowledge base. */
export const ARTICLE_TYPES = {
  inzicht: { name: 'Inzicht', plural: 'Inzichten' },
  onderzoek: { name: 'Onderzoek', plural: 'Onderzoeken' },
  instrument: { name: 'Instrument', plural: 'Instrumenten' },
  maatregel: { name: 'Maatregel', plural: 'Maatregelen' },
  experiment: { name: 'Experiment', plural: 'Experimenten' },
  agenda: { name: 'Agenda', plural: "Agenda's" },
  community: { name: 'Community', plural: "Community's" },
  organisatie: { name: 'Organisatie', plural: 'Organisaties' },
} as const;
export const ARTICLE_TYPE_SLUGS = keysOf(ARTICLE_TYPES);

/** Whether an intervention still runs, as far as its sources say. */
export const STATUSES = {
  loopt: { name: 'Loopt' },
  afgerond: { name: 'Afgerond' },
  gepland: { name: 'Gepland' },
  onbekend: { name: 'Onbekend' },
} as const;
export type Status = keyof typeof STATUSES;
export const STATUS_SLUGS = keysOf(STATUSES);

/** How an intervention stands now: its status, judged by its years and by when its sources were last looked at. */
export const CURRENT_STATUSES = {
  loopt: { name: 'Loopt' },
  gestopt: { name: 'Gestopt' },
  gepland: { name: 'Gepland' },
  onbekend: { name: 'Onbekend of het nog loopt' },
} as const;
export type CurrentStatus = keyof typeof CURRENT_STATUSES;

/**
 * What is known of the effect: four steps, from little to much. A rule and not an opinion: which step an entry has,
 * follows from what its sources did, as `description` says.
 */
export const EVIDENCE_LEVELS = {
  beschreven: {
    name: 'Beschreven',
    description: 'Er is een beschrijving of een plan. Een uitkomst is niet bekend.',
  },
  gevolgd: {
    name: 'Gevolgd',
    description: 'De organisatie telt mee, of vraagt deelnemers wat zij ervan vinden.',
  },
  onderzocht: {
    name: 'Onderzocht',
    description: 'Onderzoekers van buiten bekeken dit project, of het hoort bij een onderzoek.',
  },
  'effect gemeten': {
    name: 'Effect gemeten',
    description: 'Onderzoekers vergeleken met een groep die niet meedeed, of maten vooraf en achteraf.',
  },
} as const;
export type EvidenceLevel = keyof typeof EVIDENCE_LEVELS;
export const EVIDENCE_LEVEL_NAMES = keysOf(EVIDENCE_LEVELS);

/** Whether another place that does the same still does it. */
export const ELSEWHERE_STATUSES = {
  loopt: { name: 'Loopt' },
  gestopt: { name: 'Gestopt' },
  gepland: { name: 'Gepland' },
} as const;
export const ELSEWHERE_STATUS_SLUGS = keysOf(ELSEWHERE_STATUSES);

/** The twelve provinces, from north to south. */
export const PROVINCES = {
  groningen: { name: 'Groningen' },
  fryslan: { name: 'Fryslân' },
  drenthe: { name: 'Drenthe' },
  overijssel: { name: 'Overijssel' },
  flevoland: { name: 'Flevoland' },
  gelderland: { name: 'Gelderland' },
  utrecht: { name: 'Utrecht' },
  'noord-holland': { name: 'Noord-Holland' },
  'zuid-holland': { name: 'Zuid-Holland' },
  zeeland: { name: 'Zeeland' },
  'noord-brabant': { name: 'Noord-Brabant' },
  limburg: { name: 'Limburg' },
} as const;
export const PROVINCE_SLUGS = keysOf(PROVINCES);
export const PROVINCE_NAMES = valueNames(PROVINCES);

/** The values of a list, in its order. */
// Without side effects, so that a script takes along the lists that it uses, and no other.
/* @__NO_SIDE_EFFECTS__ */
export function keysOf<K extends string>(list: Record<K, unknown>): [K, ...K[]] {
  return Object.keys(list) as [K, ...K[]];
}

/* @__NO_SIDE_EFFECTS__ */
function valueNames<N extends string>(list: Record<string, { name: N }>): N[] {
  return Object.values(list).map(({ name }) => name);
}

/**
 * What the value of an indicator is: a share in percent (0 to 100), a number that can be compared between places of any
 * size, or a count, which grows with the size of the place.
 */
export const INDICATOR_KINDS = ['share', 'number', 'count'] as const;

/** Which way an indicator is more favourable. */
export const BETTER = ['higher', 'lower', 'neither'] as const;
