import type { KeptFile } from '../../content/content-file.ts';
import { fieldOf, itemsOf } from '../../content/record.ts';
import { slugIn } from '../../content/read-content.ts';
import { nearest } from '../../language/nearest.ts';
import type { SetRule } from '../rule.ts';

/** An intervention that is picked for a curated list exists. */
export const curatedEntries: SetRule<KeptFile> = {
  id: 'curated-entries',
  lesson: {
    title: 'In een verzameling staan interventies die bestaan',
    why: 'Een verzameling toont de interventies die je kiest. Bestaat er een niet, dan zou hij zonder melding ontbreken.',
    place: 'verzamelingen',
    wrong: 'interventions:\n  - culemborg-taalklas',
    right: 'interventions:\n  - culemborg-taalklas-julianaschool',
  },
  check: (files) => {
    const slugs = files.flatMap(({ path }) => slugIn(path, 'interventies') ?? []);
    const known = new Set(slugs);
    return files
      .filter(({ kind }) => kind === 'verzamelingen')
      .flatMap(({ path, data, fieldPosition }) =>
        itemsOf(fieldOf(data, 'interventions')).flatMap((slug, index) => {
          if (typeof slug !== 'string' || known.has(slug)) return [];
          const meant = nearest(slug, slugs);
          return [
            {
              path,
              ...fieldPosition(['interventions', index]),
              problem: `De interventie '${slug}' bestaat niet.`,
              remedy: meant
                ? `Bedoel je ${meant}?`
                : 'Haal de regel weg, of schrijf de naam van het bestand zonder .mdx.',
            },
          ];
        }),
      );
  },
};
