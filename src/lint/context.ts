import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundFile } from '../content/read-content.ts';
import { FORM_PAGE } from '../content/kinds.ts';
import { readGitLog, today, type GitLog } from '../history/git.ts';
import { readPublicFolder } from './public/read-public.ts';

/** The folder `public/` that stands beside a folder `content/`. */
export function publicBeside(content: string): string {
  return join(content, '../public');
}

/** What a check has to know of the site and the time, beside `content/`. */
export interface LintContext {
  /** The addresses of the pages that do not come from `content/`. */
  pages: readonly string[];
  /** The addresses of the folders that these pages stand in. Some have a page of their own. */
  folders?: readonly string[];
  /**
   * The files of `public/`, which are published as they are; when not known, neither they nor links to files are
   * checked.
   */
  publicFiles?: readonly FoundFile[];
  /** The history of `content/`; when it is not known in full, vanished addresses are not looked for. */
  log?: Pick<GitLog, 'commits'> | undefined;
  /** The day of the check: year-month-day. */
  today: string;
  /** Whether tips are left out: they take as long as everything else. */
  isWithoutTips?: boolean;
}

/**
 * The pages of this site, the files beside them, and today in the Netherlands.
 *
 * @param content The folder `content/`.
 */
export function currentContext(content = 'content'): LintContext {
  return {
    pages: [...sitePages(), FORM_PAGE],
    folders: siteFolders(),
    publicFiles: readPublicFolder(publicBeside(content)),
    today: today(),
  };
}

/** The same, with the history of `content/` where all of it is known: not in a shallow clone, nor without git. */
export function contextWithHistory(content = 'content'): LintContext {
  const log = readGitLog(content);
  return { ...currentContext(content), log: log?.isShallow ? undefined : log };
}

/**
 * The addresses of the pages that do not come from `content/`: the files below `src/pages` without a `[part]` in
 * their name. A list that is cut in pages (`[...page]`) begins at the address of its folder.
 */
function sitePages(): string[] {
  return pageFiles()
    .map((path) => path.replace('[...page].', 'index.'))
    .filter((path) => !path.includes('['))
    .map((path) =>
      path.endsWith('.ts')
        ? `/${path.slice(0, -'.ts'.length)}`
        : `/${path.replace(/(?:(?<=^|\/)index)?\.(?:astro|mdx?)$/, '/')}`.replace(/\/{2,}/g, '/'),
    );
}

/** The addresses of the folders below `src/pages` without a `[part]` in their name, such as `/gemeenten/regio/`. */
function siteFolders(): string[] {
  const folders = pageFiles().flatMap((path) => {
    const names = path.split('/').slice(0, -1);
    return names.map((_, index) => `/${names.slice(0, index + 1).join('/')}/`);
  });
  return [...new Set(folders)].filter((address) => !address.includes('['));
}

/** The files below `src/pages`, with `/` between the names; none when there is no such folder. */
function pageFiles(): string[] {
  try {
    return readdirSync(join(import.meta.dirname, '../pages'), { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.(?:astro|mdx?|ts)$/.test(path));
  } catch {
    return [];
  }
}
