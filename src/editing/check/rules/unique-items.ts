import type { FileName, FolderName } from '../../kinds.ts';
import { fieldOf, itemsOf, type ContentFile } from '../content-file.ts';
import type { Rule } from '../rule.ts';
import { offsetOf } from '../spot.ts';

/** The fields by which the items of each list are known. */
const KNOWN_BY: Partial<Record<FolderName | FileName, string[]>> = {
  'begrippen.yaml': ['term', 'slug'],
  'gemeenten.yaml': ['code', 'name', 'slug'],
};

/** No two items of a list have the same name, code or slug. Told at the later one. */
export const uniqueItems: Rule<ContentFile> = {
  id: 'unique-items',
  check: ({ kind, data, document, yamlSpot }) =>
    (KNOWN_BY[kind] ?? []).flatMap((field) => {
      const firstWith = new Map<string, number>();
      return itemsOf(data).flatMap((item, index) => {
        const value = fieldOf(item, field);
        if (typeof value !== 'string') return [];
        const first = firstWith.get(value.toLowerCase());
        if (first === undefined) {
          firstWith.set(value.toLowerCase(), index);
          return [];
        }
        const { line } = yamlSpot(offsetOf(document, [first, field]));
        return [
          {
            ...yamlSpot(offsetOf(document, [index, field])),
            problem: `'${value}' staat ook op regel ${line}.`,
            remedy: `Haal er één weg, of verander ${field}.`,
          },
        ];
      });
    }),
};
