import type { WorkerRequest, WorkerResponse, WorkerApi } from './protocol.ts';

/** Lets the search worker do a task. Rejects when it can't be done, or when the thread can't be had. */
export type SearchClient = <T extends keyof WorkerApi>(
  task: T,
  ...input: Parameters<WorkerApi[T]>
) => Promise<Awaited<ReturnType<WorkerApi[T]>>>;

interface Waiting {
  resolve: (output: never) => void;
  reject: (error: Error) => void;
}

/**
 * Gives access to the search worker, which is started with the first task. When it fails to start, the next task starts
 * it anew.
 *
 * @param folder Address of the folder with the files of the search, with a slash at the end.
 */
export function createSearchClient(folder: string): SearchClient {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  const start = (): Worker => {
    const started = new Worker(new URL('./search-worker.ts', import.meta.url), {
      type: 'module',
      name: folder,
    });
    started.onmessage = ({ data }: MessageEvent<WorkerResponse>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if ('error' in data) asked?.reject(new Error(data.error));
      else asked?.resolve(data.output as never);
    };
    started.onerror = (event) => {
      event.preventDefault();
      worker = undefined;
      for (const { reject } of waiting.values()) reject(new Error(event.message));
      waiting.clear();
    };
    return started;
  };

  return (task, ...[input]) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      worker ??= start();
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, task, input } satisfies WorkerRequest);
    });
}
