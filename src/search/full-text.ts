/** The part of Pagefind's browser script that we use. @see https://pagefind.app/docs/api/ */
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string }[] }>;
}

/** The name of the file, beside Pagefind's own, that tells which entry each of Pagefind's page ids is. */
export const ENTRIES_FILE = 'entries.json';

/** The slug of each entry by Pagefind's id of its page. */
export type EntrySlugs = Readonly<Record<string, string>>;

/**
 * Full-text search in the index that was made with the site. Nothing is loaded before the first search.
 *
 * @param folder Address of the index's folder, with a slash at the end.
 * @returns A function that gives the slugs of the entries that fit a query, best first. It throws when the index
 *   cannot be reached; the next search tries again.
 */
export function fullTextSearch(folder: string): (query: string) => Promise<string[]> {
  let loading: ReturnType<typeof load> | undefined;
  return async (query) => {
    loading ??= load(folder);
    try {
      const { pagefind, slugs } = await loading;
      const { results } = await pagefind.search(query);
      return results.flatMap(({ id }) => slugs[id] ?? []);
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
}

async function load(folder: string): Promise<{ pagefind: Pagefind; slugs: EntrySlugs }> {
  const [pagefind, slugs] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    fetch(folder + ENTRIES_FILE).then((response) => response.json() as Promise<EntrySlugs>),
  ]);
  await pagefind.init();
  return { pagefind, slugs };
}
