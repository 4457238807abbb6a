import type { FileName, FolderName } from '../../content/kinds.ts';
import type { ContentFile } from '../../content/content-file.ts';
import { fieldOf, itemsOf } from '../../content/record.ts';
import type { Rule } from '../rule.ts';
import { offsetOf } from '../../content/position.ts';

/** The fields by which the items of each list are known. */
const KNOWN_BY: Partial<Record<FolderName | FileName, string[]>> = {
  'begrippen.yaml': ['term', 'slug'],
  'gemeenten.yaml': ['code', 'name', 'slug'],
};

/** No two items of a list have the same name, code or slug. Reported at the later one. */
export const uniqueItems: Rule<ContentFile> = {
  id: 'unique-items',
  lesson: {
    title: 'Niets dubbel in een lijst',
    why: 'Een begrip of gemeente die twee keer in de lijst staat, krijgt twee keer een plek op de website. Een link weet dan niet waar hij heen moet.',
    place: 'begrippen.yaml',
    wrong:
      '- term: Taalklas\n  slug: taalklas\n  definition: Een klas voor kinderen die Nederlands leren.\n- term: Taalklas\n  slug: taalklas-2\n  definition: Nog een keer hetzelfde.\n',
    right: '- term: Taalklas\n  slug: taalklas\n  definition: Een klas voor kinderen die Nederlands leren.\n',
  },
  check: ({ kind, data, document, yamlPosition }) =>
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
        const { line } = yamlPosition(offsetOf(document, [first, field]));
        return [
          {
            ...yamlPosition(offsetOf(document, [index, field])),
            problem: `'${value}' staat ook op regel ${line}.`,
            remedy: `Haal er één weg, of verander ${field}.`,
          },
        ];
      });
    }),
};
