/**
 * How several values stand in one cell. Values are parted by `;` or a line end, the parts of a group by `|`.
 * A backslash before one of these characters, or before a backslash, makes it an ordinary one, and `\n` is a line end
 * within a value: every value can be written and comes back as it was.
 */

/** A list of values as the text of a cell: `PO; VO`. */
export function joinValues(values: readonly string[]): string {
  return values.map((value) => escaped(value, /[\\;]/g)).join('; ');
}

/** The values in a cell. Empty ones, as behind a last `;`, are passed over. */
export function splitValues(cell: string): string[] {
  return splitAt(';\n', cell)
    .map(unescaped)
    .filter((value) => value !== '');
}

/**
 * Groups as the text of a cell, one on a line: `title | publisher | address`.
 *
 * @param groups The parts of each group in their order, empty where there is none, so that all groups have as many.
 */
export function joinGroups(groups: readonly (readonly string[])[]): string {
  return groups.map((parts) => parts.map((part) => escaped(part, /[\\;|]/g)).join(' | ')).join('\n');
}

/**
 * The groups in a cell, each as its parts. Where there are fewer, the last is the last part of all when it looks like an
 * address, as people leave out what stands before it. What follows the last part is taken as part of it, which the
 * schema then refuses.
 *
 * @param size Number of parts that a group has.
 */
export function splitGroups(cell: string, size: number): string[][] {
  return splitAt(';\n', cell)
    .filter((group) => group !== '')
    .map((group) => {
      const parts = splitAt('|', group).map(unescaped);
      const address = parts.length < size && isAddress(parts.at(-1) ?? '') ? [parts.pop() ?? ''] : [];
      const others = parts.slice(0, size - 1);
      const rest =
        address.length > 0 ? address : parts.length >= size ? [parts.slice(size - 1).join(' | ')] : [];
      const missing = size - others.length - rest.length;
      return [...others, ...Array<string>(missing).fill(''), ...rest];
    });
}

const isAddress = (text: string) => /^https?:\/\//i.test(text.trim());

const escaped = (text: string, characters: RegExp) =>
  text.replace(characters, '\\$&').replaceAll('\n', '\\n');

const unescaped = (text: string) =>
  text.replace(/\\([\\;|n])/g, (_, character: string) => (character === 'n' ? '\n' : character)).trim();

/** The text before, between and after the separators that have no backslash before them. */
function splitAt(separators: string, text: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const [token] of text.matchAll(/\\[\\;|n]|[\s\S]/g)) {
    if (separators.includes(token)) {
      parts.push(part.trim());
      part = '';
    } else part += token;
  }
  return [...parts, part.trim()];
}
