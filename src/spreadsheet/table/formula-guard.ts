/**
 * A cell of a CSV file that begins with one of these characters is taken for a formula when the file is opened in Excel. An
 * apostrophe before it makes it text. It goes before apostrophes as well, so that each cell comes back as it was.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^'*[=+\-@\t\r\n|]/;

/** The cell as it can safely be opened in Excel. */
export const guarded = (cell: string) => (FORMULA.test(cell) ? `'${cell}` : cell);

/** The cell as it was before {@link guarded}. */
export const unguarded = (cell: string) =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
