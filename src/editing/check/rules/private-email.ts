import { isPrivateEmail } from '../../../catalogue/contact.ts';
import { fieldOf, type ContentFile } from '../content-file.ts';
import type { Rule } from '../rule.ts';
import { sourceTexts } from '../source-text.ts';

const EMAIL = /[\p{L}\p{N}._%+-]+(?:@|\s?\(at\)\s?|\s?\[at\]\s?)[\p{L}\p{N}.-]+\.\p{L}{2,}/giu;

/** What every address has: spares most texts the slower search. */
const AT_SIGN = /@|[([]at[)\]]/i;

/** No e-mail address of a person, wherever it stands. That of the contact is judged with the other fields. */
export const privateEmail: Rule<ContentFile> = {
  id: 'private-email',
  lesson: {
    title: 'Geen e-mailadres van een persoon',
    why: 'Wat op de website staat, blijft lang vindbaar. Een persoon krijgt er ongevraagde post door, en gaat ooit uit dienst. Een algemeen adres van de organisatie blijft werken.',
    wrong: '## Aanpak\n\nMeld je aan via a.de.vries@voorbeeld.nl.',
    right: '## Aanpak\n\nMeld je aan via info@voorbeeld.nl.',
  },
  check: (file) => {
    const ownContact = fieldOf(fieldOf(file.data, 'contact'), 'email');
    return sourceTexts(file)
      .filter(({ text }) => AT_SIGN.test(text))
      .flatMap(({ text, spot }) =>
        [...text.matchAll(EMAIL)]
          .map(({ 0: found, index }) => ({
            found,
            email: found.replace(/\s?[([]at[)\]]\s?/i, '@'),
            index,
          }))
          .filter(({ email }) => email !== ownContact && isPrivateEmail(email))
          .map(({ found, index }) => ({
            ...spot(index),
            problem: `'${found}' lijkt het e-mailadres van een persoon.`,
            remedy:
              'Gebruik een algemeen adres van de organisatie, zoals info@organisatie.nl, of haal het weg.',
          })),
      );
  },
};
