import { expect, test } from 'vitest';
import { payersIn } from '../../../src/catalogue/payers.ts';

test.each([
  ['gemeente, fondsen en Rijk betalen', ['gemeente', 'rijk', 'fonds']],
  ['een half miljoen van de provincie en een half miljoen van een chemiebedrijf', ['provincie', 'bedrijven']],
  ['geld uit het Nationaal Programma Onderwijs', ['rijk']],
  ['school en schoolbestuur legden ook geld in', ['scholen']],
  ['gratis voor leerlingen', []],
  ['in het rijke noorden, aan de rand van het dorp', []],
  [undefined, []],
])('%s', (costs, payers) => {
  expect(payersIn(costs)).toEqual(payers);
});
