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
}

/** Rows of a group: label, slug of its page, other names. */
type Row = readonly [label: string, slug: string, ...names: string[]];
export type SuggestionRows = Readonly<Record<SuggestionGroup, readonly Row[]>>;

/** Where the pages of a group stand. Concepts have none: they are words to search with. */
const FOLDERS: Readonly<Partial<Record<SuggestionGroup, string>>> = {
  interventie: 'interventies',
  plaats: 'gemeenten',
  thema: 'themas',
  artikel: 'kennisbank',
};

export function openSuggestions(rows: SuggestionRows): Suggestion[] {
  return SUGGESTION_GROUPS.flatMap((group) => {
    const folder = FOLDERS[group];
    return rows[group].map(([label, slug, ...names]) => ({
      group,
      label,
      names,
      ...(folder !== undefined && slug !== '' && { path: `/${folder}/${slug}/` }),
    }));
  });
}
