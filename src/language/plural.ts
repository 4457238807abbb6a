/**
 * The forms that the plural of a Dutch word can have, one of which it has: `scholen` among those of `school`, `klassen` of `klas`,
 * `prijzen` of `prijs`, `opa's` of `opa`. For finding a word in a text, not for writing one. Of several words the last changes.
 *
 * @see https://onzetaal.nl/taalloket/meervoud-algemene-regels
 */
export function pluralForms(word: string): string[] {
  const shortened = word.replace(/([aeou])\1([^aeiou])$/, '$1$2');
  const voiced = shortened.replace(/f$/, 'v').replace(/s$/, 'z');
  return [
    ...new Set([
      `${word}en`,
      `${word}s`,
      `${word}'s`,
      `${shortened}en`,
      `${voiced}en`,
      `${word}${word.slice(-1)}en`,
      `${word}ën`,
      `${word}n`,
    ]),
  ];
}
