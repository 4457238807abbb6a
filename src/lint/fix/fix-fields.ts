import { isDeepStrictEqual } from 'node:util';
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  visit,
  type Document,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import type { Vocabulary } from '../../catalogue/schema.ts';
import { SECTOR_CODES } from '../../catalogue/taxonomy.ts';
import { slugOf } from '../../language/slug.ts';
import { layOut } from '../../content/entry-file.ts';
import { parseYaml } from '../../content/frontmatter.ts';
import { yamlNodes, type YamlNode } from '../../content/yaml-nodes.ts';
import { fieldNamesAt } from '../../content/schema-parts.ts';
import { foldedItems } from '../rules/list-indent.ts';
import type { FixResult } from './fix-result.ts';

/** Gives the official name of a municipality for any of its names; nothing for a name that is not known. */
export type OfficialName = (name: string) => string | undefined;

/** Knows the names of municipalities in any spelling: capitals, accents and hyphens make no difference. */
export function officialNames({ municipalities, places }: Vocabulary): OfficialName {
  const exact = new Set(municipalities);
  const byAnyName = new Map([
    ...Object.entries(places).map(([name, municipality]) => [slugOf(name), municipality] as const),
    ...municipalities.map((name) => [slugOf(name), name] as const),
  ]);
  return (name) => {
    if (exact.has(name)) return name;
    const official = byAnyName.get(slugOf(name));
    return official !== undefined && exact.has(official) ? official : undefined;
  };
}

/**
 * Fixes the YAML of an entry: official names of municipalities, sector codes in capitals, the fields in the order of
 * the schema, and the layout. Comments stay at what they stand above. What cannot be read stays as it is, and so does
 * all of it if the result would say anything else than was meant.
 *
 * @param schema The schema of the entry.
 * @param parsed The YAML, if it was parsed already. What it says stays as it is; how it is laid out does not.
 */
export function fixFields(
  yaml: string,
  schema: z.ZodType,
  officialName: OfficialName,
  parsed: Document = parseYaml(yaml),
): FixResult {
  const unchanged = { text: yaml, changes: [] };
  const written = plain(parsed);
  if (!written || foldedItems(written, yaml).length > 0) return unchanged;
  const editsIn = (document: Document) => [
    ...replacements(document, 'municipalities', officialName),
    ...replacements(document, 'sectors', sectorCode),
    ...reordering(document, schema),
  ];
  // Copying a document takes as long as reading it, and hardly any document needs more than another layout.
  const document = editsIn(written).length > 0 ? written.clone() : written;
  const changes = editsIn(document).map(({ change, apply }) => (apply(), change));
  // The serializer writes an item without a value with a space behind its dash, which the fixer of spaces takes out.
  const text = layOut(document).replace(/^( *-) $/gm, '$1');
  if (text === yaml) return unchanged;
  if (changes.length === 0) changes.push('opmaak van de velden gelijkgetrokken');

  const result = plain(parseYaml(text));
  const isSafe =
    result &&
    isDeepStrictEqual(result.toJS(), document.toJS()) &&
    isDeepStrictEqual(commentsIn(result), commentsIn(written));
  return isSafe ? { text, changes } : unchanged;
}

/** A change to what a document says, and its description in Dutch: see {@link FixResult}. */
interface Edit {
  change: string;
  apply: () => void;
}

/** A document, if it is plain data that can be read. */
function plain(document: Document): Document | undefined {
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const isPlain = ({ node }: YamlNode) =>
    !isAlias(node) && !('anchor' in node && node.anchor) && node.tag === undefined;
  return yamlNodes(document).every(isPlain) ? document : undefined;
}

function sectorCode(code: string): string | undefined {
  return SECTOR_CODES.find((each) => each === code.trim().toUpperCase());
}

/** Replaces the texts of a list, each by what it should be, unless that is not known or is in the list already. */
function replacements(
  document: Document,
  field: string,
  meant: (text: string) => string | undefined,
): Edit[] {
  const list = document.get(field);
  if (!isSeq(list)) return [];
  const items = list.items.filter(
    (item): item is Scalar<string> => isScalar(item) && typeof item.value === 'string',
  );
  const known = new Set(items.map(({ value }) => value));
  return items.flatMap((item) => {
    const replacement = meant(item.value);
    if (replacement === undefined || known.has(replacement)) return [];
    known.add(replacement);
    const change = `'${item.value}' geschreven als '${replacement}'`;
    return [{ change, apply: () => (item.value = replacement) }];
  });
}

/** Puts the fields of a document, and those within them, in the order of the schema; fields that it does not have come last. */
function reordering(document: Document, schema: z.ZodType): Edit[] {
  const moves: (() => void)[] = [];
  visit(document, {
    Map(_key, map, path) {
      const names = fieldNamesAt(schema, stepsTo([...path, map]));
      const rank = (pair: YAMLMap['items'][number]) => {
        const index = names.indexOf(String(isScalar(pair.key) ? pair.key.value : pair.key));
        return index === -1 ? names.length : index;
      };
      const ordered = [...map.items].sort((a, b) => rank(a) - rank(b));
      if (names.length === 0 || ordered.every((pair, index) => pair === map.items[index])) return;
      moves.push(() => {
        tieComment(map);
        map.items = ordered;
      });
    },
  });
  if (moves.length === 0) return [];
  return [{ change: 'velden in de vaste volgorde gezet', apply: () => moves.forEach((move) => move()) }];
}

/** A comment above the first field is kept by the map: it is that field's, and moves along with it. */
function tieComment(map: YAMLMap): void {
  const first = map.items[0]?.key;
  if (!map.commentBefore || !isScalar(first)) return;
  first.commentBefore = map.commentBefore;
  map.commentBefore = null;
}

/** The names of fields and numbers of items on the way to a node. */
function stepsTo(path: readonly unknown[]): (string | number)[] {
  return path.flatMap((node, index): (string | number)[] => {
    if (isPair(node)) return [String(isScalar(node.key) ? node.key.value : node.key)];
    const next = path[index + 1];
    return isSeq(node) && next ? [node.items.indexOf(next)] : [];
  });
}

/** Every comment of a document, in alphabetical order. */
function commentsIn(document: Document): string[] {
  return [document, ...yamlNodes(document).map(({ node }) => node)]
    .flatMap(({ commentBefore, comment }) => [commentBefore, comment])
    .flatMap((comment) => comment?.split('\n') ?? [])
    .sort();
}
