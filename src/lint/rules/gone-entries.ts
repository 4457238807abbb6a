import type { KeptFile } from '../../content/content-file.ts';
import { slugIn } from '../../content/read-content.ts';
import { fieldOf } from '../../content/record.ts';
import { nearest } from '../../language/nearest.ts';

/**
 * Gives the function that says what to do about the name of an intervention that does not exist: the redirects say
 * where it went, or that it is gone; else it may be a slip of the keyboard.
 *
 * @param files All files, the redirects among them.
 */
export function goneEntries(files: readonly KeptFile[]) {
  const redirects = files.find(({ kind }) => kind === 'doorverwijzingen.yaml')?.data;
  /**
   * @param slugs The interventions that may be meant.
   * @param line What to take out when it is gone, in Dutch.
   */
  return (slug: string, slugs: readonly string[], line: string): string => {
    const redirect = fieldOf(redirects, `interventies/${slug}`);
    const to = fieldOf(redirect, 'to');
    const present = typeof to === 'string' ? slugIn(`${to}.mdx`, 'interventies') : undefined;
    if (present !== undefined) return `Die heet nu ${present}: schrijf dat.`;
    if (redirect !== undefined) return `Die interventie is weg. Haal ${line} weg.`;
    const meant = nearest(slug, slugs);
    return meant
      ? `Bedoel je ${meant}?`
      : `Haal ${line} weg, of schrijf de naam van het bestand zonder .mdx.`;
  };
}
