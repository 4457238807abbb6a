import type { KeptFile } from '../../content/content-file.ts';
import { comparableTitle, fieldOf, textsIn } from '../../content/record.ts';
import type { SetRule } from '../rule.ts';

/** No municipality has two interventions of the same title. Reported in both, as either may be the new one. */
export const sameTitle: SetRule<KeptFile> = {
  id: 'same-title',
  lesson: {
    title: 'Niet twee keer dezelfde interventie',
    why: 'Twee interventies met dezelfde titel in dezelfde gemeente zijn meestal één interventie die twee keer is ingevoerd. De lezer weet dan niet welke klopt.',
    place: 'fields',
    wrong: 'title: Taalklas Alkmaar\nmunicipalities:\n  - Alkmaar',
    right: 'title: Leeskring Alkmaar\nmunicipalities:\n  - Alkmaar',
  },
  check: (files) => {
    const interventions = files.filter(({ kind }) => kind === 'interventies');
    const byTitle = Map.groupBy(interventions, ({ data }) => comparableTitle(fieldOf(data, 'title')));
    byTitle.delete('');

    return [...byTitle.values()].flatMap((namesakes) =>
      namesakes.flatMap((file) => {
        const places = new Set(municipalitiesOf(file));
        const other = namesakes.find(
          (each) => each !== file && municipalitiesOf(each).some((place) => places.has(place)),
        );
        if (!other) return [];
        const shared = municipalitiesOf(other).filter((place) => places.has(place));
        return [
          {
            path: file.path,
            ...file.fieldPosition(['title']),
            problem: `${other.path} heeft dezelfde titel en dezelfde gemeente: ${shared.join(', ')}.`,
            remedy: 'Maak er één van, of zet in de titel wat deze interventie anders maakt.',
          },
        ];
      }),
    );
  },
};

function municipalitiesOf({ data }: KeptFile): string[] {
  return textsIn(fieldOf(data, 'municipalities'));
}
