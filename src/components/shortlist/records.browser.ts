/** The records of entries, fetched once each. */
import { loadOnce } from '../../browser/load-once.ts';
import { LOADING_LIMIT_MS } from '../../browser/response-at.ts';
import type { EntryRecord } from '../../publishing/entry-record.ts';
import { pageAddress } from '../../site/site-address.ts';

/** A record, or why there is none: the entry is not (any more) in the catalogue, or could not be had. */
export type Loaded = EntryRecord | 'gone' | 'unreachable';

export const isRecord = (loaded: Loaded | undefined): loaded is EntryRecord => typeof loaded === 'object';

/**
 * Gives the function that loads entries, and waits for those that are under way. What was unreachable is tried again.
 *
 * @param arrived Called with each as it comes in, once.
 */
export function recordLoader(
  arrived: (slug: string, loaded: Loaded) => void,
): (slugs: readonly string[]) => Promise<void> {
  const loadEach = loadOnce(async (slug: string) => {
    const loaded = await load(slug);
    arrived(slug, loaded);
    if (loaded === 'unreachable') throw new Error(slug);
  });
  return async (slugs) => {
    await Promise.allSettled(slugs.map(loadEach));
  };
}

async function load(slug: string): Promise<Loaded> {
  try {
    const response = await fetch(pageAddress.interventionData(slug), {
      signal: AbortSignal.timeout(LOADING_LIMIT_MS),
    });
    if (response.status === 404) return 'gone';
    if (!response.ok) return 'unreachable';
    const record = (await response.json()) as EntryRecord | null;
    // A host may answer with something of its own.
    return record?.slug === slug ? atThisSite(record) : 'unreachable';
  } catch {
    return 'unreachable';
  }
}

/** The web address of an entry's page where this site stands, which need not be where it was built for. */
export const addressHere = (slug: string): string =>
  new URL(pageAddress.intervention(slug), location.origin).href;

/** A record with the address of its page where this site stands. */
export const atThisSite = (record: EntryRecord): EntryRecord => ({
  ...record,
  address: addressHere(record.slug),
});
