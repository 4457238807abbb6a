/**
 * Contact is always an organisation, never a private person: these predicates recognise what looks like one.
 *
 * They can err on two sides, and one is worse. Refusing the address of an organisation costs an editor a minute:
 * its general address or its website serves as well. Publishing a person's address breaks the promise of the
 * privacy page. So only what is known to be shared is let through, and what is doubtful is refused.
 */

import { slugOf } from '../language/slug.ts';
import type { Vocabulary } from './schema.ts';

const wordsOf = (text: string) => text.trim().split(/\s+/);

/** Mail providers where people, not organisations, have their address; each in any country. */
const PERSONAL_PROVIDERS = new Set(
  wordsOf(`
    aol caiway casema chello dds fastmail freeler gmail gmx googlemail hccnet hetnet home hotmail icloud kabelfoon
    kliksafe kpnmail kpnplanet live mac me msn onsbrabantnet online outlook planet pm proton protonmail quicknet solcon
    t-mobilethuis tele2 telfort tutanota upcmail wanadoo xs4all yahoo ymail zeelandnet ziggo zonnet
  `),
);

/** Words for a mailbox that several people read: whatever stands beside it, the address is shared. */
const MAILBOX_WORDS = wordsOf(`
  aanmelden aanmelding administratie afdeling algemeen antwoord balie bestuur bureau communicatie contact directie
  gemeentehuis hallo hello helpdesk hoi info informatie inschrijven inschrijving klachten klantcontact klantenservice
  loket mail meldpunt nieuwsbrief noreply office organisatie postbus receptie redactie secretariaat servicepunt
  stadskantoor steunpunt support team vragen webmaster welkom
`);

/**
 * Words of the field: an address that has nothing else is shared. No word that is also a surname with van or de
 * before it (wijk, huis, stad) or without (post) is in either list, save where it stands alone.
 */
const FIELD_WORDS = wordsOf(`
  academie achterstanden activiteiten adviseur agenda alliantie armoede basisonderwijs basisschool begeleider
  begeleiding beleid beleidsadviseur beleidsmedewerker bibliotheek bijles boekstart brede brugfunctionaris buddies
  buddy buurthuis buurtwerk centrum club coach coaches coaching college coordinatie coordinator cultuur cursus
  debat dialoog directeur docent docenten educatie evenementen facturen financien fonds functionaris gelijke
  gelijkheid gemeente gezinnen gezondheid gilde gka griffie griffier gymnasium havo hbo hogeschool huisbezoek
  huiswerk huiswerkclub huiswerkhulp hulp humanitas ikc imc inclusie innovatie inspiratie isk jeugd jeugdfonds
  jeugdhulp jeugdwerk jinc jongeren jongerencentrum jongerenwerk jongerenwerker kansen kansrijk kennis kennislab
  kindcentrum kinderen kinderopvang kinderraad klas klassen kopklas leergeld leerkracht leerkrachten leerling
  leerlingen leerlingenraad leerlingenzaken leerorkest leerplicht leerplichtambtenaar leesclub leren lesmateriaal
  lezen loopbaan lyceum maatje maatjes maatschappelijk manager mbo medewerker medewerkers mentor mentoraat mentoren
  mentoring museum muziek netwerk nieuwkomers ondersteuning onderwijs ontwikkeling opvang opvoeding orkest ouder
  ouderbetrokkenheid oudercontact ouderkamer ouderraad ouders overgangen participatie passend penningmeester
  personeel peuters planning platform po preventie primair privacy pro programma programmamanager project projecten
  projectleider punt rector regio rmc roc rodekruis rooster samenleving samenwerking samenwerkingsverband schakelklas
  scholen school schoolleider schoolscool speciaal speeltuin sport stadhuis stage stages stichting student studenten studie
  studiebegeleiding subsidies swv taal taalcoach taalcoaches taalhuis taalklas taalmaatjes talent teamleider techniek
  theater toekomst training trainingen tutoring universiteit vereniging verhuur vluchtelingenwerk vmbo vo
  voorleesexpress voorlezen voorlezer voorlezers voorschool voortgezet voorziening voorzitter vrijwilliger
  vrijwilligers vroegschoolse vve weekend weekendschool welzijn werk wethouder wijkcentrum wijkteam workshop
  workshops zomerklas zomerschool zorg
`);

