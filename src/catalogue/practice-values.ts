/** The fixed lists of how an intervention is done: codes in the content, Dutch names on screen. */
import { keysOf } from './taxonomy.ts';

/** For whom an intervention is, from young to old, and then the people around the child. */
export const AUDIENCES = {
  peuters: {
    name: 'Peuters',
    description: 'Kinderen van 2 en 3 jaar, thuis of in de peuteropvang.',
  },
  kleuters: {
    name: 'Kleuters',
    description: 'Kinderen van 4 en 5 jaar in groep 1 en 2.',
  },
  basisschoolleerlingen: {
    name: 'Leerlingen van de basisschool',
    description: 'Kinderen op de basisschool, van groep 1 tot en met 8.',
  },
  'groep-3-5': {
    name: 'Groep 3 tot en met 5',
    description: 'Kinderen van ongeveer 6 tot en met 8 jaar op de basisschool.',
  },
  'groep-6-8': {
    name: 'Groep 6 tot en met 8',
    description: 'Kinderen van ongeveer 9 tot en met 11 jaar op de basisschool.',
  },
  brugklassers: {
    name: 'Brugklassers',
    description: 'Leerlingen die bijna naar de middelbare school gaan, of er net op zitten.',
  },
  'vmbo-leerlingen': {
    name: 'Vmbo-leerlingen',
    description: 'Leerlingen van het vmbo.',
  },
  'havo-vwo-leerlingen': {
    name: 'Leerlingen van havo en vwo',
    description: 'Leerlingen van havo en vwo.',
  },
  'leerlingen-speciaal-onderwijs': {
    name: 'Leerlingen in het speciaal onderwijs',
    description: 'Leerlingen van scholen voor speciaal onderwijs.',
  },
  'mbo-studenten': {
    name: 'Mbo-studenten',
    description: 'Studenten die op het mbo een vak leren.',
  },
  'hbo-studenten': {
    name: 'Hbo-studenten',
    description: 'Studenten aan een hogeschool.',
  },
  jongeren: {
    name: 'Jongeren',
    description: 'Jongeren op en buiten school, vanaf ongeveer 12 jaar.',
  },
  nieuwkomers: {
    name: 'Nieuwkomers',
    description: 'Kinderen en jongeren die kort in Nederland zijn en Nederlands leren.',
  },
  ouders: {
    name: 'Ouders',
    description: 'Ouders en verzorgers, met of zonder hun kind erbij.',
  },
  leraren: {
    name: 'Leraren',
    description: 'Leraren en anderen die voor de klas staan.',
  },
  'pedagogisch-medewerkers': {
    name: 'Pedagogisch medewerkers',
    description: 'Mensen die in de kinderopvang of op de voorschool werken.',
  },
  schoolleiders: {
    name: 'Schoolleiders',
    description: 'Mensen die een school of een bestuur leiden.',
  },
  vrijwilligers: {
    name: 'Vrijwilligers',
    description: 'Vrijwilligers die leren hoe zij kinderen of gezinnen kunnen helpen.',
  },
} as const;
export type Audience = keyof typeof AUDIENCES;
export const AUDIENCE_SLUGS = keysOf(AUDIENCES);

