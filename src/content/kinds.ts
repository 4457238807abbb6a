import { z } from 'zod';
import {
  articlePath,
  challengePath,
  curatedListPath,
  factorPath,
  interventionPath,
  themePath,
} from '../catalogue/page-paths.ts';
import {
  articleSchema,
  challengeSchema,
  conceptSchema,
  curatedListSchema,
  factorSchema,
  figuresSchema,
  indicatorsSchema,
  interventionSchema,
  municipalitySchema,
  NO_VOCABULARY,
  pageSchema,
  placesSchema,
  redirectsSchema,
  refusal,
  themeSchema,
  type Vocabulary,
} from '../catalogue/schema.ts';

/** A list that entries refer to. An empty list is a mistake that would make every entry invalid. */
const filled = <T extends z.ZodType>(item: T) =>
  z.array(item).min(1, { error: () => refusal('Deze lijst is leeg.', 'Zet de vorige versie terug.') });

/**
 * Every kind of file in `content/` with its schema: folders of MDX files and single YAML files.
 * A new kind of content is added here and gets its collection, its checks and its JSON Schema from it.
 */
const kindsFor = (vocabulary: Vocabulary) => ({
  folders: {
    interventies: interventionSchema(vocabulary),
    kennis: articleSchema(vocabulary),
    themas: themeSchema,
    factoren: factorSchema(vocabulary),
    verzamelingen: curatedListSchema(vocabulary),
    uitdagingen: challengeSchema(vocabulary),
    paginas: pageSchema,
  },
  files: {
    'begrippen.yaml': filled(conceptSchema(vocabulary)),
    'gemeenten.yaml': filled(municipalitySchema),
    'plaatsnamen.yaml': placesSchema(vocabulary.municipalities),
    'cijfers.yaml': figuresSchema(vocabulary),
    'indicatoren.yaml': indicatorsSchema(vocabulary),
    'doorverwijzingen.yaml': redirectsSchema,
  },
});

export type ContentKinds = ReturnType<typeof kindsFor>;
export type FolderName = keyof ContentKinds['folders'];
export type FileName = keyof ContentKinds['files'];

const known = new WeakMap<Vocabulary, ContentKinds>();

/** Every kind of file with its schema; made once for a vocabulary, as it is slow to make. */
export function contentKinds(vocabulary: Vocabulary): ContentKinds {
  let kinds = known.get(vocabulary);
  if (!kinds) known.set(vocabulary, (kinds = kindsFor(vocabulary)));
  return kinds;
}

/** The folders of `content/`. */
export const FOLDER_NAMES = Object.keys(contentKinds(NO_VOCABULARY).folders) as FolderName[];

/** The folder of a path within `content/`, if it is one of entries. */
export function folderOf(path: string): FolderName | undefined {
  return FOLDER_NAMES.find((folder) => path.startsWith(`${folder}/`));
}

/** Where the entries of each folder stand on the site; a page of text has a place of its own. */
const FOLDER_PATHS: ReadonlyMap<string, (slug: string) => string> = new Map(
  Object.entries({
    interventies: interventionPath,
    kennis: articlePath,
    themas: themePath,
    factoren: factorPath,
    verzamelingen: curatedListPath,
    uitdagingen: challengePath,
  }),
);

/** The page of the form: an integration makes it, not a file in `src/pages`. */
export const FORM_PAGE = '/beheer/';

/**
 * The address on the site of an entry, before the base path.
 *
 * @param path Its path within `content/`, with or without `.mdx`.
 * @returns `undefined` for what is no entry with such an address.
 */
export function entryAddress(path: string): string | undefined {
  const [folder = '', name = '', ...deeper] = path.replace(/\.mdx$/, '').split('/');
  return name === '' || deeper.length > 0 ? undefined : FOLDER_PATHS.get(folder)?.(name);
}

/** The folder with the values of the indicators: a table for each, named for its slug. */
export const TABLE_FOLDER = 'indicatoren';

/** Whether a path within `content/` is that of a table with values of an indicator. */
export function isTablePath(path: string): boolean {
  return path.startsWith(`${TABLE_FOLDER}/`) && path.endsWith('.csv');
}
