/** Checks the entries of a catalogue one by one; those of a large one in two threads, each of which takes the next batch as soon as it is free. */
import { availableParallelism } from 'node:os';
import {
  isMainThread,
  MessageChannel,
  receiveMessageOnPort,
  Worker,
  workerData,
  type MessagePort,
} from 'node:worker_threads';
import type { FoundFile } from '../content/read-content.ts';
import { createFileChecker, fileOpener, type CheckOptions, type FileDiagnostics } from './check-file.ts';

/** A catalogue of so many entries takes longer to check than a thread takes to start. */
const MIN_FILES_FOR_THREADS = 1_000;

/** Entries that a thread takes at a time. */
const BATCH_SIZE = 50;

/** Longest time (ms) to wait for a batch: after it, the worker is given up. A batch takes a tenth of a second. */
const BATCH_TIMEOUT_MS = 60_000;

/** Where the threads keep in their shared memory which batch is the next, and how many batches the worker has sent. */
const NEXT = 0;
const SENT = 1;

interface Work {
  files: readonly FoundFile[];
  options: CheckOptions;
  shared: Int32Array;
}

/** What the worker sends: the number of a batch, and the diagnostics of each of its files. */
type CheckedBatch = readonly [batch: number, diagnostics: FileDiagnostics[]];

/**
 * Checks entries. This thread itself checks what it does not get from the worker: the outcome does not depend on the number of threads.
 *
 * @param threads One or two; only tests choose.
 * @param timeout Longest time (ms) to wait for a batch from the worker; only tests give another.
 * @returns The diagnostics of the rules about a single file for each, in the order of the files.
 */
export function checkEntries(
  files: readonly FoundFile[],
  options: CheckOptions,
  threads = files.length < MIN_FILES_FOR_THREADS ? 1 : Math.min(availableParallelism(), 2),
  timeout = BATCH_TIMEOUT_MS,
): FileDiagnostics[] {
  const shared = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const work: Work = { files, options, shared };
  const checked = new Map<number, FileDiagnostics[]>();
  const worker = threads === 2 ? startWorker(work) : undefined;
  const batches = batchChecker(work, (batch, diagnostics) => checked.set(batch, diagnostics));
  batches.checkAll();
  worker?.receive(checked, timeout);
  return Array.from(
    { length: countBatches(files) },
    (_, batch) => checked.get(batch) ?? batches.checkOne(batch),
  ).flat();
}

/** Starts a worker that checks too. */
function startWorker(work: Work) {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { ...work, port: port2 },
    transferList: [port2],
    // As much as the main thread has: a text may nest as deep in either.
    resourceLimits: { stackSizeMb: 8 },
  });
  worker.unref();
  // The batches that it had taken are checked here, where an error in a rule is reported as usual.
  worker.on('error', () => undefined);
  /** Waits for the batches that the worker has taken. */
  const receive = (checked: Map<number, FileDiagnostics[]>, timeout: number) => {
    const { shared } = work;
    for (;;) {
      const sent = Atomics.load(shared, SENT);
      for (let message = receiveMessageOnPort(port1); message; message = receiveMessageOnPort(port1))
        checked.set(...(message.message as CheckedBatch));
      if (checked.size === countBatches(work.files)) break;
      if (Atomics.wait(shared, SENT, sent, timeout) === 'timed-out') break;
    }
    port1.close();
    void worker.terminate();
  };
  return { receive };
}

const countBatches = (files: readonly FoundFile[]) => Math.ceil(files.length / BATCH_SIZE);

/** @param done Gets each batch that was checked. */
function batchChecker({ files, options, shared }: Work, done: (...batch: CheckedBatch) => void) {
  const { open } = fileOpener(options.vocabulary, files);
  const check = createFileChecker(options);
  const checkOne = (batch: number) =>
    files.slice(batch * BATCH_SIZE, (batch + 1) * BATCH_SIZE).map((file) => check(open(file)));
  /** Checks a batch after the other, as long as there is one that no thread has taken. */
  const checkAll = () => {
    for (let batch = take(); batch < countBatches(files); batch = take()) done(batch, checkOne(batch));
  };
  const take = () => Atomics.add(shared, NEXT, 1);
  return { checkOne, checkAll };
}

if (!isMainThread && isWork(workerData)) {
  const { port, ...work } = workerData;
  batchChecker(work, (...batch) => {
    port.postMessage(batch);
    Atomics.add(work.shared, SENT, 1);
    Atomics.notify(work.shared, SENT);
  }).checkAll();
}

/** Whether this thread was started to check entries: threads for other purposes may load this file too. */
function isWork(data: unknown): data is Work & { port: MessagePort } {
  return typeof data === 'object' && data !== null && 'shared' in data && 'port' in data;
}
