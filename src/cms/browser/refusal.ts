import type { Decap } from './decap.ts';

/** An error that the form shows by its message alone. */
export class Refusal extends Error {
  override toString(): string {
    return this.message;
  }
}

/**
 * Tells the working copy which version of a file an entry was made from, so that it refuses to replace what another saved
 * meanwhile, and lets the form show why it refuses an entry, in its words alone.
 */
export function tellVersionsAndRefusals(cms: Decap): void {
  const proxy = cms.getBackend('proxy');
  const { init } = proxy;
  proxy.init = (...options) => {
    const backend = init(...options);
    const opened = new Map<string, string>();
    const getEntry = backend.getEntry.bind(backend);
    const persist = backend.persistEntry.bind(backend);
    backend.getEntry = async (path) => {
      const entry = await getEntry(path);
      opened.set(path, entry.data);
      return entry;
    };
    backend.persistEntry = (entry, options) =>
      refusing(async () => {
        const dataFiles = entry.dataFiles.map((file) => ({ ...file, opened: opened.get(file.path) ?? null }));
        const answer = await persist({ ...entry, dataFiles }, options);
        for (const { path, raw } of dataFiles) opened.set(path, raw);
        return answer;
      });
    backend.deleteFiles = (paths) =>
      refusing(() =>
        backend.request({
          action: 'deleteFiles',
          params: { paths, opened: paths.map((path) => opened.get(path) ?? '') },
        }),
      );
    return backend;
  };
}

async function refusing<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new Refusal((error as Error).message);
  }
}
