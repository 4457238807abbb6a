import { isMobileNumber } from '../../../catalogue/contact.ts';
import { fieldOf, type ContentFile } from '../content-file.ts';
import type { Rule } from '../rule.ts';
import { sourceTexts } from '../source-text.ts';

const MOBILE = /(?<![\p{L}\p{N}])(?:\+31|0031|0)[\s().-]*(?:0\)?[\s.-]*)?6(?:[\s.-]*\d){8}(?!\d)/gu;

/** No mobile number, wherever it stands. That of the contact is judged with the other fields. */
export const mobileNumber: Rule<ContentFile> = {
  id: 'mobile-number',
  lesson: {
    title: 'Geen 06-nummer',
    why: 'Een 06-nummer is bijna altijd van één persoon. Het algemene nummer van de organisatie blijft werken, ook als die persoon ander werk krijgt.',
    wrong: '## Aanpak\n\nBel voor een plek naar 06 12 34 56 78.',
    right: '## Aanpak\n\nBel voor een plek naar de gemeente: 14 010.',
  },
  check: (file) => {
    const ownContact = fieldOf(fieldOf(file.data, 'contact'), 'phone');
    return sourceTexts(file).flatMap(({ text, spot }) =>
      [...text.matchAll(MOBILE)]
        .filter(({ 0: number }) => number !== ownContact && isMobileNumber(number))
        .map(({ 0: number, index }) => ({
          ...spot(index),
          problem: `'${number}' is een 06-nummer.`,
          remedy: 'Gebruik het algemene nummer van de organisatie, of haal het weg.',
        })),
    );
  },
};
