import type { Decap } from './decap.ts';

/** An error that the form shows by its message alone. */
export class Refusal extends Error {
  override toString(): string {
    return this.message;
  }
}

/** Lets the form show why the working copy refuses an entry, in the words of the checker alone. */
export function tellRefusals(cms: Decap): void {
  const proxy = cms.getBackend('proxy');
  const { init } = proxy;
  proxy.init = (...options) => {
    const backend = init(...options);
    const persist = backend.persistEntry.bind(backend);
    backend.persistEntry = async (...entry) => {
      try {
        return await persist(...entry);
      } catch (error) {
        throw new Refusal((error as Error).message);
      }
    };
    return backend;
  };
}
