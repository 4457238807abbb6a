import { municipalityPath } from '../../catalogue/page-paths.ts';
import type { KeptFile } from '../../content/content-file.ts';
import { fieldOf, itemsOf } from '../../content/record.ts';
import { entryAddress } from '../../content/kinds.ts';
import { START } from '../../content/position.ts';
import type { SetRule } from '../rule.ts';

const MUNICIPALITIES = 'gemeenten.yaml';

/**
 * No entry and no municipality has the address of a page of the site, or of a folder in which such pages stand.
 *
 * @param fixed The addresses of the pages that do not come from `content/`, and of their folders.
 */
export const fixedAddress = (fixed: readonly string[]): SetRule<KeptFile> => ({
  id: 'fixed-address',
  lesson: {
    title: 'Een adres dat nog vrij is',
    why: "Naast de pagina van elke gemeente staan vaste pagina's, zoals /gemeenten/vergelijk/. Hebben twee pagina's hetzelfde adres, dan is er één niet te vinden.",
    place: MUNICIPALITIES,
    wrong:
      '- code: GM0361\n  name: Alkmaar\n  slug: vergelijk\n  province: Noord-Holland\n  inhabitants: 111000\n',
    right:
      '- code: GM0361\n  name: Alkmaar\n  slug: alkmaar\n  province: Noord-Holland\n  inhabitants: 111000\n',
  },
  check: (files) => {
    const taken = new Set(fixed);
    return files.flatMap(({ path, kind, data, fieldPosition }) => {
      if (kind === MUNICIPALITIES) {
        return itemsOf(data).flatMap((item, index) => {
          const address = municipalityPath(String(fieldOf(item, 'slug')));
          if (!taken.has(address)) return [];
          return [
            {
              path,
              ...fieldPosition([index, 'slug']),
              problem: `Op ${address} staan al pagina's van de website.`,
              remedy: 'Geef de gemeente een andere slug: zet er de provincie bij.',
            },
          ];
        });
      }
      const address = entryAddress(path);
      if (address === undefined || !taken.has(address)) return [];
      return [
        {
          path,
          ...START,
          problem: `Op ${address} staan al pagina's van de website.`,
          remedy: 'Geef het bestand een andere naam: zet er een woord bij.',
        },
      ];
    });
  },
});
