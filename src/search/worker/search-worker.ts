/**
 * The search in a worker, so that the page can answer to keys and draw meanwhile. The name of the worker is the address of the
 * folder with the files of the search. A page that can't have a worker loads this file itself, and finds the tasks in a global: bundled as
 * a worker, a file keeps no exports.
 */
import { START, type WorkerRequest, type WorkerResponse } from './protocol.ts';
import { createSearchTasks } from './search-tasks.ts';

declare global {
  var searchTasks: typeof createSearchTasks | undefined;
}

if (typeof document === 'undefined') {
  const tasks = createSearchTasks(self.name);
  const reply = (response: WorkerResponse) => self.postMessage(response);
  self.onmessage = async ({ data: { id, task, input } }: MessageEvent<WorkerRequest>) => {
    try {
      reply({ id, output: await (tasks[task] as (input: unknown) => unknown)(input) });
    } catch (error) {
      reply({ id, error: String(error) });
    }
  };
  reply({ id: START });
} else globalThis.searchTasks = createSearchTasks;
