import {
  conceptPath,
  municipalityPath,
  provincePath,
  regionPath,
  sectorPath,
} from '../catalogue/page-paths.ts';
import { PROVINCE_SLUGS, SECTOR_CODES } from '../catalogue/taxonomy.ts';
import { entryAddress } from '../content/kinds.ts';
import { slugOf } from '../language/slug.ts';
import type { KeptFile } from '../content/content-file.ts';
import { fieldOf, itemsOf } from '../content/record.ts';
import type { FoundFile } from '../content/read-content.ts';

/**
 * Every address of the site that a text can link to, without the query; those of concepts and of headings with their `#`.
 *
 * @param pages Addresses of the pages that do not come from `content/`.
 * @param files Every file of `content/`: an entry has an address also when something is wrong in it.
 * @param readable The files that could be read, for what stands in lists.
 */
export function addressesOf(
  pages: readonly string[],
  files: readonly FoundFile[],
  readable: readonly KeptFile[],
): ReadonlySet<string> {
  const listed = (kind: string) => readable.find((file) => file.kind === kind)?.data;
  const slugsIn = (list: unknown) => itemsOf(list).map((item) => String(fieldOf(item, 'slug')));
  const dataOf = new Map(readable.map(({ path, data }) => [path, data]));
  const regions = Object.keys(fieldOf(listed('plaatsnamen.yaml'), 'regions') ?? {});
  return new Set([
    ...pages,
    ...files.flatMap(({ path }) =>
      path.endsWith('.mdx') ? (textAddress(path, dataOf.get(path)) ?? []) : [],
    ),
    ...readable.flatMap(({ path, data, body }) => {
      const page = textAddress(path, data);
      return page === undefined || !body ? [] : body.headingIds.map((id) => `${page}#${id}`);
    }),
    ...slugsIn(listed('begrippen.yaml')).map(conceptPath),
    ...slugsIn(listed('gemeenten.yaml')).map(municipalityPath),
    ...regions.map((name) => regionPath(slugOf(name))),
    ...PROVINCE_SLUGS.map(provincePath),
    ...SECTOR_CODES.map(sectorPath),
  ]);
}

/**
 * The address of what is written in a file: an entry, or a page of text, which stands at the top of the site or under the page that it
 * names.
 *
 * @param data The fields of the file; when they are not known, it names none.
 */
export function textAddress(path: string, data: unknown): string | undefined {
  const [, name] = /^paginas\/(.+)\.mdx$/.exec(path) ?? [];
  if (name === undefined) return entryAddress(path);
  const under = fieldOf(data, 'under');
  return typeof under === 'string' ? `/${under}/${name}/` : `/${name}/`;
}
