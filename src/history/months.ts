import type { FieldChange } from '../catalogue/changes.ts';
import type { FolderName } from '../content/kinds.ts';
import { dutchToday } from '../language/dutch.ts';
import { folderOf } from './entry-history.ts';
import type { Happening } from './history.ts';

/** What happened to the catalogue in one month, by the clock of the Netherlands. Newest first. */
export interface Month {
  /** `2026-11` */
  month: string;
  /** What one commit did to many entries. */
  atOnce: BulkChange[];
  added: Happening[];
  /** Once for each entry, with all that changed. */
  changed: Happening[];
  renamed: Happening[];
  removed: Happening[];
}

/** The same done to many entries in one go. */
export interface BulkChange {
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
  const groups = [
    ...Map.groupBy(happenings, ({ commit, file, kind }) => [commit, folderOf(file), kind].join(' ')).values(),
  ];
  const results = groups.map((group) => {
    const [first] = group;
    const folder = first && folderOf(first.file);
    if (folder === undefined || group.length <= MANY || first?.kind === 'renamed')
      return { apart: group, atOnce: [] };
    const about = { time: first?.time ?? 0, folder, kind: first?.kind ?? 'changed' };
    if (about.kind !== 'changed')
      return { apart: [], atOnce: [{ ...about, count: group.length, changes: [] }] };
    const counts = Map.groupBy(
      group.flatMap(({ changes = [] }) => changes),
      ({ field, kind }) => [field, kind].join(' '),
    );
    const many = [...counts.values()].filter((same) => same.length > MANY);
    const isMany = ({ field, kind }: FieldChange) =>
      many.some(([one]) => one?.field === field && one.kind === kind);
    return {
      apart: group.flatMap((happening) => {
        const changes = happening.changes?.filter((change) => !isMany(change));
        return changes?.length === 0 ? [] : [{ ...happening, ...(changes && { changes }) }];
      }),
      atOnce: [...Map.groupBy(many, ({ length }) => length)].map(([count, alike]) => ({
        ...about,
        count,
        changes: alike.flatMap(([one]) => one ?? []),
      })),
    };
  });
  const inOrder = <T extends { time: number }>(items: T[]) =>
    items.sort((one, other) => one.time - other.time);
  return {
    apart: inOrder(results.flatMap(({ apart }) => apart)),
    atOnce: inOrder(results.flatMap(({ atOnce }) => atOnce)),
  };
}

/** Puts what happened to an entry at several times together, at the last of them. */
function oncePerEntry(happenings: readonly Happening[]): Happening[] {
  return [...Map.groupBy(happenings, ({ file }) => file).values()].flatMap(([newest, ...earlier]) => {
    if (newest === undefined) return [];
    const changes = [newest, ...earlier].flatMap((each) => each.changes ?? []);
    const distinct = [
      ...new Map(changes.map((change) => [`${change.field} ${change.kind}`, change])).values(),
    ];
    return [{ ...newest, ...(changes.length > 0 && { changes: distinct }) }];
  });
}
