import { entryAddress } from '../content/kinds.ts';
import type { GitLog } from './git.ts';

/** An entry that had an address once, and is not there any more. */
export interface VanishedEntry {
  /** Path without `.mdx`: `interventies/alkmaar-taalklas`. */
  path: string;
  /** The name that its file got, when it was renamed. */
  to: string | undefined;
}

/**
 * The entries that had an address once and have none any more, each with the name that its file got, if it was renamed.
 *
 * @param present The paths of the files that are there, within `content/`.
 */
export function vanishedIn(
  { commits }: Pick<GitLog, 'commits'>,
  present: readonly string[],
): VanishedEntry[] {
  const there = new Set(present);
  /** Of every entry that ever was, the path that it got. */
  const next = new Map<string, string | undefined>();
  for (const file of commits.flatMap(({ files }) => files)) {
    if (file.kind === 'changed' && file.from !== file.path) next.set(file.from, file.path);
    next.set(file.path, undefined);
  }
  return [...next.keys()]
    .filter((path) => path.endsWith('.mdx') && entryAddress(path) !== undefined && !there.has(path))
    .map((path) => ({ path: slugPath(path), to: lastName(next, path, there) }));
}

const slugPath = (path: string) => path.replace(/\.mdx$/, '');

/** The name of a file after all renames, if it is there under it. */
function lastName(
  next: ReadonlyMap<string, string | undefined>,
  path: string,
  there: ReadonlySet<string>,
): string | undefined {
  const seen = new Set<string>();
  let name: string | undefined = path;
  while (name !== undefined && !there.has(name) && !seen.has(name)) {
    seen.add(name);
    name = next.get(name);
  }
  return name !== undefined && there.has(name) ? slugPath(name) : undefined;
}
