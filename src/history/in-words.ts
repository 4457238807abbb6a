/** What happened to entries, in Dutch. */
import { HEADING, type ChangeKind, type FieldChange } from '../catalogue/changes.ts';
import { NO_VOCABULARY } from '../catalogue/schema.ts';
import { fieldsOf, type Field } from '../content/fields.ts';
import { contentKinds, type FolderName } from '../content/kinds.ts';
import { capitalized, dutchList, inSentence } from '../language/dutch.ts';
import { memoize } from '../language/memoize.ts';

const VERBS: Record<ChangeKind, string> = {
  extended: 'aangevuld',
  changed: 'gewijzigd',
  removed: 'weggehaald',
  checked: 'gecontroleerd',
};

/** What a change of the day of the check says, and what a text above the first heading is called. */
const CHECKED = 'Bronnen';
const UNTITLED = 'Tekst';

/** What a change is called of which only is known that there was one. */
export const UNKNOWN_CHANGE = 'Gewijzigd';

/**
 * Changes of one entry: `‘Zo werkt het’ en bronnen aangevuld, contact gewijzigd`, fields as the schema calls them, in its order.
 *
 * @returns Nothing when all are of fields that entries no longer have.
 */
export function changesInWords(folder: FolderName, changes: readonly FieldChange[]): string | undefined {
  const known = labelsOf(folder);
  const order = [...known.keys()];
  /** Parts of the text come behind the fields. */
  const placeOf = (field: string) => (known.has(field) ? order.indexOf(field) : order.length);
  const named = changes
    .flatMap(({ field, kind }) => {
      const label = labelOf(known, field, kind);
      return label === undefined ? [] : [{ label, kind, at: placeOf(field) }];
    })
    .sort((one, other) => one.at - other.at);
  if (named.length === 0) return undefined;
  const parts = [...Map.groupBy(named, ({ kind }) => kind)].map(
    ([kind, fields]) => `${dutchList(fields.map(({ label }) => label))} ${VERBS[kind]}`,
  );
  return capitalized(parts.join(', '));
}

function labelOf(known: ReadonlyMap<string, string>, field: string, kind: ChangeKind): string | undefined {
  if (kind === 'checked') return inSentence(CHECKED);
  const label = field.startsWith(HEADING) ? field.slice(HEADING.length) || UNTITLED : known.get(field);
  return label && (/[\s?]/.test(label) ? `‘${label}’` : inSentence(label));
}

/** What the fields of a kind of entries are called, those within a group too. */
const labelsOf = memoize(
  (folder: FolderName) => new Map(fieldsOf(contentKinds(NO_VOCABULARY).folders[folder]).flatMap(labelled)),
);

function labelled({ name, title, shape }: Field): [string, string][] {
  if (shape.kind !== 'group') return [[name, title]];
  return [
    [name, title],
    ...shape.fields.map((each): [string, string] => [
      `${name}.${each.name}`,
      `${title}: ${inSentence(each.title)}`,
    ]),
  ];
}
