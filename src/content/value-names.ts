import { SECTOR_CODES, sectorLabel, STATUS_SLUGS, STATUSES } from '../catalogue/taxonomy.ts';
import { readEntries } from './read-entries.ts';

/**
 * Gives the function that tells the name on screen of a value that an entry can have: a theme, factor, sector or
 * status. Other values are their own name.
 *
 * @param content The folder `content/`.
 */
export function valueNames(content: string): (value: string) => string {
  const names = new Map<string, string>([
    ...readEntries(content, 'themas').map(({ slug, data }) => [slug, data.name] as const),
    ...readEntries(content, 'factoren').map(({ slug, data }) => [slug, data.name] as const),
    ...SECTOR_CODES.map((code) => [code, sectorLabel(code)] as const),
    ...STATUS_SLUGS.map((slug) => [slug, STATUSES[slug].name] as const),
  ]);
  return (value) => names.get(value) ?? value;
}
