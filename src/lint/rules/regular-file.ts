import { isEntryPath } from '../../content/content-file.ts';
import type { FoundFile } from '../../content/read-content.ts';
import type { Rule } from '../rule.ts';
import { START } from '../../content/position.ts';

/** What should be a file is one: no folder or link with the name of a file, and nothing that is locked. */
export const regularFile = (folders: readonly string[]): Rule<FoundFile> => ({
  id: 'regular-file',
  lesson: {
    title: 'Gewone bestanden en mappen',
    why: 'Een verwijzing naar een andere plek werkt alleen op de computer waarop die is gemaakt. De website heeft het bestand zelf nodig.',
    place: 'disk',
    wrong: 'Een snelkoppeling met de naam breda-leeskring.mdx.',
    right: 'Het bestand breda-leeskring.mdx zelf.',
  },
  check: ({ path, type }) => {
    if (type === 'file' && !folders.includes(path)) return [];
    if (type === 'unreadable') {
      return [
        {
          ...START,
          problem: 'Dit bestand kan niet worden geopend.',
          remedy: 'Kijk of je het mag lezen en of geen ander programma het vasthoudt.',
        },
      ];
    }
    const expected = isEntryPath(path) || !folders.includes(path) ? 'een bestand' : 'een map';
    return [{ ...START, problem: `Dit is ${SHOWN[type]}.`, remedy: `Maak er ${expected} van.` }];
  },
});

const SHOWN: Record<Exclude<FoundFile['type'], 'unreadable'>, string> = {
  file: 'een bestand',
  folder: 'een map',
  link: 'een verwijzing naar een andere plek',
  other: 'geen gewoon bestand',
};