/** The shape of what is done. */
export const FORMS = {
  lessen: {
    name: 'Lessen',
    description: 'Extra of andere lessen aan een klas of groep.',
  },
  'een-op-een': {
    name: 'Een-op-eenbegeleiding',
    description: 'Een mentor, coach of begeleider voor één kind of één jongere.',
  },
  groepsbegeleiding: {
    name: 'Begeleiding in een groep',
    description: 'Een kleine groep krijgt samen hulp, bijvoorbeeld bij huiswerk of taal.',
  },
  huisbezoek: {
    name: 'Huisbezoek',
    description: 'Iemand komt bij een gezin thuis.',
  },
  oudergroep: {
    name: 'Oudergroep',
    description: 'Ouders komen bij elkaar om te leren of te praten.',
  },
  'training-professionals': {
    name: 'Training voor professionals',
    description: 'Leraren en andere professionals leren iets bij.',
  },
  netwerk: {
    name: 'Samenwerking en netwerk',
    description: 'Scholen en organisaties werken samen en maken afspraken.',
  },
  'financiele-hulp': {
    name: 'Financiële hulp',
    description: 'Geld voor een gezin of een kind, zoals een fonds of een vergoeding.',
  },
  'spullen-of-eten': {
    name: 'Spullen of eten',
    description: 'Een laptop, een fiets, schoolspullen of een maaltijd.',
  },
  plek: {
    name: 'Een vaste plek',
    description: 'Een vaste plek om te leren, te spelen of hulp te krijgen.',
  },
  activiteiten: {
    name: 'Activiteiten',
    description: 'Sport, cultuur, uitstapjes en andere dingen om te doen.',
  },
  schoolorganisatie: {
    name: 'De school anders organiseren',
    description: 'De school deelt klassen, tijd of taken anders in.',
  },
  materiaal: {
    name: 'Materiaal en methode',
    description: 'Boeken, een methode of een hulpmiddel om mee te werken.',
  },
  onderzoek: {
    name: 'Onderzoek',
    description: 'Uitzoeken wat er speelt of wat werkt.',
  },
} as const;
export type Form = keyof typeof FORMS;
export const FORM_SLUGS = keysOf(FORMS);

/** When it is done, through the day, the week and the year. */
export const MOMENTS = {
  'voor-schooltijd': { name: 'Voor schooltijd' },
  'onder-schooltijd': { name: 'Onder schooltijd' },
  'na-schooltijd': { name: 'Na schooltijd' },
  avond: { name: 'In de avond' },
  weekend: { name: 'In het weekend' },
  vakantie: { name: 'In de vakantie' },
} as const;
export type Moment = keyof typeof MOMENTS;

/** Where it is done. */
export const SETTINGS = {
  school: { name: 'Op school' },
  kinderopvang: { name: 'In de kinderopvang' },
  thuis: { name: 'Thuis' },
  wijk: { name: 'In de wijk' },
  bibliotheek: { name: 'In de bibliotheek' },
  'sport-of-cultuurplek': { name: 'Op een plek voor sport of cultuur' },
  bedrijf: { name: 'Bij een bedrijf' },
  'hogeschool-of-universiteit': { name: 'Op een hogeschool of universiteit' },
  online: { name: 'Online' },
} as const;
export type Setting = keyof typeof SETTINGS;

/** Who does it. */
export const PROVIDERS = {
  leraren: { name: 'Leraren' },
  'pedagogisch-medewerkers': { name: 'Pedagogisch medewerkers' },
  vrijwilligers: { name: 'Vrijwilligers' },
  studenten: { name: 'Studenten' },
  ouders: { name: 'Ouders' },
  leerlingen: { name: 'Leerlingen' },
  'jeugd-en-welzijnswerkers': { name: 'Jeugd- en welzijnswerkers' },
  bibliotheek: { name: 'De bibliotheek' },
  'sport-en-cultuurprofessionals': { name: 'Professionals in sport en cultuur' },
  'coaches-of-trainers': { name: 'Coaches of trainers' },
  zorgprofessionals: { name: 'Zorgprofessionals' },
  ambtenaren: { name: 'Ambtenaren' },
  bedrijven: { name: 'Bedrijven' },
} as const;

/** The lists of `practice`, by its fields. */
export const PRACTICE_LISTS = {
  audience: AUDIENCES,
  form: FORMS,
  moment: MOMENTS,
  place: SETTINGS,
  deliveredBy: PROVIDERS,
} as const;

/** The word for each list in addresses, in rules of curated lists and in identifiers. */
export const PRACTICE_KEYS = {
  audience: 'voor',
  form: 'vorm',
  moment: 'wanneer',
  place: 'waar',
  deliveredBy: 'door',
} as const satisfies Record<keyof typeof PRACTICE_LISTS, string>;
