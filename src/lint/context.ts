import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dutchToday } from '../language/dutch.ts';
import { FORM_PAGE } from '../cms/backend.ts';

/** What a check has to know of the site and the time, beside `content/`. */
export interface LintContext {
  /** The addresses of the pages that do not come from `content/`. */
  pages: readonly string[];
  /** The day on which is judged: year-month-day. */
  today: string;
}

/** The pages of this site, and today in the Netherlands. */
export function currentContext(): LintContext {
  return { pages: [...sitePages(join(import.meta.dirname, '../pages')), FORM_PAGE], today: dutchToday() };
}

/**
 * The addresses of the pages that do not come from `content/`: the files below `src/pages` without a `[part]` in
 * their name.
 *
 * @param folder The folder `src/pages`.
 * @returns None when the folder does not exist.
 */
function sitePages(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.(?:astro|mdx?|ts)$/.test(path) && !path.includes('['))
      .map((path) =>
        path.endsWith('.ts')
          ? `/${path.slice(0, -'.ts'.length)}`
          : `/${path.replace(/(?:(?<=^|\/)index)?\.(?:astro|mdx?)$/, '/')}`.replace(/\/{2,}/g, '/'),
      );
  } catch {
    return [];
  }
}
