import { fieldOf, itemsOf, type ContentFile } from '../../content/content-file.ts';
import { offsetOf } from '../../content/position.ts';
import { nearest } from '../../language/nearest.ts';
import type { SetRule } from '../rule.ts';

/** An intervention of another place that is named exists, and is not the one that names it. */
export const alsoInEntry: SetRule<ContentFile> = {
  id: 'also-in-entry',
  lesson: {
    title: 'Een andere interventie die bestaat',
    why: 'De website maakt een link naar de interventie van de andere plek. Bestaat die niet, dan komt de lezer nergens uit.',
    place: 'fields',
    wrong:
      'alsoIn:\n  - municipality: Culemborg\n    entry: culemborg-taalklas\n    source:\n      title: Taalklas in Culemborg',
    right:
      'alsoIn:\n  - municipality: Culemborg\n    entry: culemborg-taalklas-julianaschool\n    source:\n      title: Taalklas in Culemborg',
  },
  check: (files) => {
    const entries = files.filter(({ kind }) => kind === 'interventies');
    const slugs = entries.map(({ path }) => slugIn(path));
    const known = new Set(slugs);
    return entries.flatMap(({ path, data, document, yamlPosition }) =>
      itemsOf(fieldOf(data, 'alsoIn')).flatMap((place, index) => {
        const entry = fieldOf(place, 'entry');
        if (typeof entry !== 'string' || (known.has(entry) && entry !== slugIn(path))) return [];
        const isOwn = entry === slugIn(path);
        const meant = isOwn ? undefined : nearest(entry, slugs);
        return [
          {
            path,
            ...yamlPosition(offsetOf(document, ['alsoIn', index, 'entry'])),
            problem: isOwn ? 'Dit is deze interventie zelf.' : `De interventie '${entry}' bestaat niet.`,
            remedy: meant
              ? `Bedoel je ${meant}?`
              : 'Haal de regel weg, of schrijf de naam van het bestand zonder .mdx.',
          },
        ];
      }),
    );
  },
};

const slugIn = (path: string) => path.replace(/^.*\/|\.mdx$/g, '');
