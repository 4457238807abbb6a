import type { FileName, FolderName } from '../../kinds.ts';
import type { FoundFile } from '../content-file.ts';
import type { SetRule } from '../rule.ts';
import { START } from '../spot.ts';

/** What the catalogue cannot do without: its entries, and all that they refer to. */
const REQUIRED: (FolderName | FileName)[] = [
  'interventies',
  'themas',
  'factoren',
  'begrippen.yaml',
  'cijfers.yaml',
  'gemeenten.yaml',
  'plaatsnamen.yaml',
];

/** No list or folder that others need is missing. */
export const requiredContent: SetRule<FoundFile> = {
  id: 'required-content',
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
