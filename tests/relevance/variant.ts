/** Loads the search a second time with one of its files replaced, to measure what that file gains. */
import { registerHooks } from 'node:module';

/** Where the search and its language stand. */
const SEARCH = /\/src\/(?:search|language)\//;

/**
 * Imports a module and everything that it imports anew, with one file of the search replaced by another.
 *
 * @param module Address of the module to import.
 * @param replaced End of the address of the file that is replaced.
 * @param by Address of the file that takes its place.
 */
export async function importWith(module: URL, replaced: string, by: URL): Promise<unknown> {
  const mark = `?without=${encodeURIComponent(replaced)}`;
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      const isOurs = SEARCH.test(resolved.url) && context.parentURL?.endsWith(mark) === true;
      if (!isOurs) return resolved;
      if (resolved.url.endsWith(replaced)) return { ...resolved, url: by.href };
      return { ...resolved, url: resolved.url + mark };
    },
  });
  try {
    return await import(module.href + mark);
  } finally {
    hooks.deregister();
  }
}
