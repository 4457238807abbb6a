/** What a search box suggests while a visitor types, as a file of the site: loaded when a box is used for the first time. */

/** The groups, in the order in which equals are shown. */
export const SUGGESTION_GROUPS = ['interventie', 'plaats', 'thema', 'begrip', 'artikel'] as const;
export type SuggestionGroup = (typeof SUGGESTION_GROUPS)[number];

export interface Suggestion {
  group: SuggestionGroup;
  label: string;
  /** Other names under which it is found. */
  names: readonly string[];
  /** Path of its page, without the base path; without one, choosing fills the box. */
  path?: string;
  /** One of thousands of names that few look for: as near as another, it comes after it. */
  isMinor?: boolean;
}

/** Rows of a group: label, slug of its page, other names. */
type Row = readonly [label: string, slug: string, ...names: string[]];
export type SuggestionRows = Readonly<Record<SuggestionGroup, readonly Row[]>> & {
  /** Municipalities with the towns and former municipalities that belong to them, each a suggestion of its own. */
  readonly woonplaats: readonly Row[];
};

/** Where the pages of a group stand. Concepts have none: they are words to search with. */
const FOLDERS: Readonly<Partial<Record<SuggestionGroup, string>>> = {
  interventie: 'interventies',
  plaats: 'gemeenten',
  thema: 'themas',
  artikel: 'kennisbank',
};

export function openSuggestions(rows: SuggestionRows): Suggestion[] {
  const suggestions = SUGGESTION_GROUPS.flatMap((group): Suggestion[] => {
    const folder = FOLDERS[group];
    return rows[group].map(([label, slug, ...names]) => ({
      group,
      label,
      names,
      ...(folder !== undefined && slug !== '' && { path: `/${folder}/${slug}/` }),
    }));
  });
  // Last: of names that are as near as these, the others come first.
  const towns = rows.woonplaats.flatMap(([municipality, slug, ...names]): Suggestion[] =>
    names.map((name) => ({
      group: 'plaats',
      label: `${name} (gemeente ${municipality})`,
      names: [],
      path: `/${FOLDERS.plaats}/${slug}/`,
      isMinor: true,
    })),
  );
  return [...suggestions, ...towns];
}
