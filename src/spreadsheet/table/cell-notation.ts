/**
 * How several values stand in one cell. Values are parted by `;` or a line end, the parts of a source by `|`.
 * A backslash before one of these signs, or before a backslash, makes it an ordinary one, and `\n` is a line end
 * within a value: every value can be written and comes back as it was.
 */

/** A source as a cell holds it; what is empty is left out. */
export interface SourceParts {
  title?: string;
  publisher?: string;
  url?: string;
}

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
 * Sources as the text of a cell, one on a line: `title | publisher | address`. An address always stands third, so
 * that it can be told from a title and a publisher that look like one.
 */
export function joinSources(sources: readonly SourceParts[]): string {
  return sources
    .map(({ title = '', publisher = '', url = '' }) => {
      const needsAddress = url !== '' || isAddress(title) || isAddress(publisher);
      const parts = needsAddress ? [title, publisher, url] : publisher === '' ? [title] : [title, publisher];
      return parts.map((part) => escaped(part, /[\\;|]/g)).join(' | ');
    })
    .join('\n');
}

/**
 * The sources in a cell. Of one or two parts the last is the address when it looks like one, as people leave out the
 * publisher. What follows a third part is taken as part of the address, which the schema then refuses.
 */
export function splitSources(cell: string): SourceParts[] {
  return splitAt(';\n', cell)
    .filter((source) => source !== '')
    .map((source) => {
      const parts = splitAt('|', source).map(unescaped);
      const address = parts.length < 3 && isAddress(parts.at(-1) ?? '') ? parts.pop() : undefined;
      const [title = '', publisher = '', ...more] = parts;
      const url = address ?? more.join(' | ');
      return {
        ...(title !== '' && { title }),
        ...(publisher !== '' && { publisher }),
        ...(url !== '' && { url }),
      };
    });
}

const isAddress = (text: string) => /^https?:\/\//i.test(text.trim());

const escaped = (text: string, signs: RegExp) => text.replace(signs, '\\$&').replaceAll('\n', '\\n');

const unescaped = (text: string) =>
  text.replace(/\\([\\;|n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign)).trim();

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