/** Words between the others. `van` and `de` are not among them: they are parts of surnames. */
const JOINING_WORDS = wordsOf('aan bij en naar om voor');

/** Whole names of mailboxes: the post, and the telephone number that municipalities have (14 and the area code). */
const MAILBOX_NAME = /^(?:post|14\d{3,4})$/;

const KNOWN_WORDS = new Set([...MAILBOX_WORDS, ...FIELD_WORDS, ...JOINING_WORDS]);

/** Words written as one, such as gelijkekansen and jeugdenonderwijs. Short words could make up a name. */
const COMPOUND = new RegExp(
  `^(?:(?:${[...KNOWN_WORDS].filter((word) => word.length >= 4).join('|')})s?|en)+$`,
);

/** How a word ends that says what it is, whatever comes before: boekenfonds. No surname ends so. */
const ENDS_AS_WORD =
  /(?:academie|begeleiding|bibliotheek|centrum|club|coaching|educatie|fonds|gelijkheid|kansen|maatjes|netwerk|onderwijs|ondersteuning|ontwikkeling|opvang|platform|programma|project|school|scholen|stichting|vereniging)$/;

/** Names that are those of no person, in the letters of an address: `denhaag` for Den Haag. */
export type KnownNames = ReadonlySet<string>;

const NO_NAMES: KnownNames = new Set();

/** Municipalities and towns of which the name alone is a surname too. */
const SURNAMES = new Set(wordsOf('beek best borne buren dongen haren hulst leek putten roden sluis stein'));

/** The names of a catalogue: of its subjects and places. */
export const knownNames = ({ themes, factors, concepts, municipalities, places }: Vocabulary): KnownNames =>
  new Set(
    [...themes, ...factors, ...concepts, ...[...municipalities, ...Object.keys(places)].map(slugOf)]
      .map((slug) => slug.replaceAll('-', ''))
      .filter((name) => /[a-z]/.test(name) && !SURNAMES.has(name)),
  );

/**
 * Why an e-mail address looks like that of a person rather than of an organisation, in Dutch, to stand behind a colon: it
 * is at a provider of private mail, or what stands before the @ is not known as the name of a shared mailbox. Known are
 * a word for a mailbox, words of the field, the name of the organisation itself (`deboog@deboog.nl`), and that of a
 * subject or place of the catalogue.
 *
 * @param names The names of the catalogue.
 * @returns `undefined` for one that looks like that of an organisation.
 */
export function personalTraitOf(email: string, names = NO_NAMES): string | undefined {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  const labels = domain.split('.').slice(0, -1);
  const provider = labels.find((label) => PERSONAL_PROVIDERS.has(label));
  if (provider !== undefined) return `bij ${provider} hebben mensen hun eigen post`;
  if (MAILBOX_NAME.test(local) || labels.includes(local)) return undefined;

  const words = local.split(/[^a-z]+/).filter((word) => word !== '');
  if (words.some((word) => MAILBOX_WORDS.includes(word)) || names.has(words.join(''))) return undefined;
  if (words.length === 0) return 'voor de @ staat geen woord';
  const isKnown = (word: string) =>
    KNOWN_WORDS.has(word) || COMPOUND.test(word) || ENDS_AS_WORD.test(word) || names.has(word);
  const unknown = words.filter((word) => !isKnown(word));
  if (unknown.length === 0) return undefined;
  const initial = unknown.find((word) => word.length === 1);
  return initial === undefined
    ? `'${unknown[0]}' is geen woord dat de controle kent, en kan een naam zijn`
    : `'${initial}' lijkt een voorletter`;
}

/** Whether a Dutch telephone number is a mobile one (06, +31 6, 0031 6, however written), which belongs to a person. */
export function isMobileNumber(phone: string): boolean {
  return /^(?:\+?31|0031)?0?6\d{8}$/.test(phone.normalize('NFKC').replace(/[^\d+]/g, ''));
}
