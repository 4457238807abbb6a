/** Who pays for an intervention, as its costs tell in words: `gemeente en fondsen betalen`. */

export const PAYERS = {
  gemeente: { name: 'Geld van de gemeente', named: /\bgemeenten?\b/i },
  provincie: { name: 'Geld van de provincie', named: /\bprovincie/i },
  rijk: {
    name: 'Geld van het Rijk',
    named:
      /\brijk(sgeld)?\b|ministerie|\bOCW\b|overheid|nationaal programma|landelijke? programma|regio ?deal|gelijke kansen alliantie|achterstanden/i,
  },
  fonds: { name: 'Geld van een fonds', named: /fonds|giften|stichting|kinderpostzegels|zonmw/i },
  bedrijven: { name: 'Geld van bedrijven', named: /bedrij|sponsor|ondernemers|\been bank\b/i },
  scholen: {
    name: 'Geld van scholen',
    named: /schoolbestu|schoolstichting|schoolvereniging|\bscholen en\b|\bschool (en|gebruikte)\b/i,
  },
} as const satisfies Record<string, { name: string; named: RegExp }>;

export type Payer = keyof typeof PAYERS;

/** Who is named in the costs of an intervention; nobody where they are not told. */
export const payersIn = (costs = ''): Payer[] =>
  (Object.keys(PAYERS) as Payer[]).filter((payer) => PAYERS[payer].named.test(costs));
