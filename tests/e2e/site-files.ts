/** The pages of a site as it was built, read from its folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { filesIn } from '../../src/publishing/site-files.ts';

/** One page of the site. */
export class SitePage {
  /** Where it stands, from the top of the site: `/interventies/alkmaar-taalklas/`. */
  readonly path: string;
  readonly #file: string;
  #document: HTMLElement | undefined;

  constructor(path: string, file: string) {
    this.path = path;
    this.#file = file;
  }

  /** The page's elements. It is read when it is first asked for. */
  get document(): HTMLElement {
    this.#document ??= parse(readFileSync(this.#file, 'utf8'), {
      blockTextElements: { script: true, style: true },
    });
    return this.#document;
  }
}

const sites = new Map<string, ReadonlyMap<string, SitePage>>();

/** All pages in a folder, by their path. */
export function pagesIn(folder: string): ReadonlyMap<string, SitePage> {
  const known = sites.get(folder);
  if (known) return known;
  const pages = filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => new SitePage(file.replace(/\/index\.html$/, '/'), join(folder, file)));
  const site = new Map(pages.map((page) => [page.path, page]));
  sites.set(folder, site);
  return site;
}

/**
 * Whether a path is no page by itself, but a part of pages: blocks of cards and what the home page shows in other weeks, which scripts fetch,
 * and what stands in frames of other sites.
 */
export const isPart = (path: string): boolean => /^\/(uitgelicht|zoek\/kaarten|embed\/\w+)\//.test(path);

/** The page at a path. */
export function pageAt(pages: ReadonlyMap<string, SitePage>, path: string): SitePage {
  const page = pages.get(path);
  if (!page) throw new Error(`There is no page at ${path}`);
  return page;
}

/** The value of an attribute; empty when it is not there. */
export function attribute(element: HTMLElement, name: string): string {
  return element.getAttribute(name) ?? '';
}

/** The addresses of all links within an element, as they are written. */
export function linksIn(element: HTMLElement): string[] {
  return element.querySelectorAll('a[href]').map((link) => attribute(link, 'href'));
}

/** The text of an element, without the spaces of its layout. */
export function textOf(element: HTMLElement | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
