/** A list of entries as files: a table, text with citations, and JSON. A visitor's shortlist, or what the explorer found. */
import { apaParts, yearOf } from '../../publishing/apa.ts';
import { ATTRIBUTION, LICENCE, SITE_NAME, TERMS } from '../../publishing/licence.ts';
import { counted, dutchDate } from '../../language/dutch.ts';
import type { EntryRecord } from '../../publishing/entry-record.ts';
import type { WrittenCell } from '../../spreadsheet/table/to-cells.ts';
import { COMPARED_FACTS, CONTACT, contactsInWords, OTHER_FACTS, placesInShort } from './facts.ts';

/** What is known of an entry whose record can't be had. */
interface MissingRecord {
  slug: string;
  /** Web address of its page. */
  address: string;
  /** Why it can't be had, as a sentence. */
  missing: string;
}

/** An entry of a list; of the shortlist with the visitor's note on it. */
export interface ListedEntry {
  record: EntryRecord | MissingRecord;
  note?: string;
}

/** What is exported. */
export interface ExportedList {
  entries: readonly ListedEntry[];
  /** The query and the filters in words; empty for everything, `undefined` for a list that was not searched for. */
  asked?: string;
  /** The day, `2026-11-21`. */
  day: string;
  /** Web address that shares the list. */
  address: string;
}

/** The words for a list without query and filters. */
const EVERYTHING = 'Alle interventies.';

export const isMissing = (record: EntryRecord | MissingRecord): record is MissingRecord =>
  'missing' in record;

/** Of how many entries the record is missing, as a sentence; empty when there are none. */
export function missingInWords(entries: readonly ListedEntry[]): string {
  const count = entries.filter(({ record }) => isMissing(record)).length;
  return count > 0
    ? `Van ${counted(count, 'interventie', 'interventies')} konden we de gegevens niet ophalen. Wat we wel weten, staat erin.`
    : '';
}

/** How to refer to an entry that was read on a day, as its own page says it. */
export function citation({ title, municipalities, address, lastChanged }: EntryRecord, day: string): string {
  const page = {
    title: `${title} (${municipalities[0]})`,
    address,
    publisher: SITE_NAME,
    year: yearOf(lastChanged),
  };
  return apaParts(page, dutchDate(day)).join('');
}

/** The list as a table, below a row with the names of the columns. */
export function listTable({ entries, asked, day, address: listAddress }: ExportedList): WrittenCell[][] {
  const hasNotes = entries.some(({ note }) => note !== undefined);
  const facts = [...OTHER_FACTS, ...COMPARED_FACTS].filter(({ name }) => name !== CONTACT);
  const names = [
    'Titel',
    ...(hasNotes ? ['Mijn notitie'] : []),
    ...facts.map(({ name }) => name),
    CONTACT,
    'Website',
    'Vraag het aan',
    'E-mailadres',
    'Telefoonnummer',
    'Contactpagina',
    'Bronnen',
    'Adres',
    'Geraadpleegd op',
    'Bron en licentie',
    ...(asked === undefined ? [] : ['Gezocht', 'Adres van de lijst']),
  ];
  return [
    names,
    ...entries.map(({ record, note }) => {
      if (isMissing(record)) {
        const known = new Map([
          ['Titel', record.slug],
          ['Mijn notitie', note],
          ['Samenvatting', record.missing],
          ['Adres', record.address],
        ]);
        return names.map((name) => known.get(name) ?? '');
      }
      const { title, contact, contactFallback, sources, address } = record;
      // Of whom the ways to ask are: where the organisation has none, the municipality.
      const reached = contactFallback ?? contact;
      return [
        title,
        ...(hasNotes ? [note ?? ''] : []),
        ...facts.map(({ of }) => of(record)),
        contact.organisation,
        contact.url ?? '',
        reached.organisation,
        reached.email ?? '',
        reached.phone ?? '',
        reached.contactPage ?? contactFallback?.url ?? '',
        sources
          .map((source) => [source.title, source.publisher, source.url].filter(Boolean).join(', '))
          .join('; '),
        address,
        day,
        ATTRIBUTION,
        ...(asked === undefined ? [] : [asked || EVERYTHING, listAddress]),
      ];
    }),
  ];
}

/** What the lines of an entry begin with, below its number. */
const NEXT_LINE = '\n   ';

/** The list as text without markup, each entry with what it takes to refer to it. */
export function listText({ entries, asked, day, address }: ExportedList): string {
  const lines = ({ record, note }: ListedEntry, index: number) => {
    const noted = note ? [`Mijn notitie: ${note}`] : [];
    return isMissing(record)
      ? [`${index + 1}. ${record.slug}`, record.missing, ...noted, `Adres: ${record.address}`]
      : [
          `${index + 1}. ${record.title} (${placesInShort(record)})`,
          record.summary,
          `Contact: ${contactsInWords(record)}`,
          ...noted,
          `Verwijzing: ${citation(record, day)}`,
        ];
  };
  return [
    `${asked === undefined ? 'Selectie' : 'Lijst'} uit de Interventiebank, ${dutchDate(day)}`,
    ...(asked === undefined ? [] : [asked || EVERYTHING]),
    ...entries.map((entry, index) =>
      lines(entry, index)
        .join('\n')
        .replace(/\r\n?|\n/g, NEXT_LINE),
    ),
    `Deze lijst staat op: ${address}`,
    TERMS,
    '',
  ].join('\n\n');
}

/** The list as JSON: the records of its entries, each with the note. */
export function listJson({ entries, asked, day, address }: ExportedList): string {
  const interventions = entries.map(({ record, note }) => ({ ...record, ...(note && { note }) }));
  return `${JSON.stringify({ date: day, address, asked, licence: LICENCE, interventions }, null, 2)}\n`;
}
