/** What changed between two versions of an entry, by field: for readers, who want to know what is new and not how it was typed. */

/** One version of an entry. Its data need not fit the schema: the schema changes too. */
export interface Version {
  data: Readonly<Record<string, unknown>>;
  /** The text below the fields, in Markdown. */
  body: string;
}

/**
 * What happened to a field: it holds more than it did (`extended`, also when it was not there), something else, or nothing any more;
 * or someone looked at the sources again (`checked`).
 */
export type ChangeKind = 'extended' | 'changed' | 'removed' | 'checked';

export interface FieldChange {
  /** Name of the field; `contact.url` for one in a group; for a part of the text its heading, `## Resultaten`. */
  field: string;
  kind: ChangeKind;
}

/** Stands before the heading of a part of the text, as in the text itself. */
export const HEADING = '## ';

/** What editors alone work with: no page of an entry shows it. */
const UNPUBLISHED: ReadonlySet<string> = new Set(['toVerify']);

/** The field with the day on which the sources were last looked at. */
const CHECKED = 'lastChecked';

/** The list of which the first item weighs more than the others. */
const RANKED = 'themes';

/** The list in which every item weighs more than the next. In all other lists the order is form. */
const ORDERED = 'concepts';

/** Says of a status the same as leaving it out. */
const UNKNOWN = 'onbekend';

/**
 * What differs between two versions, fields first. Form is no change: line breaks, quotation marks, marks of Markdown, the order
 * of fields and of most lists, a value that says the same as leaving it out.
 */
export function changesBetween(before: Version, after: Version): FieldChange[] {
  return [
    ...groupChanges(before.data, after.data).filter(({ field }) => !UNPUBLISHED.has(field)),
    ...groupChanges(partsOf(before.body), partsOf(after.body)),
  ];
}

/** A value without its form; `undefined` for one that says nothing. */
type Meaning = string | number | boolean | Meaning[] | { [field: string]: Meaning } | undefined;

type Group = Record<string, Meaning>;

function groupChanges(before: object, after: object): FieldChange[] {
  const [was, is] = [meaningOfGroup(before), meaningOfGroup(after)];
  return Object.keys({ ...was, ...is }).flatMap((field) => changeOf(field, was[field], is[field]) ?? []);
}

function changeOf(field: string, was: Meaning, is: Meaning): FieldChange | undefined {
  if (isSame(was, is)) return undefined;
  if (field === CHECKED && is !== undefined)
    return { field, kind: written(is) > written(was) ? 'checked' : 'changed' };
  if (was === undefined) return { field, kind: 'extended' };
  if (is === undefined) return { field, kind: 'removed' };
  if (isGroup(was) && isGroup(is)) return changeWithin(field, was, is);
  if (Array.isArray(was) && Array.isArray(is)) return changeOfList(field, was, is);
  const isLonger = typeof was === 'string' && typeof is === 'string' && is.includes(was);
  return { field, kind: isLonger ? 'extended' : 'changed' };
}

/** One field of a group is named by itself; of several, the group. */
function changeWithin(field: string, was: Group, is: Group): FieldChange | undefined {
  const changes = groupChanges(was, is);
  const [first] = changes;
  if (first === undefined) return undefined;
  if (changes.length === 1) return { field: `${field}.${first.field}`, kind: first.kind };
  return { field, kind: changes.every(({ kind }) => kind === 'extended') ? 'extended' : 'changed' };
}

function changeOfList(field: string, was: Meaning[], is: Meaning[]): FieldChange | undefined {
  const [left, had] = [new Set(is.map(written)), new Set(was.map(written))];
  if (field === RANKED && !isSame(was[0], is[0])) return { field, kind: 'changed' };
  const kept = [...left].filter((item) => had.has(item));
  if (kept.length < had.size) return { field, kind: 'changed' };
  if (field === ORDERED && !isSame(kept, [...had])) return { field, kind: 'changed' };
  return left.size > had.size ? { field, kind: 'extended' } : undefined;
}

const written = (value: Meaning) => JSON.stringify(value) ?? '';

const isSame = (one: Meaning, other: Meaning) => written(one) === written(other);

const isGroup = (value: Meaning): value is Group => typeof value === 'object' && !Array.isArray(value);

function meaningOf(value: unknown): Meaning {
  if (typeof value === 'string') return withoutForm(value);
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) {
    const items = value.map(meaningOf).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object' || value === null) return value === true ? true : undefined;
  const group = meaningOfGroup(value);
  return Object.keys(group).length > 0 ? group : undefined;
}

/** Fields in the order of their names, so that groups that say the same are written alike. */
function meaningOfGroup(group: object): Group {
  const fields = Object.entries(group).map(([field, value]) => [field, meaningOf(value)] as const);
  return Object.fromEntries<Meaning>(
    fields.filter(([, value]) => value !== undefined).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function withoutForm(text: string): string | undefined {
  const words = text
    .normalize('NFC')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/^\s*[-+*]\s+/gm, '')
    .replace(/[*_\\`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' || words === UNKNOWN ? undefined : words;
}

/** The parts of a text by their heading; what stands above the first has none. */
function partsOf(body: string): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const part of body.split(/^(?=## )/m)) {
    const [, heading = ''] = /^## +(.+?)[ #]*(?:\n|$)/.exec(part) ?? [];
    const name = `${HEADING}${heading}`;
    const text = heading ? part.slice(part.indexOf('\n') + 1 || part.length) : part;
    parts[name] = [parts[name], text].filter(Boolean).join('\n');
  }
  return parts;
}
