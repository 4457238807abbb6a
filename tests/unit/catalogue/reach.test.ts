import { describe, expect, test } from 'vitest';
import { municipalityContact, reachIn } from '../../../src/catalogue/reach.ts';
import { municipality } from '../../frozen-catalogue.ts';

const breda = {
  ...municipality('Breda'),
  website: 'https://www.breda.nl',
  contactPage: 'https://www.breda.nl/contact',
  phone: '14 076',
};
const almere = { ...municipality('Almere'), email: 'info@almere.nl' };
const silent = { ...municipality('Urk'), website: undefined };
const reachOf = reachIn([breda, almere, silent]);
const boog = { organisation: 'Stichting De Boog' };

describe('whom to ask about an intervention', () => {
  test('is the organisation, when it has an e-mail address or a telephone number', () => {
    for (const contact of [
      { ...boog, email: 'info@deboog.nl' },
      { ...boog, phone: '010 123 45 67' },
    ]) {
      expect(reachOf({ contact, municipalities: ['Breda'] })).toEqual({ contact, fallback: undefined });
    }
  });

  test('is the first municipality too, when it has neither', () => {
    const contact = { ...boog, url: 'https://www.deboog.nl' };
    expect(reachOf({ contact, municipalities: ['Almere', 'Breda'] })).toEqual({
      contact,
      fallback: { municipality: almere, contact: municipalityContact(almere) },
    });
  });

  test('is no municipality that cannot be reached either', () => {
    expect(reachOf({ contact: boog, municipalities: ['Urk'] }).fallback).toBeUndefined();
  });

  test('is a municipality with all that is known of it, when that is the organisation', () => {
    const contact = { organisation: 'Gemeente Breda', url: 'https://www.breda.nl/onderwijs' };
    expect(reachOf({ contact, municipalities: ['Almere'] })).toEqual({
      contact: {
        organisation: 'Gemeente Breda',
        url: 'https://www.breda.nl/onderwijs',
        contactPage: 'https://www.breda.nl/contact',
        phone: '14 076',
      },
      fallback: undefined,
    });
  });
});
