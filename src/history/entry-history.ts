import type { FolderName } from '../content/kinds.ts';
import { FOLDER_NAMES } from '../content/kinds.ts';
import type { Happening, History } from './history.ts';
import { changesInWords, UNKNOWN_CHANGE } from './in-words.ts';

/** What is known of the history of one file. Times are milliseconds since 1970. */
export interface EntryHistory {
  /** When it came into the catalogue; `undefined` when the history does not go back that far. */
  added: number | undefined;
  /** When it last changed, or was added; `undefined` when that is unknown, as for a change that is in no commit yet. */
  lastChanged: number | undefined;
  /** What changed since it was added, newest first, in Dutch. */
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
    const changes = own.flatMap((happening) => changeInWords(happening) ?? []).reverse();
    return { added, changes, lastChanged: pending.has(file) ? undefined : (changes[0]?.time ?? added) };
  };
}

/** The folder of a path within `content/`, if it is one of entries. */
export function folderOf(file: string): FolderName | undefined {
  return FOLDER_NAMES.find((folder) => file.startsWith(`${folder}/`));
}

function changeInWords({ kind, file, time, changes }: Happening): { time: number; what: string } | undefined {
  if (kind !== 'changed') return undefined;
  const folder = folderOf(file);
  const what = folder && changes ? changesInWords(folder, changes) : UNKNOWN_CHANGE;
  return what === undefined ? undefined : { time, what };
}
