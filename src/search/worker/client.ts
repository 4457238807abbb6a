import { START, type SearchTasks, type WorkerRequest, type WorkerResponse } from './protocol.ts';
// Its address rather than a worker, so that a page without workers can import the same file.
import workerAddress from './search-worker.ts?worker&url';

/** The only address from which a page takes a worker: see `publishing/security/policy.ts`. */
const trustedAddress =
  globalThis.trustedTypes
    ?.createPolicy('search', { createScriptURL: () => workerAddress })
    .createScriptURL('') ?? workerAddress;

declare global {
  /** A worker that was started before the page was there: see `components/search/EarlyAnswer.astro`. */
  var earlyWorker: Worker | undefined;
}

/** Lets the search do a task. Rejects when it can't be done. */
export type SearchClient = <T extends keyof SearchTasks>(
  task: T,
  ...input: Parameters<SearchTasks[T]>
) => Promise<Awaited<ReturnType<SearchTasks[T]>>>;

type Run = (task: keyof SearchTasks, input: unknown) => Promise<unknown>;

/** What settles a request that waits for its response. */
interface PendingRequest {
  resolve: (output: unknown) => void;
  reject: (error: unknown) => void;
}

/** Time (ms) in which a worker must have started. */
const START_TIMEOUT_MS = 5_000;

/**
 * Gives access to the search, in a worker that is started with the first task; on the page's own thread when the worker can't be had or
 * doesn't start in time. A worker that breaks down is started anew with the next task.
 *
 * @param folder Address of the folder with the files of the search, with a slash at the end.
 */
export function createSearchClient(folder: string): SearchClient {
  let running: Promise<Run> | undefined;
  const forget = () => (running = undefined);
  return async (task, ...[input]) => {
    if (running === undefined) {
      running = startWorker(folder, forget).catch(() => (running = onThisThread(folder)));
      running.catch(forget);
    }
    return (await (
      await running
    )(task, input)) as never;
  };
}

async function onThisThread(folder: string): Promise<Run> {
  await import(/* @vite-ignore */ workerAddress);
  const tasks = globalThis.searchTasks!(folder);
  return async (task, input) => await (tasks[task] as (input: unknown) => unknown)(input);
}

/** @param onBreakdown Called when the worker breaks down: every pending request is rejected. */
async function startWorker(folder: string, onBreakdown: () => void): Promise<Run> {
  const worker = globalThis.earlyWorker ?? new Worker(trustedAddress, { type: 'module', name: folder });
  globalThis.earlyWorker = undefined;
  const waiting = new Map<number, PendingRequest>();
  let last = START;
  const response = (id: number) =>
    new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
  const fail = (error: Error) => {
    worker.terminate();
    onBreakdown();
    for (const request of waiting.values()) request.reject(error);
    // Then the time limit of the start finds nothing that waits, and leaves alone what took the worker's place.
    waiting.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<WorkerResponse>) => {
    const request = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) request?.reject(data.error);
    else request?.resolve(data.output);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    fail(new Error(event.message));
  };
  setTimeout(() => waiting.has(START) && fail(new Error('timeout')), START_TIMEOUT_MS);
  worker.postMessage({ id: START } satisfies WorkerRequest);
  await response(START);
  return (task, input) => {
    worker.postMessage({ id: ++last, task, input } satisfies WorkerRequest);
    return response(last);
  };
}
