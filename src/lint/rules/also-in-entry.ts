import type { KeptFile } from '../../content/content-file.ts';
import { fieldOf, itemsOf, textsIn } from '../../content/record.ts';
import { slugIn } from '../../content/read-content.ts';
import { dutchList } from '../../language/dutch.ts';
import type { SetRule } from '../rule.ts';
import { goneEntries } from './gone-entries.ts';

/** An intervention of another place that is named exists, is not the one that names it, and is of that place. */
export const alsoInEntry: SetRule<KeptFile> = {
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
    const entries = files.flatMap((file) => {
      const slug = slugIn(file.path, 'interventies');
      return slug === undefined ? [] : [{ ...file, slug }];
    });
    const remedyFor = goneEntries(files);
    const known = new Map(
      entries.map((entry) => [entry.slug, textsIn(fieldOf(entry.data, 'municipalities'))]),
    );
    return entries.flatMap(({ slug, path, data, fieldPosition }) =>
      itemsOf(fieldOf(data, 'alsoIn')).flatMap((place, index) => {
        const entry = fieldOf(place, 'entry');
        const isOwn = entry === slug;
        if (typeof entry !== 'string') return [];
        const places = known.get(entry);
        if (places && !isOwn) {
          const municipality = fieldOf(place, 'municipality');
          if (typeof municipality !== 'string' || places.length === 0 || places.includes(municipality))
            return [];
          return [
            {
              path,
              ...fieldPosition(['alsoIn', index, 'entry']),
              problem: `De interventie '${entry}' is niet van ${municipality}, maar van ${dutchList(places)}.`,
              remedy: 'Verander de gemeente, of noem een interventie van die gemeente.',
            },
          ];
        }
        const municipality = fieldOf(place, 'municipality');
        const others = entries.filter(
          (other) => other.slug !== slug && known.get(other.slug)?.some((name) => name === municipality),
        );
        return [
          {
            path,
            ...fieldPosition(['alsoIn', index, 'entry']),
            problem: isOwn ? 'Dit is deze interventie zelf.' : `De interventie '${entry}' bestaat niet.`,
            remedy: isOwn
              ? 'Haal de regel weg, of schrijf de naam van het bestand zonder .mdx.'
              : remedyFor(
                  entry,
                  others.map((other) => other.slug),
                  'de regel entry',
                ),
          },
        ];
      }),
    );
  },
};
