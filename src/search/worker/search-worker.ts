/**
 * The search in a worker, so that the page can answer to keys and draw meanwhile. The name of the worker is the address of the
 * folder with the files of the search. A page that can't have a worker loads this file itself, and finds the tasks in a global: bundled as
 * a worker, a file keeps no exports.
 */
import type { WorkerRequest, WorkerResponse } from './protocol.ts';
import { createSearchTasks } from './search-tasks.ts';

declare global {
  var searchTasks: typeof createSearchTasks | undefined;
}

if (typeof document === 'undefined') {
  const tasks = createSearchTasks(self.name);
  const reply = (response: WorkerResponse) => self.postMessage(response);
  self.onmessage = async ({ data }: MessageEvent<WorkerRequest>) => {
    const { id } = data;
    try {
      reply(
        'task' in data
          ? { id, output: await (tasks[data.task] as (input: unknown) => unknown)(data.input) }
          : data,
      );
    } catch (error) {
      reply({ id, error });
    }
  };
} else globalThis.searchTasks = createSearchTasks;
