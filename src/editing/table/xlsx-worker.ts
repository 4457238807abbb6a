/** Reads a sheet on a thread of its own, which may run out of memory without harm: see read-xlsx.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from './read-sheet.ts';

parentPort?.postMessage(await readSheet(workerData as Uint8Array));
