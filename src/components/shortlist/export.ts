/** A shortlist as files: a table, text with citations, and JSON. */
import { dutchDate } from '../../language/dutch.ts';
import type { EntryRecord } from '../../publishing/entry-record.ts';
import type { WrittenCell } from '../../spreadsheet/table/to-cells.ts';
import { COMPARED_FACTS, contactInWords, OTHER_FACTS, placesInShort, STATUS_FACT } from './facts.ts';

/** An entry of the shortlist, with the visitor's note on it. */
export interface ListedEntry {
  record: EntryRecord;
  note: string;
}

/** What is exported. */
export interface ExportedList {
  entries: readonly ListedEntry[];
  /** The day, `2026-11-21`. */
  day: string;
  /** Web address that shares the list. */
  address: string;
}

/** How to refer to an entry: title, place, who does it, where it stands and when it was read. */
export function citation(record: EntryRecord, day: string): string {
  const { title, organiser, address } = record;
  return `${title} (${placesInShort(record)}). ${organiser}. Interventiebank. ${address} (geraadpleegd op ${dutchDate(day)}).`;
}

/** The shortlist as a table, below a row with the names of the columns. */
export function shortlistTable({ entries, day }: ExportedList): WrittenCell[][] {
  const facts = [...OTHER_FACTS, ...COMPARED_FACTS.filter(({ name }) => name !== 'Contact'), STATUS_FACT];
  return [
    [
      'Titel',
      'Mijn notitie',
      ...facts.map(({ name }) => name),
      'Contact',
      'E-mailadres',
      'Telefoonnummer',
      'Website',
      'Bronnen',
      'Adres',
      'Geraadpleegd op',
    ],
    ...entries.map(({ record, note }) => {
      const { title, contact, sources, address } = record;
      return [
        title,
        note,
        ...facts.map(({ of }) => of(record)),
        contact.organisation,
        contact.email ?? '',
        contact.phone ?? '',
        contact.contactPage ?? contact.url ?? '',
        sources
          .map((source) => [source.title, source.publisher, source.url].filter(Boolean).join(', '))
          .join('; '),
        address,
        day,
      ];
    }),
  ];
}

/** The shortlist as text without markup, each entry with what it takes to refer to it. */
export function shortlistText({ entries, day, address }: ExportedList): string {
  const lines = ({ record, note }: ListedEntry, index: number) => [
    `${index + 1}. ${record.title} (${placesInShort(record)})`,
    record.summary,
    `Contact: ${contactInWords(record.contact)}`,
    ...(note ? [`Mijn notitie: ${note}`] : []),
    `Verwijzing: ${citation(record, day)}`,
  ];
  return [
    `Selectie uit de Interventiebank, ${dutchDate(day)}`,
    ...entries.map((entry, index) => lines(entry, index).join('\n   ')),
    `Deze lijst staat op: ${address}`,
    '',
  ].join('\n\n');
}

/** The shortlist as JSON: the records of its entries, each with the note. */
export function shortlistJson({ entries, day, address }: ExportedList): string {
  const interventions = entries.map(({ record, note }) => ({ ...record, ...(note && { note }) }));
  return `${JSON.stringify({ date: day, address, licence: 'https://creativecommons.org/licenses/by/4.0/', interventions }, null, 2)}\n`;
}
