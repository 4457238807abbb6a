import { isDocument, isMap, isNode, isSeq, type Document, type Node } from 'yaml';
import { memoizeLast } from '../language/memoize.ts';

/** A part of a document, and whether it is the name of a field. */
export interface YamlNode {
  node: Node;
  isKey: boolean;
}

/**
 * Every part of a document, or of a part of one, in reading order. It is walked once and the result is shared: callers must not add or
 * remove parts. Without recursion, as it may be thousands of levels deep.
 */
export const yamlNodes = memoizeLast((whole: Document | Node): readonly YamlNode[] => {
  const found: YamlNode[] = [];
  const waiting: YamlNode[] = [];
  const add = (node: unknown, isKey = false) => {
    if (isNode(node)) waiting.push({ node, isKey });
  };
  add(isDocument(whole) ? whole.contents : whole);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    const { node } = next;
    if (isMap(node)) {
      for (const { key, value } of node.items.toReversed()) {
        add(value);
        add(key, true);
      }
    } else if (isSeq(node)) {
      for (const item of node.items.toReversed()) add(item);
    }
  }
  return found;
});
