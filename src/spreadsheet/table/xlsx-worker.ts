/** Reads a sheet on a thread of its own, which may run out of memory without harm: see read-xlsx.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { FileRefusal } from './grid.ts';
import { readSheet, type SheetContent } from './read-sheet.ts';

/** What the thread answers with; nothing when there is no sheet. */
export type SheetAnswer = SheetContent | { refusal: string } | undefined;

parentPort?.postMessage(await answer(workerData as Uint8Array));

/** An error that crosses to another thread is no FileRefusal there. */
async function answer(bytes: Uint8Array): Promise<SheetAnswer> {
  try {
    return await readSheet(bytes);
  } catch (error) {
    if (error instanceof FileRefusal) return { refusal: error.message };
    throw error;
  }
}
