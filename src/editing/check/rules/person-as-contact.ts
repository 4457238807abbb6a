import type { ContentFile } from '../content-file.ts';
import type { Rule } from '../rule.ts';
import { sourceTexts } from '../source-text.ts';

/** Words after which the name of a contact stands. */
const INTRODUCTION =
  '(?:contactpersoon|aanspreekpunt)(?: voor [\\p{L} ]{1,40}?)?(?: is|:|,)?|contact(?::| is)|contact (?:op )?(?:met|opnemen met|via)|(?:bel|mail|app)(?: (?:naar|met))?|vraag naar';

const TITLE = '(?:de heer|dhr\\.?|mevrouw|mevr\\.?|mw\\.?|drs\\.?|dr\\.?|ir\\.?|meester|juf)';
const NAME = '\\p{Lu}(?:\\p{Ll}+|\\.)(?:-\\p{Lu}\\p{Ll}+)?';
const PREFIX = "(?:van|de|den|der|het|ten|ter|el|bin|'t|’t)";

/** A title with a name, or a first name (or initials) with a surname. */
const PERSON = new RegExp(
  `(?:^|[^\\p{L}])(?:${INTRODUCTION})\\s+(?<person>${TITLE}\\s+(?:${PREFIX}\\s+)*${NAME}(?:\\s+(?:${PREFIX}\\s+)*${NAME})*|${NAME}(?:\\s?\\p{Lu}\\.)*\\s+(?:${PREFIX}\\s+)*${NAME})`,
  'dgu',
);
const ANY_CASE = /contactpersoon|aanspreekpunt|contact|bel|mail|app|vraag/i;

/** Words with which names of organisations and places begin or end, not those of people. */
const NOT_A_PERSON =
  /(?<!\p{L})(?:academie|afdeling|alliantie|basisschool|bibliotheek|brede|bureau|centrum|coöperatie|college|commissie|dienst|fonds|gemeente|ggd|hogeschool|huis|instituut|jeugd|jeugdfonds|kindcentrum|leergeld|ministerie|nieuwe|onderwijs|projectbureau|provincie|regio|regionaal|roc|samenwerkingsverband|school|servicepunt|sociaal|steunpunt|stichting|team|universiteit|vereniging|welzijn|wijkteam|zorg|den haag|sint|st|nederland|kansen)(?!\p{L})/iu;

/** No name of a person to approach. The contact is always an organisation. */
export const personAsContact: Rule<ContentFile> = {
  id: 'person-as-contact',
  lesson: {
    title: 'Geen naam van een contactpersoon',
    why: 'Mensen krijgen ander werk, en willen hun naam niet altijd op internet. Een organisatie of team blijft bereikbaar.',
    wrong: '## Aanpak\n\nNeem contact op met Voornaam Achternaam van de bibliotheek.',
    right: '## Aanpak\n\nNeem contact op met het team Jeugd van de bibliotheek.',
  },
  check: (file) =>
    sourceTexts(file).flatMap(({ text, spot }) =>
      ANY_CASE.test(text)
        ? [
            ...text
              .replace(/\b(Contact|Aanspreekpunt|Bel|Mail|App|Vraag|Neem)/g, (word) => word.toLowerCase())
              .matchAll(PERSON),
          ]
            .map(({ groups, indices }) => ({
              person: groups?.person ?? '',
              offset: indices?.groups?.person?.[0] ?? 0,
            }))
            .filter(({ person }) => !NOT_A_PERSON.test(person))
            .map(({ person, offset }) => ({
              ...spot(offset),
              problem: `'${person}' lijkt de naam van een persoon.`,
              remedy: "Noem de organisatie, het team of de rol, zoals 'de coördinator van de bibliotheek'.",
            }))
        : [],
    ),
};
