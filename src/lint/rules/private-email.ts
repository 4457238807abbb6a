import { knownNames, personalTraitOf } from '../../catalogue/contact.ts';
import type { Vocabulary } from '../../catalogue/schema.ts';
import type { ContentFile } from '../../content/content-file.ts';
import { fieldOf } from '../../content/record.ts';
import { contactsIn } from '../contacts.ts';
import type { Rule } from '../rule.ts';
import { searchAddresses, searchSource, type Match } from '../source-text.ts';

/** The at sign between name and host, and how people write it to keep machines off. */
const AT = [
  String.raw`@\s?|\s?[([{]\s?(?:at|apen?staartje|@)\s?[)\]}]\s?|\s@\s|\s?-(?:at|apen?staartje)-\s?`,
  // "At" is a word of its own: it counts where the dots are words too.
  String.raw`\sapen?staartje\s|\sat\s(?=[\p{L}\p{N}-]+\s(?:dot|punt)\s)`,
].join('|');
const DOT = String.raw`\.|\s?[([{]\s?(?:dot|punt)\s?[)\]}]\s?|\s(?:dot|punt)\s`;

const EMAIL = new RegExp(
  String.raw`(?:"[^"\n@]{1,64}"|[\p{L}\p{N}._%+-]+)(?:${AT})[\p{L}\p{N}-]+(?:(?:${DOT})[\p{L}\p{N}-]+)*(?:${DOT})\p{L}{2,}`,
  'giu',
);

/** What every address has: spares most texts the slower search. */
const AT_SIGN = new RegExp(AT, 'iu');

function emailsIn(text: string): Match[] {
  if (!AT_SIGN.test(text)) return [];
  return [...text.matchAll(EMAIL)].map(({ 0: found, index }) => ({ found, offset: index }));
}

/** In a web address, `/@name@host` is the page of an account; what stands before the host is refused with the address. */
function emailsInAddress(address: string): Match[] {
  return emailsIn(address).filter(({ offset }) => !/(?:@|\/\/)$/.test(address.slice(0, offset)));
}

/** An address as it is typed in a mail program. */
function asTyped(found: string): string {
  return found.replace(AT_SIGN, '@').replace(new RegExp(DOT, 'gi'), '.');
}

/**
 * No e-mail address of a person, wherever it stands. That of a contact is judged with the other fields.
 *
 * @param vocabulary What an address of an organisation may be named for.
 */
export const privateEmail = (vocabulary: Vocabulary): Rule<ContentFile> => {
  const names = knownNames(vocabulary);
  return {
    id: 'private-email',
    lesson: {
      title: 'Geen e-mailadres van een persoon',
      why: 'Wat op de website staat, blijft lang vindbaar. Een persoon krijgt er ongevraagde post door, en gaat ooit uit dienst. Een algemeen adres van de organisatie blijft werken. Een woord voor de @ dat de controle niet kent, kan een naam zijn.',
      wrong: '## Aanpak\n\nMeld je aan via a.de.vries@voorbeeld.nl.',
      right: '## Aanpak\n\nMeld je aan via info@voorbeeld.nl.',
    },
    check: (file) => {
      const own = new Set(contactsIn(file).map(({ fields }) => fieldOf(fields, 'email')));
      return [...searchSource(file, emailsIn, AT_SIGN), ...searchAddresses(file, emailsInAddress)].flatMap(
        ({ found, line, column }) => {
          const trait = personalTraitOf(asTyped(found), names);
          if (trait === undefined || own.has(found)) return [];
          return [
            {
              line,
              column,
              problem: `'${found}' lijkt het e-mailadres van een persoon te zijn: ${trait}.`,
              remedy:
                'Gebruik een algemeen adres van de organisatie, zoals info@organisatie.nl, of haal het weg.',
            },
          ];
        },
      );
    },
  };
};
