import type { FieldChange } from '../catalogue/changes.ts';
import { folderOf, type FolderName } from '../content/kinds.ts';
import { dutchToday } from '../language/dutch.ts';
import type { Happening } from './history.ts';

/** What happened to the catalogue in one month, by the clock of the Netherlands. Newest first. */
export interface Month {
  /** `2026-11` */
  month: string;
  /** What was done to many entries in one go, once for each day. */
  atOnce: BulkChange[];
  added: Happening[];
  /** Once for each entry, with all that changed. */
  changed: Happening[];
  renamed: Happening[];
  removed: Happening[];
}

/** The same done to many entries on a day. */
export interface BulkChange {
  /** When it was last done that day: milliseconds since 1970. */
  time: number;
  folder: FolderName;
  /** Number of entries. */
  count: number;
  /** What changed; nothing when the entries were added or removed. */
  changes: FieldChange[];
  kind: Happening['kind'];
}

/** A change of the same kind to more entries than this in one commit is listed once. */
const MANY = 50;

/** The folders of which changes are listed. */
const LISTED: readonly FolderName[] = ['interventies', 'kennis'];

/** The day of a time in the Netherlands: `2026-11-28`. */
export const dayOf = (time: number): string => dutchToday(new Date(time));

/** Happenings by month, newest month first; months without any are left out. */
export function monthsOf(happenings: readonly Happening[]): Month[] {
  const listed = happenings.filter(({ file }) => LISTED.some((folder) => folderOf(file) === folder));
  const { apart, atOnce } = withoutBulk(listed);
  const byMonth = Map.groupBy(apart.reverse(), ({ time }) => monthOf(time));
  const bulkByMonth = Map.groupBy(atOnce.reverse(), ({ time }) => monthOf(time));
  return [...new Set([...byMonth.keys(), ...bulkByMonth.keys()])]
    .sort()
    .reverse()
    .map((month) => {
      const all = byMonth.get(month) ?? [];
      const ofKind = (wanted: Happening['kind']) => all.filter(({ kind }) => kind === wanted);
      return {
        month,
        atOnce: bulkByMonth.get(month) ?? [],
        added: ofKind('added'),
        changed: oncePerEntry(ofKind('changed')),
        renamed: ofKind('renamed'),
        removed: ofKind('removed'),
      };
    });
}

const monthOf = (time: number) => dayOf(time).slice(0, 'yyyy-mm'.length);

/** Takes out what a commit did to many entries; a happening of which nothing is left goes. */
function withoutBulk(happenings: readonly Happening[]): { apart: Happening[]; atOnce: BulkChange[] } {
  const apart: Happening[] = [];
  const bulk: Happening[] = [];
  const byCommit = Map.groupBy(happenings, ({ commit, file, kind }) =>
    [commit, folderOf(file), kind].join(' '),
  );
  for (const group of byCommit.values()) {
    const kind = group[0]?.kind;
    if (group.length <= MANY || kind === 'renamed') apart.push(...group);
    else if (kind !== 'changed') bulk.push(...group);
    else {
      const counts = Map.groupBy(
        group.flatMap(({ changes = [] }) => changes),
        nameOf,
      );
      const isMany = (change: FieldChange) => (counts.get(nameOf(change))?.length ?? 0) > MANY;
      for (const { changes, ...happening } of group) {
        const [many, few] = [changes?.filter(isMany), changes?.filter((change) => !isMany(change))];
        if (many && many.length > 0) bulk.push({ ...happening, changes: many });
        if (few?.length !== 0) apart.push({ ...happening, ...(few && { changes: few }) });
      }
    }
  }
  return { apart: apart.sort(byTime), atOnce: oncePerDay(bulk.sort(byTime)).sort(byTime) };
}

const nameOf = ({ field, kind }: FieldChange) => `${field} ${kind}`;
const byTime = (one: { time: number }, other: { time: number }) => one.time - other.time;

/** What was done to many entries, the same on the same day told once. Fields of as many entries go together. */
function oncePerDay(bulk: readonly Happening[]): BulkChange[] {
  const single = bulk.flatMap(({ changes = [undefined], ...happening }) =>
    changes.map((change) => ({ ...happening, change })),
  );
  const same = Map.groupBy(single, ({ time, file, kind, change }) =>
    [dayOf(time), folderOf(file), kind, change && nameOf(change)].join(' '),
  );
  const counted = [...same.values()].flatMap((group) => {
    const { kind, change, time, file } = group.at(-1) ?? {};
    const folder = file && folderOf(file);
    if (kind === undefined || time === undefined || !folder) return [];
    const count = new Set(group.map((each) => each.file)).size;
    return [{ time, folder, kind, count, changes: change ? [change] : [] }];
  });
  const alike = Map.groupBy(counted, ({ time, folder, kind, count }) =>
    [dayOf(time), folder, kind, count].join(' '),
  );
  return [...alike.values()].flatMap((group) => {
    const last = group.toSorted(byTime).at(-1);
    return last ? [{ ...last, changes: group.flatMap(({ changes }) => changes) }] : [];
  });
}

/** Puts what happened to an entry at several times together, at the last of them. Newest first. */
export function oncePerEntry(happenings: readonly Happening[]): Happening[] {
  return [...Map.groupBy(happenings, ({ file }) => file).values()].flatMap(([newest, ...earlier]) => {
    if (newest === undefined) return [];
    const changes = [newest, ...earlier].flatMap((each) => each.changes ?? []);
    const distinct = [...new Map(changes.map((change) => [nameOf(change), change])).values()];
    return [{ ...newest, ...(changes.length > 0 && { changes: distinct }) }];
  });
}
