/**
 * Contact is always an organisation, never a private person: these predicates recognise what looks like one.
 *
 * They can err on two sides, and one is worse. Refusing the address of an organisation costs an editor a minute:
 * its general address or its website serves as well. Publishing a person's address breaks the promise of the
 * privacy page. So only what is known to be shared is let through, and what is doubtful is refused.
 */

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
  gemeentehuis hallo helpdesk info informatie klantcontact klantenservice loket mail meldpunt office organisatie postbus
  receptie redactie secretariaat servicepunt stadskantoor steunpunt support team vragen welkom
`);

/**
 * Words of the field: an address that has nothing else is shared. No word that is also a surname with van or de
 * before it (wijk, huis, stad) or without (post) is in either list, save where it stands alone.
 */
const FIELD_WORDS = wordsOf(`
  achterstanden alliantie armoede basisonderwijs basisschool beleid bibliotheek boekstart brede brugfunctionaris
  coaching college cultuur educatie fonds gelijke gemeente gezinnen gezondheid gka havo hbo hogeschool hulp huiswerk ikc
  inclusie jeugd jeugdfonds jongeren kansen kansrijk kennis kennislab kindcentrum kinderen kinderopvang leergeld
  leerlingen leerlingenzaken leerplicht leren lezen loopbaan lyceum maatschappelijk mbo mentoraat netwerk nieuwkomers
  onderwijs ontwikkeling opvang opvoeding ouderbetrokkenheid ouders overgangen participatie passend peuters po preventie
  primair pro project projecten punt regio rmc samenleving samenwerking samenwerkingsverband school scholen
  speciaal sport stadhuis stages stichting subsidies swv taal taalhuis taalklas talent universiteit vmbo vo voorschool
  voorleesexpress voortgezet vrijwilligers vroegschoolse vve welzijn werk wijkteam zomerschool zorg
`);

/** Words between the others. `van` and `de` are not among them: they are parts of surnames. */
const JOINING_WORDS = wordsOf('aan bij en naar om voor');

/** Whole names of mailboxes: the post, and the telephone number that municipalities have (14 and the area code). */
const MAILBOX_NAME = /^(?:post|14\d{3,4})$/;

const KNOWN_WORDS = new Set([...MAILBOX_WORDS, ...FIELD_WORDS, ...JOINING_WORDS]);

/** Words written as one, such as gelijkekansen and jeugdenonderwijs. Short words could make up a name. */
const COMPOUND = new RegExp(`^(?:${[...KNOWN_WORDS].filter((word) => word.length >= 4).join('|')}|en)+$`);

/**
 * Whether an e-mail address looks like that of a person rather than of an organisation: it is at a provider of
 * private mail, or what stands before the @ is not known as the name of a shared mailbox. Known are a word for
 * a mailbox, words of the field, and the name of the organisation itself (`deboog@deboog.nl`).
 */
export function isPrivateEmail(email: string): boolean {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  const labels = domain.split('.').slice(0, -1);
  if (labels.some((label) => PERSONAL_PROVIDERS.has(label))) return true;
  if (MAILBOX_NAME.test(local) || labels.includes(local)) return false;

  const words = local.split(/[^a-z]+/).filter((word) => word !== '');
  if (words.some((word) => MAILBOX_WORDS.includes(word))) return false;
  return words.length === 0 || !words.every((word) => KNOWN_WORDS.has(word) || COMPOUND.test(word));
}

/** Whether a Dutch telephone number is a mobile one (06, +31 6, 0031 6, however written), which belongs to a person. */
export function isMobileNumber(phone: string): boolean {
  return /^(?:\+?31|0031)?0?6\d{8}$/.test(phone.normalize('NFKC').replace(/[^\d+]/g, ''));
}
