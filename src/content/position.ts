import { isMap, isScalar, isSeq, LineCounter, type Document, type Node } from 'yaml';

/** A place in a file: line and column, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Where a file begins; the place of a fault that concerns the file as a whole. */
export const START: Position = { line: 1, column: 1 };

/**
 * Gives the place of each offset in a text. Its lines are counted when a place is first asked for: of most texts nothing is reported.
 *
 * @param firstLine Line of the file on which the text begins.
 */
export function positionsIn(text: string, firstLine = 1): (offset: number) => Position {
  let lines: LineCounter | undefined;
  return (offset) => {
    const { line, col } = (lines ??= linesOf(text)).linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return lines;
}

/**
 * The offset at which an editor should look for what a path leads to: the value if it is a text or a number,
 * the name of the field if it is a list, a group of fields or nothing. What does not exist is looked for
 * where it belongs: at the field or the list item above it.
 *
 * @param about `field` gives the name of the last field, whatever its value is.
 */
export function offsetOf(
  document: Document,
  path: readonly (string | number)[],
  about: 'field' | 'value' = 'value',
): number {
  let node = document.contents as unknown;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
      const hasText = isScalar(node) && node.source !== '';
      if (isLast && about === 'value' && hasText) return startOf(node) ?? offset;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
