/** Makes the files of the search in a thread of its own, beside the building of the pages. */
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { readSearchSource } from './source.ts';
import { searchFiles, type SearchFiles } from './search-files.ts';

const CONTENT = 'content';

if (!isMainThread) parentPort?.postMessage(await searchFiles(readSearchSource(CONTENT)));

/** @throws Error of what could not be read or indexed. */
export function searchFilesFromWorker(): Promise<SearchFiles> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url));
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
