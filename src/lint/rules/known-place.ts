import { nearest } from '../../language/nearest.ts';
import { isTablePath, TABLE_FOLDER, type ContentKinds } from '../../content/kinds.ts';
import type { FoundFile } from '../../content/read-content.ts';
import type { Rule } from '../rule.ts';
import { START } from '../../content/position.ts';

/**
 * Every file is of a kind: an `.mdx` file directly in one of the folders, a table in the folder for tables, or one of
 * the YAML files. What is not would never be shown, and nobody would notice.
 *
 * @param taken The paths of all files.
 */
export const knownPlace = (kinds: ContentKinds, taken: ReadonlySet<string>): Rule<FoundFile> => {
  const folders = [...Object.keys(kinds.folders), TABLE_FOLDER];
  const files = Object.keys(kinds.files);

  return {
    id: 'known-place',
    lesson: {
      title: 'Op de goede plek',
      why: 'De website leest alleen .mdx-bestanden in vaste mappen. Een ander bestand zou nooit te zien zijn, zonder dat iemand het merkt.',
      place: 'name',
      wrong: 'interventies/leeskring.docx',
      right: 'interventies/leeskring.mdx',
    },
    check: ({ path, type }) => {
      const [folder = '', name] = path.split('/');
      if (name === undefined) {
        if (files.includes(folder) || folders.includes(folder)) return [];
        const what = type === 'folder' ? 'de map' : 'het bestand';
        const suggestion = nearest(folder, [...folders, ...files]);
        return [
          {
            ...START,
            problem: `'${folder}' hoort hier niet.`,
            remedy: suggestion
              ? `Bedoel je ${suggestion}? Verander dan de naam. Verwijder anders ${what}.`
              : `Verwijder ${what}. Hier horen alleen: ${[...folders, ...files].join(', ')}.`,
          },
        ];
      }
      const ending = folder === TABLE_FOLDER ? '.csv' : '.mdx';
      if (ending === '.mdx' ? name.endsWith('.mdx') : isTablePath(path)) return [];
      if (type === 'folder') {
        return [
          {
            ...START,
            problem: `In ${folder} hoort geen map '${name}'.`,
            remedy: `Zet de bestanden direct in ${folder} en verwijder de map.`,
          },
        ];
      }
      const meant = `${name.replace(/\..*$/, '')}.mdx`;
      return [
        {
          ...START,
          problem: `'${name}' eindigt niet op ${ending}.`,
          remedy:
            ending === '.csv'
              ? `Verwijder het: in ${folder} horen alleen tabellen die eindigen op .csv.`
              : isText(name)
                ? taken.has(`${folder}/${meant}`)
                  ? `Verwijder het of geef het een andere naam: ${meant} is er al.`
                  : `Verander de naam in ${meant}.`
                : `Verwijder het: in ${folder} horen alleen teksten die eindigen op .mdx.`,
        },
      ];
    },
  };
};

function isText(name: string): boolean {
  return /^[^.]+\.(mdx|md|markdown|txt)(\.txt)?$/i.test(name);
}
