/** Judges the entries of a catalogue; those of a large one in two threads, each of which takes the next part as soon as it is free. */
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
import { createJudge, fileOpener, type Judgement, type Standard } from './judge.ts';

/** A catalogue of so many entries takes longer to judge than a thread takes to start. */
const MIN_FILES_FOR_THREADS = 1_000;

/** Entries that a thread takes at a time. */
const PART_SIZE = 50;

/** Longest time (ms) to wait for a part: after it, the other thread is given up. A part takes a tenth of a second. */
const PART_TIMEOUT_MS = 60_000;

/** Where the threads keep in their shared memory which part is the next, and how many parts the other has sent. */
const NEXT = 0;
const SENT = 1;

interface Work {
  files: readonly FoundFile[];
  standard: Standard;
  shared: Int32Array;
}

/** What the other thread sends: the number of a part, and what was made of it. */
type JudgedPart = readonly [part: number, judgements: Judgement[]];

/**
 * Judges entries. This thread itself judges what it does not get from the other: the outcome does not depend on the number of threads.
 *
 * @param threads One or two; only tests choose.
 * @param timeout Longest time (ms) to wait for a part from the other; only tests give another.
 * @returns The diagnostics of the rules about a single file for each, in the order of the files.
 */
export function judgeEntries(
  files: readonly FoundFile[],
  standard: Standard,
  threads = files.length < MIN_FILES_FOR_THREADS ? 1 : Math.min(availableParallelism(), 2),
  timeout = PART_TIMEOUT_MS,
): Judgement[] {
  const shared = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const work: Work = { files, standard, shared };
  const judged = new Map<number, Judgement[]>();
  const other = threads === 2 ? startOther(work) : undefined;
  const judge = judgeParts(work, (part, judgements) => judged.set(part, judgements));
  judge.all();
  other?.receive(judged, timeout);
  const parts = Array.from({ length: countParts(files) }, (_, part) => judged.get(part) ?? judge.one(part));
  return parts.flat();
}

/** Starts another thread that judges too. */
function startOther(work: Work) {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { ...work, port: port2 },
    transferList: [port2],
    // As much as the main thread has: a text may nest as deep in either.
    resourceLimits: { stackSizeMb: 8 },
  });
  worker.unref();
  // The parts that it had taken are judged here, where an error in a rule is reported as usual.
  worker.on('error', () => undefined);
  /** Waits for the parts that the other thread has taken. */
  const receive = (judged: Map<number, Judgement[]>, timeout: number) => {
    const { shared } = work;
    for (;;) {
      const sent = Atomics.load(shared, SENT);
      for (let message = receiveMessageOnPort(port1); message; message = receiveMessageOnPort(port1))
        judged.set(...(message.message as JudgedPart));
      if (judged.size === countParts(work.files)) break;
      if (Atomics.wait(shared, SENT, sent, timeout) === 'timed-out') break;
    }
    port1.close();
    void worker.terminate();
  };
  return { receive };
}

const countParts = (files: readonly FoundFile[]) => Math.ceil(files.length / PART_SIZE);

/** @param done Gets each part that was judged. */
function judgeParts({ files, standard, shared }: Work, done: (...part: JudgedPart) => void) {
  const { open } = fileOpener(standard.vocabulary, files);
  const judge = createJudge(standard);
  const one = (part: number) =>
    files.slice(part * PART_SIZE, (part + 1) * PART_SIZE).map((file) => judge(open(file)));
  /** Judges a part after the other, as long as there is one that no thread has taken. */
  const all = () => {
    for (let part = take(); part < countParts(files); part = take()) done(part, one(part));
  };
  const take = () => Atomics.add(shared, NEXT, 1);
  return { one, all };
}

if (!isMainThread && isWork(workerData)) {
  const { port, ...work } = workerData;
  judgeParts(work, (...part) => {
    port.postMessage(part);
    Atomics.add(work.shared, SENT, 1);
    Atomics.notify(work.shared, SENT);
  }).all();
}

/** Whether this thread was started to judge: threads for other purposes may load this file too. */
function isWork(data: unknown): data is Work & { port: MessagePort } {
  return typeof data === 'object' && data !== null && 'standard' in data && 'port' in data;
}
