import { parsePhone } from '../../catalogue/phone.ts';
import { contactSchema } from '../../catalogue/schema.ts';
import type { ContentFile } from '../../content/content-file.ts';
import { fieldOf } from '../../content/record.ts';
import { contactsIn } from '../contacts.ts';
import type { Rule } from '../rule.ts';
import { offsetOf } from '../../content/position.ts';

/** The telephone number of a contact exists, as far as the numbering plans of countries show, and is a single number. */
export const phoneNumber: Rule<ContentFile> = {
  id: 'phone-number',
  lesson: {
    title: 'Een telefoonnummer dat bestaat',
    why: 'Wie op het nummer klikt, belt meteen. Met een cijfer te weinig of twee nummers in één veld lukt dat niet.',
    place: 'fields',
    wrong: 'contact:\n  organisation: Gemeente Alkmaar\n  phone: 010 123 45',
    right: 'contact:\n  organisation: Gemeente Alkmaar\n  phone: 010 123 45 67',
  },
  check: (file) =>
    contactsIn(file).flatMap(({ path, fields }) => {
      const phone = fieldOf(fields, 'phone');
      // A value that does not look like a telephone number, or looks like that of a person, is refused with the other
      // fields.
      if (typeof phone !== 'string' || !contactSchema.shape.phone.safeParse(phone).success) return [];
      const number = parsePhone(phone);
      if (number && !number.isPersonal) return [];
      return [
        {
          ...file.yamlPosition(offsetOf(file.document, [...path, 'phone'])),
          problem: number
            ? `'${phone}' is een mobiel nummer, en dus van een persoon.`
            : `'${phone}' is geen telefoonnummer dat bestaat.`,
          remedy: number
            ? 'Gebruik het algemene nummer van de organisatie.'
            : 'Tel de cijfers na. Schrijf één nummer, zoals 010 123 45 67, 14 010 of +32 3 123 45 67.',
        },
      ];
    }),
};
