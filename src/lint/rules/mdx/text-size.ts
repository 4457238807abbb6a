import { positionsIn } from '../../../content/position.ts';
import type { Rule } from '../../rule.ts';
import type { Markup } from '../../../content/markup.ts';
import {
  MAX_CELLS,
  MAX_CODE_TOKENS,
  MAX_LENGTH,
  MAX_LINES,
  MAX_PUNCTUATION,
  MAX_PUNCTUATION_IN_PARAGRAPH,
  MAX_SMART_IN_PARAGRAPH,
  type Excess,
} from '../../../content/parse-limits.ts';

/** A text is not longer than a page can be, and holds no code by the page: neither is given to the parser. */
export const textSize: Rule<Markup> = {
  id: 'text-size',
  lesson: {
    title: 'Een tekst past op één pagina',
    why: "Niemand leest een heel lange tekst uit. Zo'n tekst houdt ook de controle van alle andere op. Een lang stuk code hoort in een eigen bestand.",
    wrong: '## Aanpak\n\nHet hele draaiboek van 200 pagina’s …',
    right: '## Aanpak\n\nIn het kort …\n\n<Bestand titel="Draaiboek" adres="/bestanden/draaiboek.pdf" />',
    place: 'disk',
  },
  check: ({ text, excess }) => {
    if (!excess) return [];
    const [problem, remedy] = WORDS[excess.kind](text);
    return [{ ...positionsIn(text)(excess.offset), problem, remedy }];
  },
};

/** The problem and the remedy for each kind of excess. */
const WORDS: Record<Excess['kind'], (text: string) => [string, string]> = {
  length: (text) => [
    `Deze tekst is te lang: ${text.length} tekens.`,
    `Maak er hoogstens ${MAX_LENGTH} van, of verdeel de tekst.`,
  ],
  lines: () => [
    'Deze tekst heeft te veel regels.',
    `Maak er hoogstens ${MAX_LINES} van, of verdeel de tekst.`,
  ],
  cells: () => [
    'Met deze tabel zijn er te veel cellen in de tekst.',
    `Zet een grote tabel in een bestand en verwijs ernaar. Hier passen ${MAX_CELLS} cellen.`,
  ],
  smart: () => [
    'In dit stuk tekst staan te veel aanhalingstekens, punten of streepjes.',
    `Haal ze weg, of verdeel het stuk met lege regels. Hoogstens ${MAX_SMART_IN_PARAGRAPH} bij elkaar.`,
  ],
  punctuation: () => [
    'Vanaf hier staan er te veel leestekens in de tekst.',
    `Haal ze weg, of verdeel de tekst. Hoogstens ${MAX_PUNCTUATION_IN_PARAGRAPH} bij elkaar, en ${MAX_PUNCTUATION} in een tekst.`,
  ],
  code: () => [
    `Na dit teken staan meer dan ${MAX_CODE_TOKENS} leestekens, zoals in code.`,
    'Haal de code weg, of zet die in een bestand en verwijs ernaar.',
  ],
  cost: () => [
    'Deze tekst kost de website te veel tijd of geheugen om te lezen.',
    'Verdeel de tekst, en haal weg wat zich vaak herhaalt.',
  ],
};
