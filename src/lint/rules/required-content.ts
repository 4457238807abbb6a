import type { FileName, FolderName } from '../../content/kinds.ts';
import type { FoundFile } from '../../content/read-content.ts';
import type { SetRule } from '../rule.ts';
import { START } from '../../content/position.ts';

/** What the catalogue cannot do without: its entries, and all that they refer to. */
const REQUIRED: (FolderName | FileName)[] = [
  'interventies',
  'themas',
  'factoren',
  'begrippen.yaml',
  'cijfers.yaml',
  'gemeenten.yaml',
  'indicatoren.yaml',
  'plaatsnamen.yaml',
];

/** No list or folder that others need is missing. */
export const requiredContent: SetRule<FoundFile> = {
  id: 'required-content',
  lesson: {
    title: 'Lijsten die er moeten zijn',
    why: "Interventies noemen thema's, factoren en gemeenten. Ontbreekt zo'n lijst, dan klopt geen enkele interventie meer.",
    place: 'disk',
    wrong: 'De map content zonder gemeenten.yaml.',
    right: 'De map content met alle lijsten en mappen.',
  },
  check: (files) =>
    REQUIRED.filter((name) => !files.some(({ path }) => path === name || path.startsWith(`${name}/`))).map(
      (name) => ({
        path: name,
        ...START,
        problem: name.endsWith('.yaml')
          ? 'Dit bestand ontbreekt.'
          : 'Deze map ontbreekt, of er staat niets in.',
        remedy: 'Zet de vorige versie terug.',
      }),
    ),
};
