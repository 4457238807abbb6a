import type { Vocabulary } from '../../catalogue/schema.ts';
import { slugOf } from '../../language/slug.ts';
import type { ContentFile } from '../../content/content-file.ts';
import { personsInFields, PREFIXES } from '../person-in-field.ts';
import type { Rule } from '../rule.ts';
import { searchSource } from '../source-text.ts';

/**
 * Words after which the name of someone to approach stands, in small letters or capitals. Written out: with `(?i:…)`, Node.js 24.21 took
 * small letters only in most runs of all unit tests in two processes, and never in a run of this rule's alone.
 */
const INTRODUCTION = [
  '(?:contactpersoon|aanspreekpunt)(?: voor [\\p{L} ]{1,40}?)?(?: is|:|,)?',
  'contact(?::| is| opnemen met| op met| via)',
  '(?:bel|mail|app)(?: naar| met)?',
  'vraag naar',
]
  .join('|')
  .replace(/(?<!\\)[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

const TITLE = '(?:de heer|dhr\\.?|mevrouw|mevr\\.?|mw\\.?|drs\\.?|dr\\.?|ir\\.?|meester|juf)';
const NAME = '\\p{Lu}(?:\\p{Ll}+|\\.)(?:-\\p{Lu}\\p{Ll}+)?';

/** A title with a name, or a first name (or initials) with a surname, that no third name follows. */
const PERSON = new RegExp(
  `(?<!\\p{L})(?:${INTRODUCTION})\\s+(?<person>(?:${TITLE}\\s+${PREFIXES}${NAME}|${NAME}(?:\\s?\\p{Lu}\\.)*\\s+${PREFIXES}${NAME}(?!\\s+\\p{Lu})))(?!\\p{L})`,
  'dgu',
);

/** How every name that is found begins. */
const INTRODUCED = new RegExp(`(?<!\\p{L})(?:${INTRODUCTION})\\s+(?:${TITLE}\\s|\\p{Lu})`, 'u');

/** With which words names of organisations begin, whatever stands before them: `Taalhuis`, `Jeugdfonds`, `De`. */
const ORGANISATION =
  /^(?:de|den|het|een|sint|\p{L}*(?:academie|afdeling|alliantie|bank|bieb|bibliotheek|brede|bureau|centra|centrum|club|coöperatie|college|commissie|dienst|fonds|gemeente|ggd|groep|hogeschool|huis|hulp|humanitas|instituut|jeugd|kring|lab|leergeld|loket|ministerie|netwerk|onderwijs|opvang|platform|project|provincie|punt|raad|regio|regionaal|roc|school|sociaal|stichting|team|universiteit|vereniging|voorziening|welzijn|werk|zorg))$/iu;

/**
 * No name of a person to approach: the contact is always an organisation. A name that ends in a place is that of an
 * organisation, as in `Taalhuis Breda`. In a field that names an organisation, no word needs to introduce it.
 *
 * @param vocabulary The names of municipalities and other places.
 */
export const personAsContact = ({
  municipalities,
  places,
}: Pick<Vocabulary, 'municipalities' | 'places'>): Rule<ContentFile> => {
  const placeNames = new Set([...municipalities, ...Object.keys(places)].map(slugOf));
  const isOrganisation = (name: string) => {
    const words = name.split(/\s+/);
    return ORGANISATION.test(words[0] ?? '') || placeNames.has(slugOf(words.at(-1) ?? ''));
  };

  return {
    id: 'person-as-contact',
    lesson: {
      title: 'Geen naam van een contactpersoon',
      why: 'Mensen krijgen ander werk, en willen hun naam niet altijd op internet. Een organisatie of team blijft bereikbaar.',
      wrong: '## Aanpak\n\nNeem contact op met Voornaam Achternaam van de bibliotheek.',
      right: '## Aanpak\n\nNeem contact op met het team Jeugd van de bibliotheek.',
    },
    check: (file) => {
      const introduced = searchSource(
        file,
        (text) =>
          [...text.matchAll(PERSON)]
            .map(({ groups, indices }) => ({
              found: groups?.person ?? '',
              offset: indices?.groups?.person?.[0] ?? 0,
            }))
            .filter(({ found }) => found.startsWith('de heer') || !isOrganisation(found)),
        INTRODUCED,
      );
      const named = personsInFields(file, isOrganisation).filter(
        ({ line }) => !introduced.some((other) => other.line === line),
      );
      return [...introduced, ...named].map(({ found, line, column }) => ({
        line,
        column,
        problem: `'${found}' lijkt de naam van een persoon te zijn.`,
        remedy: "Noem de organisatie, het team of de rol, zoals 'de coördinator van de bibliotheek'.",
      }));
    },
  };
};
