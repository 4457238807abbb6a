import { readdirSync } from 'node:fs';

/**
 * The addresses of the pages that do not come from `content/`: the files below `src/pages` without a `[part]` in
 * their name.
 *
 * @param folder The folder `src/pages`.
 * @returns None when the folder does not exist.
 */
export function sitePages(folder: string): string[] {
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
