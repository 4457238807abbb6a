/** What a shortlist shows of its entries: in its comparison, its tables and on paper. */
import { capitalized, dutchToday, inSentence, periodInWords } from '../../language/dutch.ts';
import type { Reachable } from '../../catalogue/reach.ts';
import { isStandingKnown, standingOf } from '../../catalogue/status.ts';
import type { EntryRecord } from '../../publishing/entry-record.ts';
import { fewPlaces, standingInWords } from '../intervention/in-words.ts';

/** A fact of an entry: its name, and its value in words; empty when it is not known. */
interface Fact {
  name: string;
  of: (record: EntryRecord) => string;
}

/** What values of a field are called: `Lessen, oudergroep`. */
function named({ labels }: EntryRecord, field: string, values: readonly string[], separator = ', '): string {
  const names = values.map((value) => labels[field]?.[value] ?? value);
  return names.map((name, index) => (index === 0 ? name : inSentence(name))).join(separator);
}

/** An organisation with its role, where that is known: `Stichting De Boog (uitvoerder)`. */
export const contactName = ({ organisation, role }: Reachable): string =>
  role ? `${organisation} (${role})` : organisation;

/** Whom to ask, and by what ways: `Stichting De Boog: info@deboog.nl, 010 123 45 67`. */
export function contactInWords(contact: Reachable): string {
  const { email, phone, contactPage, url } = contact;
  const ways = [email, phone, contactPage ?? url].filter(Boolean).join(', ');
  return ways ? `${contactName(contact)}: ${ways}` : contactName(contact);
}

/**
 * The address that dials a number as entries have it (`010 123 45 67`, `14 010`, `+32 3 123 45 67, toestel 8`). What is not of
 * another country is of the Netherlands; 14 and 116 with what follows are dialled as they are.
 */
export function dialAddress(phone: string): string {
  const [number = '', extension] = phone
    .replace('(0)', '')
    .split(/[^\d\s()+.-]\D*/)
    .map((part) => part.replace(/[^+\d]/g, ''));
  const international = number.replace(/^00/, '+').replace(/^0/, '+31');
  return `tel:${international}${extension ? `;ext=${extension}` : ''}`;
}

/** Whom one can ask about an entry: the organisation behind it, and the municipality that is asked in its place. */
export const contactsOf = ({ contact, contactFallback }: EntryRecord): Reachable[] =>
  contactFallback ? [contact, contactFallback] : [contact];

/** All whom one can ask about an entry, and by what ways. */
export const contactsInWords = (record: EntryRecord): string =>
  contactsOf(record).map(contactInWords).join('; ');

/** Whether it still runs, as its page says it; empty when that is not known. */
function standing(record: EntryRecord): string {
  const now = standingOf(record, dutchToday());
  return isStandingKnown(now) ? standingInWords(now) : '';
}

/** The name of the fact whose values are ways to reach organisations. */
export const CONTACT = 'Contact';

/** The facts that someone who wants to do the same needs, in the order in which they are shown. */
export const COMPARED_FACTS: readonly Fact[] = [
  { name: 'Voor wie', of: ({ targetGroup }) => capitalized(targetGroup) },
  { name: 'Sectoren', of: (record) => named(record, 'sectors', record.sectors, '; ') },
  { name: "Thema's", of: (record) => named(record, 'themes', record.themes, '; ') },
  { name: 'Status', of: standing },
  { name: 'Periode', of: ({ period }) => (period ? capitalized(periodInWords(period)) : '') },
  { name: 'Vorm', of: (record) => named(record, 'practice.form', record.practice.form) },
  { name: 'Wanneer', of: (record) => named(record, 'practice.moment', record.practice.moment) },
  { name: 'Waar', of: (record) => named(record, 'practice.place', record.practice.place) },
  {
    name: 'Wie doet het',
    of: (record) => named(record, 'practice.deliveredBy', record.practice.deliveredBy),
  },
  { name: 'Hoe vaak', of: ({ practice }) => capitalized(practice.intensity ?? '') },
  { name: 'Hoe lang', of: ({ practice }) => capitalized(practice.duration ?? '') },
  { name: 'Groepsgrootte', of: ({ practice }) => capitalized(practice.groupSize ?? '') },
  { name: 'Bereik', of: ({ practice }) => capitalized(practice.reach ?? '') },
  { name: 'Kosten', of: ({ practice }) => capitalized(practice.costs ?? '') },
  { name: 'Wat heb je nodig', of: ({ practice }) => capitalized(practice.needs.join('; ')) },
  {
    name: 'Over het effect',
    of: (record) => (record.evidence ? named(record, 'evidence.level', [record.evidence.level]) : ''),
  },
  { name: CONTACT, of: contactsInWords },
];

/** What else a table shows of an entry. */
export const OTHER_FACTS: readonly Fact[] = [
  { name: 'Gemeenten', of: ({ municipalities }) => municipalities.join('; ') },
  { name: 'Uitvoerder', of: ({ organiser }) => organiser },
  { name: 'Samenvatting', of: ({ summary }) => summary },
  { name: 'Doel', of: ({ goal }) => goal },
];

/** Most municipalities that are named; of more, the first and the number. */
const MAX_PLACES = 3;

export const placesInShort = ({ municipalities }: Pick<EntryRecord, 'municipalities'>): string =>
  fewPlaces(municipalities, MAX_PLACES);

export interface ComparedRow {
  name: string;
  /** Of each entry; empty when it is not known. */
  values: string[];
}

/** Entries side by side. */
interface Comparison {
  differing: ComparedRow[];
  /** What is known, and the same of all. */
  same: ComparedRow[];
  /** Names of the facts that are known of none. */
  unknown: string[];
}

/** Puts entries side by side, fact by fact. */
export function compareEntries(
  records: readonly EntryRecord[],
  facts: readonly Fact[] = COMPARED_FACTS,
): Comparison {
  const rows = facts.map(({ name, of }) => ({ name, values: records.map(of) }));
  const known = rows.filter(({ values }) => values.some(Boolean));
  const isSame = ({ values }: ComparedRow) => new Set(values).size === 1;
  return {
    differing: known.filter((row) => !isSame(row)),
    same: known.filter(isSame),
    unknown: rows.filter((row) => !known.includes(row)).map(({ name }) => name),
  };
}
