/**
 * A text with a table put anew between the two marks that are its place.
 *
 * @param name What the marks call the table.
 * @param rows The cells of each row, as Markdown; the first row names the columns.
 * @throws When the text lacks the marks.
 */
export function withTable(text: string, name: string, rows: readonly (readonly string[])[]): string {
  const start = `<!-- ${name}: npm run schema schrijft deze tabel -->`;
  const end = `<!-- einde ${name} -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`De tekst mist ${start} en ${end}.`);
  const [header = [], ...others] = rows;
  const lines = [header, header.map(() => '---'), ...others].map((cells) => `| ${cells.join(' | ')} |`);
  return `${text.slice(0, from + start.length)}\n\n${lines.join('\n')}\n\n${text.slice(to)}`;
}
