/**
 * What the index is made from in tests of the code: the small catalogue that no editor changes, and the few entries,
 * concepts and places that the search needs beside it.
 * Where a test says that a word is not read as another, that other one is among them.
 */
import type { Concept, Intervention, Municipality } from '../../../src/catalogue/model.ts';
import { slugOf } from '../../../src/language/slug.ts';
import { readSearchSource, type SearchSource } from '../../../src/search/index/source.ts';
import { CATALOGUE } from '../../catalogue.ts';

const frozen = readSearchSource(CATALOGUE);

const entry = (
  municipality: string,
  title: string,
  text: string,
  data: Partial<Intervention> = {},
): Intervention => ({
  slug: slugOf(`${municipality} ${title}`),
  title,
  summary: text,
  municipalities: [municipality],
  themes: ['taalbevordering'],
  sectors: ['PO'],
  organiser: 'De gemeente',
  contact: { organisation: 'De gemeente', url: 'https://voorbeeld.nl/' },
  partners: [],
  targetGroup: 'Kinderen van de naschoolse opvang',
  goal: 'Elk kind doet mee.',
  factors: [],
  concepts: [],
  practice: { audience: [], form: [], moment: [], place: [], deliveredBy: [], needs: [], lessons: [] },
  questions: [],
  status: 'loopt',
  alsoIn: [],
  sources: [],
  gkaAgenda: false,
  lastChecked: '2026-11-21',
  toVerify: [],
  body: text,
  text,
  hasResults: false,
  ...data,
});

const SUMMER = 'Kinderen oefenen in de zomervakantie met taal en rekenen.';
const entries = [
  entry('Amsterdam', 'Zomerschool Noord', `${SUMMER} Wat het best werkt, kost uren.`),
  entry('Utrecht', 'Zomerschool Overvecht', `${SUMMER} De gemeente helpt scholen om het te leiden.`),
  entry('Vlissingen', 'Zomerschool', SUMMER),
  entry('Zwolle', 'Zomerschool Stadshagen', SUMMER),
  entry('Leiden', 'Zomerschool Noord', SUMMER),
  entry('Schiedam', 'Schoolontbijt', 'Vrijwilligers en de voedselbank zorgen voor een ontbijt op school.'),
  entry('Enschede', 'Leesoffensief', 'Elke klas leest een kwartier per dag.'),
  entry(
    'Groningen',
    'Weer naar buiten',
    'Jongerenwerkers zoeken jongeren op die maanden niet op school komen.',
    {
      questions: ['wie helpt een jongere zonder dagbesteding', 'outreachend werken met thuiszitters'],
    },
  ),
  entry('Ameland', 'Schoolboot', 'Met de schoolboot varen leerlingen elke dag naar hun school.'),
  entry('Hengelo', 'Huiswerkbegeleiding', 'Studenten geven huiswerkbegeleiding in de bibliotheek.'),
];

const concept = (term: string, definition: string, data: Partial<Concept> = {}): Concept => ({
  term,
  slug: slugOf(term),
  definition,
  synonyms: [],
  abbreviations: [],
  situations: [],
  sayings: [],
  narrower: [],
  related: [],
  themes: [],
  ...data,
});

