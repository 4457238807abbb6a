import type { KeptFile } from '../../content/content-file.ts';
import { fieldOf, itemsOf } from '../../content/record.ts';
import { slugIn } from '../../content/read-content.ts';
import type { SetRule } from '../rule.ts';
import { goneEntries } from './gone-entries.ts';

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
    const remedyFor = goneEntries(files);
    return files
      .filter(({ kind }) => kind === 'verzamelingen')
      .flatMap(({ path, data, fieldPosition }) =>
        itemsOf(fieldOf(data, 'interventions')).flatMap((slug, index) => {
          if (typeof slug !== 'string' || known.has(slug)) return [];
          return [
            {
              path,
              ...fieldPosition(['interventions', index]),
              problem: `De interventie '${slug}' bestaat niet.`,
              remedy: remedyFor(slug, slugs.filter(isOfPlaceOf(slug)), 'de regel'),
            },
          ];
        }),
      );
  },
};

/** Whether the name of another file begins with the same word: that of the municipality. */
const isOfPlaceOf = (slug: string) => (other: string) => other.split('-')[0] === slug.split('-')[0];
