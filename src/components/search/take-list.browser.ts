/**
 * The list of the explorer to take along: all that fits the query and the filters, as a file or to paste. Made here from the open
 * data, which is fetched once, on first use. Built into a file of its own that the explorer loads then; of such a file the
 * exports are dropped, so it leaves its function behind.
 */
import { find } from '../../browser/element.ts';
import { jsonAt } from '../../browser/json-at.ts';
import { loadOnce } from '../../browser/load-once.ts';
import { dutchToday } from '../../language/dutch.ts';
import type { EntryRecord } from '../../publishing/entry-record.ts';
import { pageAddress } from '../../site/site-address.ts';
import { listText, type ExportedList } from '../shortlist/export.ts';
import { downloadList, type ListFormat } from '../shortlist/list-files.ts';
import { atThisSite } from '../shortlist/records.browser.ts';

declare global {
  // What is put on the global object is declared with `var`.
  var takeList: typeof take | undefined;
}

/** The file with all entries. */
interface EntriesFile {
  $schema: string;
  version: string;
  licence: string;
  source: string;
  items: EntryRecord[];
}

/** The records of all entries, in the order in which the search numbers them. */
const loadRecords = loadOnce(async (address: string): Promise<readonly EntryRecord[]> => {
  const { $schema, version, licence, source, items } = await jsonAt<EntriesFile>(address);
  // Each as in its own file, which the shortlist takes along.
  const head = { $schema: $schema.replace(/[^/]+$/, 'interventie.json'), version, licence, source };
  return items.map((record) => ({ ...head, ...atThisSite(record) }));
});

/**
 * Takes the list along in the way that a button stands for, and says beside it what becomes of that.
 *
 * @param target What was clicked; its value is a format, or `copy` for text to paste. Without a value it is no button.
 * @param entriesShown Gives the numbers of the entries of the list, in their order.
 */
async function take(target: HTMLButtonElement, entriesShown: () => readonly number[]): Promise<void> {
  const { value } = target;
  if (!value) return;
  const status = find(target.closest('[popover]')!, '.note');
  // Not before: on the page as it comes, the number of hits alone is announced.
  status.setAttribute('role', 'status');
  status.textContent = 'Een ogenblik …';
  const list = async (): Promise<ExportedList> => {
    const records = await loadRecords(pageAddress.openData());
    await answered();
    return {
      entries: entriesShown().flatMap((entry) => {
        const record = records[entry];
        return record ? [{ record }] : [];
      }),
      asked: find(document, '[data-asked]').textContent,
      day: dutchToday(),
      address: location.href.replace(/#.*$/, ''),
    };
  };
  try {
    await answered();
    if (entriesShown().length === 0) status.textContent = 'Er staat niets in deze lijst.';
    else
      status.textContent =
        value === 'copy'
          ? await copy(list)
          : await downloadList('interventies', value as ListFormat, await list());
  } catch {
    status.textContent = 'Dat lukt nu niet. Laad de pagina opnieuw, en probeer het nog eens.';
  }
}

/** Waits until the list is the answer to what stands in the box: the file says what was asked. */
function answered(): Promise<void> {
  const list = find(document, '[data-results]');
  return new Promise((resolve) => {
    const look = () => {
      if (list.getAttribute('aria-busy') === 'true') return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(list, { attributeFilter: ['aria-busy'] });
    look();
  });
}

/** Copies a list as text; where a browser refuses, the text comes as a file. */
async function copy(list: () => Promise<ExportedList>): Promise<string> {
  const made = list();
  try {
    // A promise: Safari lets a page copy only in the very task of a click.
    const text = made.then((each) => new Blob([listText(each)], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
    return 'De lijst is gekopieerd. Plak die waar je wilt.';
  } catch {
    return `Kopiëren lukt hier niet vanzelf. ${await downloadList('interventies', 'txt', await made)}`;
  }
}

globalThis.takeList = take;
