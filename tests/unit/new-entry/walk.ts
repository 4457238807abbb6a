import { KEYS, type Turn } from './editor.ts';

const { enter, tab } = KEYS;

export const TITLE = 'Leeskring De Brug';

/** Name of the file that comes of the answers. */
export const FILE = 's-hertogenbosch-leeskring-de-brug.mdx';

/** The answers of a newcomer, question by question. Made up, about an entry that does not exist. */
export const ANSWERS: readonly Turn[] = [
  ['Naam van de interventie', `${TITLE}${enter}`],
  ['De gemeenten waar', `den bosch${enter}${enter}`],
  ['Eén tot drie', `taal${enter}ouder${enter}${enter}`],
  ['De onderwijssectoren', `basis${enter}${enter}`],
  ['Wie voert de interventie uit?', `Bibliotheek De Brug${enter}`],
  ['Voor wie is de interventie?', `Leerlingen van groep 5 tot en met 8${enter}`],
  ['Wat moet de interventie bereiken?', `Leerlingen lezen met meer plezier en praten over boeken.${enter}`],
  ['Eén tot vier factoren', `motiv${enter}${enter}`],
  [
    'Wat is het, voor wie en waar?',
    `In een leeskring praten leerlingen in 's-Hertogenbosch elke maand over een boek dat zij kozen.${enter}`,
  ],
  ['Titel van de pagina', `Leeskring op school${enter}`],
  ['Wie het heeft gepubliceerd', `Bibliotheek De Brug${enter}`],
  ['Webadres, als de bron', `https://www.example.org/leeskring${enter}`],
  ['nog een toevoegen?', enter],
  ['De organisatie waar je terechtkunt', `Bibliotheek De Brug${enter}`],
  ['Afdeling of rol, zoals', enter],
  ['Website van de organisatie', `https://www.example.org${enter}`],
  ['Algemeen e-mailadres', `info@example.org${enter}`],
  ['Algemeen telefoonnummer', enter],
  ['Organisaties die meedoen', `Basisschool De Boog; Basisschool De Poort${enter}`],
  ['Jaar van begin', `2024${enter}`],
  ['Jaar van einde', enter],
  ['Status (Pijltjes', enter],
  ['Staat de interventie volgens', enter],
  ['De dag waarop', enter],
  [
    'Wat gebeurt er, stap voor stap',
    `Elke maand kiest een groep een boek.${enter}${enter}Daarna praten zij erover.${tab}${enter}`,
  ],
  ['Klopt het zo?', enter],
];

/** The answers to all questions before one. */
export function turnsBefore(asked: string): readonly Turn[] {
  const index = ANSWERS.findIndex(([question]) => question.startsWith(asked));
  if (index === -1) throw new Error(`Nothing is asked with '${asked}'.`);
  return ANSWERS.slice(0, index);
}

/** All answers, with another one to one question. */
export function withTurn(asked: string, typed: string): readonly Turn[] {
  const before = turnsBefore(asked);
  return [...before, [asked, typed], ...ANSWERS.slice(before.length + 1)];
}
