import { isEntryPath, type TextFile } from '../../content/content-file.ts';
import type { Rule } from '../rule.ts';
import { START } from '../../content/position.ts';

/** A file has something in it. */
export const emptyFile: Rule<TextFile> = {
  id: 'empty-file',
  lesson: {
    title: 'Geen leeg bestand',
    why: 'Een leeg bestand zou een lege pagina geven. Haal het weg, of vul het in.',
    place: 'file',
    wrong: '\n',
    right: '---\ntitle: Leeskring\n---\n\n## Aanpak\n\nElke week lezen wij samen.\n',
  },
  check: ({ path, text }) => {
    if (text.trim() !== '') return [];
    return [
      {
        ...START,
        problem: 'Dit bestand is leeg.',
        remedy: isEntryPath(path)
          ? 'Neem een ander bestand uit deze map als voorbeeld, of haal dit bestand weg.'
          : 'Zet de vorige versie terug.',
      },
    ];
  },
};
