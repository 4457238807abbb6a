/**
 * The form that a name takes in an address or a file name: lower case, no diacritics, words joined by hyphens.
 *
 * @example slugOf("'s-Hertogenbosch") gives "s-hertogenbosch"
 * @example slugOf("Súdwest-Fryslân") gives "sudwest-fryslan"
 */
export function slugOf(name: string): string {
  return withoutDiacritics(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The text with every accent taken off its letter: `Fryslân` becomes `Fryslan`. */
export function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{Diacritic}/gu, '');
}
