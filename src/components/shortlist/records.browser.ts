/** The records of entries, fetched once each. */
import type { EntryRecord } from '../../publishing/entry-record.ts';
import { pageAddress } from '../../site/site-address.ts';

/** A record, or why there is none: the entry is not (any more) in the catalogue, or could not be had. */
export type Loaded = EntryRecord | 'gone' | 'unreachable';

/** Entries that are fetched at the same time. */
const AT_ONCE = 8;

export const isRecord = (loaded: Loaded | undefined): loaded is EntryRecord => typeof loaded === 'object';

/** Gives the function that loads entries; those that it had before are not fetched again. */
export function recordLoader(): (slugs: readonly string[]) => Promise<Map<string, Loaded>> {
  const known = new Map<string, Loaded>();
  return async (slugs) => {
    const waiting = slugs.filter((slug) => !isRecord(known.get(slug)));
    const next = async (): Promise<void> => {
      for (let slug = waiting.shift(); slug !== undefined; slug = waiting.shift()) {
        known.set(slug, await load(slug));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
    return known;
  };
}

async function load(slug: string): Promise<Loaded> {
  try {
    const response = await fetch(pageAddress.interventionData(slug));
    if (response.status === 404) return 'gone';
    if (!response.ok) return 'unreachable';
    const record = (await response.json()) as EntryRecord | null;
    // A host may answer with something of its own.
    return record?.slug === slug ? atThisSite(record) : 'unreachable';
  } catch {
    return 'unreachable';
  }
}

/** A record with the address of its page where this site stands, which need not be where it was built for. */
export const atThisSite = (record: EntryRecord): EntryRecord => ({
  ...record,
  address: new URL(pageAddress.intervention(record.slug), location.origin).href,
});
