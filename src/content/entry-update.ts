import { isMap, isNode, isScalar, type Document, type Pair } from 'yaml';
import { withoutEmpty } from './empty.ts';
import { createNode, toEntryFile, YAML_LAYOUT } from './entry-file.ts';
import { fieldsIn, parseYaml, splitFrontmatter } from './frontmatter.ts';
import { isSame, ownValue, type UnknownRecord } from './record.ts';

/** A file with new data in it, and the names of the fields that it differs in; `tekst` stands for the body. */
interface EntryUpdate {
  text: string;
  fields: string[];
}

/**
 * Brings an entry up to date and leaves all else as the editor wrote it: comments, the order of fields, and the whole
 * file when its data and text are the same. White space around a text and fields without a value make no difference.
 *
 * @param current The text of the file as it is; one without readable frontmatter is replaced as a whole.
 * @param frontmatter The data that it should have, keys in the order in which they should stand.
 * @param body The Markdown that it should have.
 */
export function updatedEntry(current: string, frontmatter: UnknownRecord, body: string): EntryUpdate {
  const parts = splitFrontmatter(current);
  const document = parseYaml(parts?.yaml ?? '');
  const fields = fieldsThatDiffer(fieldsIn(document), frontmatter);
  const isTextNew = parts?.body.trim() !== body.trim();
  const names = isTextNew ? [...fields, 'tekst'] : fields;
  if (!parts || document.errors.length > 0 || !isMap(document.contents)) {
    return { text: toEntryFile(frontmatter, body), fields: names };
  }
  const added = fields.filter((key) => !document.has(key));
  for (const key of fields) setField(document, key, ownValue(frontmatter, key));
  putInOrder(document, added, Object.keys(frontmatter));
  const yaml = fields.length > 0 ? document.toString(YAML_LAYOUT) : parts.yaml;
  return { text: `---\n${yaml}---\n${isTextNew ? `\n${body.trim()}\n` : parts.body}`, fields: names };
}

/** The data in the YAML of an entry; no fields when it can't be read. */
export function dataOf(yaml: string): UnknownRecord {
  return fieldsIn(parseYaml(yaml));
}

function fieldsThatDiffer(present: UnknownRecord, next: UnknownRecord): string[] {
  const trimmed = (data: UnknownRecord) => withoutEmpty(data, (text) => text.trim());
  const [was, is] = [trimmed(present), trimmed(next)];
  const keys = new Set([...Object.keys(present), ...Object.keys(next)]);
  return [...keys].filter((key) => !isSame(ownValue(was, key), ownValue(is, key)));
}

/** Replaces the value of a field and keeps the comment behind it; takes the field out when there is no value. */
function setField(document: Document, key: string, value: unknown): void {
  if (value === undefined) {
    document.delete(key);
    return;
  }
  const before = document.get(key, true);
  const node = createNode(document, value);
  if (isNode(before) && isNode(node)) node.comment = before.comment ?? null;
  document.set(key, node);
}

/** Puts fields that were added (they stand last) in their place among the others, which keep theirs. */
function putInOrder({ contents }: Document, added: readonly string[], keys: readonly string[]): void {
  if (!isMap(contents)) return;
  const { items } = contents;
  const nameOf = ({ key }: Pair) => String(isScalar(key) ? key.value : key);
  const rank = (pair: Pair) => keys.indexOf(nameOf(pair));
  for (const pair of items.filter((each) => added.includes(nameOf(each)))) {
    items.splice(items.indexOf(pair), 1);
    const next = items.findIndex((other) => rank(other) > rank(pair));
    items.splice(next === -1 ? items.length : next, 0, pair);
  }
}