const concepts = [
  concept('anderstaligen', 'Wie thuis een andere taal spreekt.', {
    synonyms: ['anderstalige kinderen', 'anderstalige ouders', 'geen woord Nederlands'],
  }),
  concept('brede school', 'Een school die samenwerkt met de wijk.'),
  concept('buitenspelen', 'Kinderen spelen buiten.'),
  concept('buitenschoolse opvang', 'Kinderen spelen en leren, ook schoolse vakken.', {
    synonyms: ['naschoolse opvang'],
  }),
  concept('huiswerkbegeleiding', 'Hulp bij het maken en plannen van huiswerk.', {
    synonyms: ['huiswerkklas', 'hulp bij huiswerk', 'begeleiding bij huiswerk', 'bijles'],
  }),
  concept('inburgering', 'Nieuwkomers leren de taal en hoe het leven hier gaat.'),
  concept('leesbevordering', 'Kinderen krijgen meer plezier in lezen.', {
    synonyms: ['leesoffensief', 'leesplezier'],
  }),
  concept('leefstijl', 'Gezond eten en bewegen, soms met een coach.'),
  concept('nieuwkomersonderwijs', 'Onderwijs voor wie pas in Nederland woont.', {
    synonyms: ['azc-school', 'nieuwkomersklas'],
    narrower: ['internationale-schakelklas'],
    related: ['nieuwkomers'],
  }),
  concept('onderadvisering', 'Een leerling krijgt een lager advies dan past.', {
    synonyms: ['te laag advies', 'te laag schooladvies'],
  }),
  concept('opvoedondersteuning', 'Hulp en advies bij het opvoeden.'),
  concept('prenatale hulp', 'Hulp voor wie een kind krijgt.', { synonyms: ['in verwachting'] }),
  concept('schoolangst', 'Een kind is zo bang dat naar school gaan niet lukt.', {
    sayings: ['wil niet naar school', 'durft de klas niet in'],
  }),
  concept('schoolontbijt', 'Kinderen krijgen voor de les te eten.', { synonyms: ['ontbijt op school'] }),
  concept('schoolorkest', 'Een orkest van leerlingen.'),
  concept('taalcafé', 'Ouders oefenen de taal bij koffie.'),
  concept('taalmaatje', 'Een vrijwilliger oefent de taal met wie die leert.'),
  concept('verlengde schooldag', 'Een langere dag op school, met meer dan schoolse vakken.', {
    synonyms: ['rijke schooldag'],
  }),
  concept('voortijdig schoolverlaten', 'Een jongere stopt met school zonder diploma.', {
    synonyms: ['schooluitval', 'schoolverlaters'],
    abbreviations: ['VSV'],
    themes: ['soepele-overgangen'],
  }),
  concept('weekendschool', 'Lessen op zaterdag of zondag.', { synonyms: ['zaterdagschool'] }),
  concept('zomerschool', 'Lessen in de grote vakantie, waarin kinderen zomers spelen.', {
    synonyms: ['summer school', 'zomerklas'],
  }),
  concept('onveilig bij water', 'Wie niet kan zwemmen.', { synonyms: ['zonder zwemdiploma'] }),
  concept('zwemles', 'Kinderen leren zwemmen.', { synonyms: ['zwemdiploma'] }),
];

const MUNICIPALITIES = {
  Drenthe: ['De Wolden'],
  Fryslân: ['Ameland', 'Leeuwarden', 'Noardeast-Fryslân', 'Súdwest-Fryslân', 'Waadhoeke'],
  Gelderland: ['Doetinchem', 'Rheden'],
  Groningen: ['Groningen', 'Oldambt', 'Pekela'],
  Limburg: ['Heerlen', 'Maasgouw', 'Peel en Maas'],
  'Noord-Brabant': ['Alphen-Chaam', 'Best', 'Land van Cuijk', 'Maashorst'],
  'Noord-Holland': ['Hollands Kroon'],
  Overijssel: ['Enschede', 'Hengelo', 'Zwolle'],
  Utrecht: ['Amersfoort', 'Wijk bij Duurstede'],
  Zeeland: ['Goes'],
  'Zuid-Holland': ['Den Haag', 'Leiden', 'Nissewaard', 'Voorne aan Zee'],
} as const;

const municipalities = Object.entries(MUNICIPALITIES)
  .flatMap(([province, names]) => names.map((name) => ({ name, province })))
  .map(({ name, province }, number): Municipality => ({
    code: `GM${9_000 + number}`,
    name,
    slug: slugOf(name),
    province: province as keyof typeof MUNICIPALITIES,
    inhabitants: 50_000,
  }));

const { places, regions } = frozen.places;
const withFurther = (region: string, names: readonly string[]) => [...(regions[region] ?? []), ...names];

export const source: SearchSource = {
  ...frozen,
  interventions: [...frozen.interventions, ...entries],
  concepts: [...frozen.concepts, ...concepts],
  municipalities: [...frozen.municipalities, ...municipalities],
  places: {
    places: { ...places, Ljouwert: 'Leeuwarden', Scheveningen: 'Den Haag', Spijkenisse: 'Nissewaard' },
    regions: {
      ...regions,
      ...Object.fromEntries(
        Object.entries(MUNICIPALITIES).map(([province, names]) => [province, withFurther(province, names)]),
      ),
      Achterhoek: ['Aalten', 'Doetinchem'],
      Friesland: withFurther('Friesland', MUNICIPALITIES.Fryslân),
      // Of Rheden there are no entries.
      Twente: withFurther('Twente', ['Enschede', 'Hengelo', 'Rheden']),
      'Zuid-Limburg': withFurther('Zuid-Limburg', ['Heerlen']),
    },
    localities: {
      'Bad Nieuweschans': ['Oldambt'],
      Bavel: ['Alphen-Chaam', 'Breda'],
      Boer: ['Waadhoeke'],
      'De Wijk': ['De Wolden'],
      Heel: ['Maasgouw'],
      Helden: ['Peel en Maas'],
      Nes: ['Ameland', 'Heerenveen', 'Noardeast-Fryslân'],
      Velp: ['Land van Cuijk', 'Rheden'],
    },
    formerMunicipalities: {
      'Anna Paulowna': ['Hollands Kroon'],
      Bernisse: ['Nissewaard', 'Voorne aan Zee'],
      Uden: ['Maashorst'],
    },
  },
};
