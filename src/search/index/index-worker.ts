/** Makes the files of the search in a thread of its own, beside the building of the pages. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { readSearchSource } from './source.ts';
import { searchFiles, type SearchFiles } from './search-files.ts';

const CONTENT = 'content';

if (!isMainThread)
  parentPort?.postMessage(await searchFiles(readSearchSource(CONTENT), workerData as string));

/**
 * @param day The day for which the search decides what is still running: year-month-day.
 * @throws Error of what could not be read or indexed.
 */
export function searchFilesFromWorker(day: string): Promise<SearchFiles> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: day });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
