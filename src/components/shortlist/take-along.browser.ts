/** The buttons that take the shortlist along: as a file, or on paper. What they need is loaded when they are used. */
import { find } from '../../browser/element.ts';
import { dutchToday } from '../../language/dutch.ts';
import type { EntryRecord } from '../../publishing/entry-record.ts';
import { missingInWords, type ListedEntry } from './export.ts';
import { downloadList, type ListFormat } from './list-files.ts';

/** What is taken along. */
export interface TakenList {
  entries: readonly ListedEntry[];
  /** Those that stand side by side. */
  compared: readonly EntryRecord[];
  /** Web address that shares the list. */
  address: string;
}

/** @param taken Gives the list as it is when a button is used, once all is there of it that can be had. */
export function startTakingAlong(page: HTMLElement, taken: () => Promise<TakenList>): void {
  const status = find(page, '[data-taken]');
  const say = (sentence: string) => (status.textContent = sentence);
  const listOfToday = async () => {
    say('Een ogenblik …');
    return { ...(await taken()), day: dutchToday() };
  };
  for (const button of page.querySelectorAll<HTMLElement>('[data-download]')) {
    button.addEventListener('click', () => {
      const format = button.dataset.download as ListFormat;
      void listOfToday()
        .then((list) => downloadList('selectie', format, list))
        .then(say);
    });
  }
  for (const button of page.querySelectorAll<HTMLElement>('[data-print]')) {
    button.addEventListener('click', () => {
      const kind = button.dataset.print === 'dossier' ? 'dossier' : 'booklet';
      void Promise.all([import('./dossier.browser.ts'), listOfToday()]).then(
        ([{ printShortlist }, list]) => {
          say(missingInWords(list.entries));
          printShortlist(kind, list);
        },
        () => say('Printen lukt nu niet. Laad de pagina opnieuw, en probeer het nog eens.'),
      );
    });
  }
}
