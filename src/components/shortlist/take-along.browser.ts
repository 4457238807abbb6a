/** The buttons that take the shortlist along: as a file, or on paper. What they need is loaded when they are used. */
import { dutchToday } from '../../language/dutch.ts';
import type { EntryRecord } from '../../publishing/entry-record.ts';
import { download } from '../ui/download.ts';
import { find } from '../ui/find-element.ts';
import {
  shortlistJson,
  shortlistTable,
  shortlistText,
  type ExportedList,
  type ListedEntry,
} from './export.ts';

/** What is taken along. */
export interface TakenList {
  entries: readonly ListedEntry[];
  /** Those that stand side by side. */
  compared: readonly EntryRecord[];
  /** Web address that shares the list. */
  address: string;
}

type Format = 'csv' | 'xlsx' | 'txt' | 'json';

/** What a file holds, and of which type it is. */
const FILES: Readonly<
  Record<Format, { type: string; write: (list: ExportedList) => Promise<BlobPart> | BlobPart }>
> = {
  csv: {
    type: 'text/csv',
    write: async (list) => (await import('../../spreadsheet/table/write-csv.ts')).toCsv(shortlistTable(list)),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (list) => (await import('./workbook.ts')).shortlistWorkbook(list),
  },
  txt: { type: 'text/plain', write: shortlistText },
  json: { type: 'application/json', write: shortlistJson },
};

/** @param taken Gives the list as it is when a button is used. */
export function startTakingAlong(page: HTMLElement, taken: () => TakenList): void {
  const status = find(page, '[data-taken]');
  const say = (sentence: string) => (status.textContent = sentence);
  for (const button of page.querySelectorAll<HTMLElement>('[data-download]')) {
    button.addEventListener('click', () => {
      const format = button.dataset.download as Format;
      const day = dutchToday();
      const { type, write } = FILES[format];
      void Promise.resolve({ ...taken(), day })
        .then(write)
        .then((content) => download(`selectie-${day}.${format}`, type, content))
        .then(
          () => say(`selectie-${day}.${format} is gedownload.`),
          () => say('Downloaden lukt nu niet. Probeer het later nog eens.'),
        );
    });
  }
  for (const button of page.querySelectorAll<HTMLElement>('[data-print]')) {
    button.addEventListener('click', () => {
      const kind = button.dataset.print === 'dossier' ? 'dossier' : 'booklet';
      void import('./dossier.browser.ts').then(
        ({ printShortlist }) => printShortlist(kind, { ...taken(), day: dutchToday() }),
        () => say('Afdrukken lukt nu niet. Probeer het later nog eens.'),
      );
    });
  }
}
