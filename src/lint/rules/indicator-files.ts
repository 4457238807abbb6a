import { fieldOf, itemsOf } from '../../content/record.ts';
import { isTablePath } from '../../content/kinds.ts';
import { START } from '../../content/position.ts';
import { type FoundFile, rawFile } from '../../content/read-content.ts';
import { nearest } from '../../language/nearest.ts';
import type { SetRule } from '../rule.ts';
import { tablePath } from './table-context.ts';

/** Every indicator has its table, and every table its indicator. A list that can't be read is judged by other rules. */
export const indicatorFiles: SetRule<FoundFile> = {
  id: 'indicator-files',
  lesson: {
    title: 'Bij elk cijfer een tabel',
    why: 'Wat een cijfer is, staat in indicatoren.yaml; de waarden staan in een tabel met dezelfde naam. Zonder de een zegt de ander niets.',
    place: 'disk',
    wrong: 'Een cijfer jeugdzorg in indicatoren.yaml, zonder bestand indicatoren/jeugdzorg.csv.',
    right: 'Een cijfer jeugdzorg in indicatoren.yaml, en zijn waarden in indicatoren/jeugdzorg.csv.',
  },
  check: (files) => {
    const list = rawFile(files, 'indicatoren.yaml');
    if (list === undefined) return [];
    const expected = itemsOf(fieldOf(list, 'indicators'))
      .map((item) => fieldOf(item, 'slug'))
      .filter((slug) => typeof slug === 'string')
      .map(tablePath);
    const present = files.map(({ path }) => path).filter(isTablePath);
    return [
      ...expected
        .filter((path) => !present.includes(path))
        .map((path) => ({
          path,
          ...START,
          problem: 'Dit bestand ontbreekt, en indicatoren.yaml noemt het cijfer.',
          remedy: 'Zet de vorige versie terug, of haal het cijfer uit de lijst.',
        })),
      ...present
        .filter((path) => !expected.includes(path))
        .map((path) => {
          const suggestion = nearest(path, expected);
          return {
            path,
            ...START,
            problem: 'Bij deze tabel staat geen cijfer in indicatoren.yaml.',
            remedy: suggestion
              ? `Bedoel je ${suggestion}? Verander dan de naam, of beschrijf het cijfer.`
              : 'Beschrijf het cijfer, of haal de tabel weg.',
          };
        }),
    ];
  },
};
