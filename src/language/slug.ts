/** Letters that have no accent to take off, each with what is written for it where there is no other. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};

/**
 * The form that a name takes in an address or a file name: lower case, no diacritics, words joined by hyphens.
 *
 * @example slugOf("'s-Hertogenbosch") gives "s-hertogenbosch"
 * @example slugOf("Súdwest-Fryslân") gives "sudwest-fryslan"
 * @example slugOf("Straße in Łódź") gives "strasse-in-lodz"
 */
export function slugOf(name: string): string {
  return plainLetters(name.normalize('NFKC'))
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** A part of an address without its escapes; as it is where these are broken. */
export function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The text in small letters without accents, with what is written for a letter where there is none: `Łódź` becomes `lodz`. */
export function plainLetters(text: string): string {
  return withoutDiacritics(text)
    .toLowerCase()
    .replace(/\P{ASCII}/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** Most characters of a slug. With `.mdx` behind it, it is a name that every disk takes, and an address that one can read. */
export const MAX_SLUG = 100;

/**
 * A slug that is no longer than it may be: cut between two words, or within a word when that would
 * take more than half of it.
 *
 * @param longest Most characters that it may have.
 */
export function fittingSlug(slug: string, longest = MAX_SLUG): string {
  if (slug.length <= longest) return slug;
  const end = slug.lastIndexOf('-', longest);
  return slug.slice(0, end > longest / 2 ? end : longest);
}

/**
 * Names that Windows keeps for devices, whatever stands behind a dot: no file or folder there can have one, so that a repository with it
 * can't be checked out, nor a site with it copied.
 *
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file#naming-conventions
 */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Whether a name, without its extension, is that of a device, so that no file on Windows can have it. */
export function isDeviceName(name: string): boolean {
  return DEVICE.test(name);
}

/** The text with every accent taken off its letter: `Fryslân` becomes `Fryslan`. */
export function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{Diacritic}/gu, '');
}
