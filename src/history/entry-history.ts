import { folderOf } from '../content/kinds.ts';
import type { Happening, History } from './history.ts';
import { changesInWords, UNKNOWN_CHANGE } from './in-words.ts';
import { dayOf, monthsOf, oncePerEntry } from './months.ts';

/** What is known of the history of one file. Times are milliseconds since 1970. */
export interface EntryHistory {
  /** When it came into the catalogue; `undefined` when the history does not go back that far. */
  added: number | undefined;
  /** When it last changed, or was added; `undefined` when that is unknown, as for a change that is in no commit yet. */
  lastChanged: number | undefined;
  /** What changed since it was added, once for each day, newest first, in Dutch. */
  changes: { time: number; what: string }[];
}

/** What feeds tell of one file. Times are milliseconds since 1970. */
export interface EntryNews {
  /** When it came into the catalogue; `undefined` when the history does not go back that far. */
  added: number | undefined;
  /** What changed since, once for each month, newest first, in Dutch. */
  changes: { time: number; what: string }[];
}

/** Gives the function that returns the history of a file, by its path within `content/`. */
export function entryHistories({ happenings, uncommitted }: History): (file: string) => EntryHistory {
  const byFile = Map.groupBy(happenings, ({ file }) => file);
  const pending = new Set(uncommitted);
  return (file) => {
    const own = byFile.get(file) ?? [];
    const [first] = own;
    const added = first?.kind === 'added' ? first.time : undefined;
    const days = Map.groupBy(own.filter(({ kind }) => kind === 'changed').reverse(), ({ time }) =>
      dayOf(time),
    );
    const changes = [...days.values()].flatMap(oncePerEntry).flatMap((day) => changeInWords(day) ?? []);
    return { added, changes, lastChanged: pending.has(file) ? undefined : (changes[0]?.time ?? added) };
  };
}

/**
 * The day on which something in files last changed; `undefined` when that is not known, as with a change that is in no commit yet.
 *
 * @param isMeant Whether a file counts, by its path within `content/`.
 */
export function lastChangeOf(
  { happenings, uncommitted }: History,
  isMeant: (file: string) => boolean,
): string | undefined {
  if (uncommitted.some(isMeant)) return undefined;
  const last = happenings.findLast(({ file }) => isMeant(file));
  return last && dayOf(last.time);
}

/**
 * Gives the function that returns what feeds tell of a file, by its path within `content/`: when it was added, and what each month
 * brought, as the page of that month tells it. What was done to many entries at once is none of it.
 */
export function entryNews(history: History): (file: string) => EntryNews {
  const historyOf = entryHistories(history);
  const changed = monthsOf(history.happenings).flatMap((month) => month.changed);
  const byFile = Map.groupBy(changed, ({ file }) => file);
  return (file) => ({
    added: historyOf(file).added,
    changes: (byFile.get(file) ?? []).flatMap((month) => changeInWords(month) ?? []),
  });
}

function changeInWords({ kind, file, time, changes }: Happening): { time: number; what: string } | undefined {
  if (kind !== 'changed') return undefined;
  const folder = folderOf(file);
  const what = folder && changes ? changesInWords(folder, changes) : UNKNOWN_CHANGE;
  return what === undefined ? undefined : { time, what };
}
