import { codePointOf } from '../language/characters.ts';
import type { ExamplePlace } from './rule.ts';
import type { Severity } from './diagnostic.ts';

/** The address of the page about a rule, from the top of the site. */
export function rulePath(id: string): string {
  return `/bijdragen/regels/${id}/`;
}

/**
 * The same with the address of the site before it, where that is known.
 *
 * @param site Where the site stands: its origin, and the path below that.
 */
export function rulePage(id: string, site: { siteUrl: string | undefined; basePath: string }): string {
  return (site.siteUrl ?? '') + site.basePath.replace(/\/$/, '') + rulePath(id);
}

/** The severities as the pages about rules name them, the most severe first. */
export const SEVERITIES: readonly { level: Severity; name: string; meaning: string }[] = [
  {
    level: 'fout',
    name: 'Fouten',
    meaning: 'Een fout houdt je wijziging tegen. De website verandert pas als je hem hebt hersteld.',
  },
  {
    level: 'tip',
    name: 'Tips',
    meaning: 'Een tip is een advies. Jij beslist of je er iets mee doet.',
  },
];

/** Where an example stands, in words: "in de velden". */
export function placeOf(place: ExamplePlace): string {
  return PLACES[place] ?? `in ${place}`;
}

const PLACES: Partial<Record<ExamplePlace, string>> = {
  text: 'in de tekst van een interventie',
  fields: 'in de velden van een interventie',
  file: 'bovenaan een bestand',
  name: 'in de naam van een bestand',
};

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;
}

/** A text in which characters that cannot be seen are named between angle brackets, for the examples on the page. */
export function withVisibleCharacters(text: string): string {
  if (text.trim() === '') return '⟨leeg⟩';
  return text.replace(
    /[^\S\n ]|\p{Cf}|(?!\n)\p{Cc}/gu,
    (character) => `⟨${CHARACTER_NAMES[character] ?? codePointOf(character)}⟩`,
  );
}

const CHARACTER_NAMES: Readonly<Record<string, string>> = { '\uFEFF': 'BOM', '\r': 'CR', '\t': 'tab' };
