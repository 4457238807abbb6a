/** Finds names of persons in fields that should name an organisation, where no word introduces them. */
import type { ContentFile } from '../content/content-file.ts';
import { fieldOf, itemsOf } from '../content/record.ts';
import { attributeOffsets, isText, tagsIn, type Markup } from '../content/markup.ts';
import { offsetOf, positionsIn, type Position } from '../content/position.ts';

/** Words between a first name and a surname. */
export const PREFIXES = "(?:(?:van|de|den|der|het|ten|ter|el|bin|'t|’t)\\s+)*";

/** The same as they are written without a first name: `mevrouw De Vries`. */
const PREFIXES_IN_CAPITALS = `(?:[Vv]an\\s+|[Dd]e[nr]?\\s+|[Hh]et\\s+|[Tt]e[nr]\\s+|[Ee]l\\s+|[Bb]in\\s+|['’]t\\s+)*`;

/** Forms of address that people alone have. */
const ADDRESSED = '(?:[Dd]e [Hh]eer|[Dd]hr\\.?|[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?)';

/** What schools are named with too: `Meester Spigtschool`, `J.H. Snijdersschool`. */
const TITLED = '(?:[Dd]rs\\.?|[Mm]eester|[Jj]uf)';
const INITIALS = '\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)*';

const SURNAME = "\\p{Lu}[\\p{L}'’-]+";

const PERSON = new RegExp(
  [
    `(?<!\\p{L})${ADDRESSED}\\s*(?:${INITIALS}\\s?)?${PREFIXES_IN_CAPITALS}${SURNAME}`,
    `(?<!\\p{L}|\\p{Lu}\\p{L}*\\s|\\p{Lu}\\.\\s?)(?<name>(?:${TITLED}\\s+(?:${INITIALS}\\s?)?|${INITIALS}\\s?)${PREFIXES}${SURNAME})(?<more>(?:\\s+\\p{Lu}[\\p{L}-]*)*)`,
  ].join('|'),
  'gu',
);

/** How names end of what is called after a person. */
const CALLED_AFTER = /(?:school|college|lyceum|gymnasium|mavo|fonds|stichting|instituut|academie)$/iu;

/** Letters with dots that are no initials: those of schools and clubs, such as `O.B.S.` */
const ABBREVIATION = /^(?:\p{Lu}\.)*(?:B\.S|R\.K|V\.V|F\.C|S\.V|P\.C|S\.G|V\.O)\./u;

/**
 * The names of persons in a text: each has a form of address before it, or a title or initials and nothing that makes it the name of an
 * organisation.
 *
 * @param isOfOrganisation Whether a word is one of names of organisations.
 */
function personsIn(text: string, isOfOrganisation: (word: string) => boolean): string[] {
  return [...text.matchAll(PERSON)].flatMap(({ 0: found, groups }) => {
    const [name, more = ''] = [groups?.name, groups?.more];
    if (name === undefined) return [found];
    const isCalledAfter =
      CALLED_AFTER.test(name) ||
      more.split(/\s+/).some((word) => CALLED_AFTER.test(word) || (word !== '' && isOfOrganisation(word)));
    return isCalledAfter || ABBREVIATION.test(name) ? [] : [name];
  });
}

/** The fields that say who does it, and who answers questions. */
function namesInFields({ data, document, yamlPosition }: ContentFile) {
  const contact = fieldOf(data, 'contact');
  return [
    { path: ['contact', 'organisation'], text: fieldOf(contact, 'organisation') },
    { path: ['contact', 'role'], text: fieldOf(contact, 'role') },
    { path: ['organiser'], text: fieldOf(data, 'organiser') },
    ...itemsOf(fieldOf(data, 'partners')).map((text, index) => ({ path: ['partners', index], text })),
    ...itemsOf(fieldOf(data, 'alsoIn')).map((place, index) => ({
      path: ['alsoIn', index, 'organisation'],
      text: fieldOf(place, 'organisation'),
    })),
  ].map(({ path, text }) => ({ text, position: () => yamlPosition(offsetOf(document, path)) }));
}

/** Who says what is quoted in a text. */
function namesInQuotes(markup: Markup) {
  return tagsIn(markup)
    .filter(({ name }) => name === 'Citaat')
    .flatMap((tag) =>
      tag.attributes.flatMap((attribute, index) => {
        if (!isText(attribute) || attribute.name !== 'van') return [];
        const position = () => positionsIn(markup.text)(attributeOffsets(markup.text, tag)[index] ?? 0);
        return [{ text: attribute.value, position }];
      }),
    );
}

/** The names of persons in the fields and attributes of a file that are for organisations. */
export function personsInFields(
  file: ContentFile,
  isOfOrganisation: (word: string) => boolean,
): (Position & { found: string })[] {
  return [...namesInFields(file), ...(file.body ? namesInQuotes(file.body.markup) : [])].flatMap(
    ({ text, position }) =>
      typeof text === 'string'
        ? personsIn(text, isOfOrganisation).map((found) => ({ found, ...position() }))
        : [],
  );
}
