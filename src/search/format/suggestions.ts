/** What a search box suggests while a visitor types, as a file of the site: loaded when a box is used for the first time. */
import { slugOf } from '../../language/slug.ts';

export type SuggestionGroup = 'interventie' | 'plaats' | 'thema' | 'begrip' | 'artikel';

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

/** A page: its title and slug. */
type PageRow = readonly [title: string, slug: string];
/** A name, and others that belong to it. */
export type NameRow = readonly [name: string, ...others: string[]];

export interface SuggestionRows {
  readonly interventie: readonly PageRow[];
  /** Names of municipalities: their slugs follow from them. */
  readonly gemeente: readonly string[];
  /** Other names of municipalities, each with that of the municipality. */
  readonly bijnaam: readonly (readonly [name: string, municipality: string])[];
  readonly regio: readonly string[];
  /** Municipalities with the towns and former municipalities that belong to them, each a suggestion of its own. */
  readonly woonplaats: readonly NameRow[];
  readonly thema: readonly PageRow[];
  readonly artikel: readonly PageRow[];
}

/** @param concepts Concepts with their other names. They have no page: they are words to search with. */
export function openSuggestions(rows: SuggestionRows, concepts: readonly NameRow[]): Suggestion[] {
  const pages = (group: SuggestionGroup, folder: string, of: readonly PageRow[]) =>
    of.map(([label, slug]): Suggestion => ({ group, label, names: [], path: `/${folder}/${slug}/` }));
  const place = (label: string, municipality: string): Suggestion => ({
    group: 'plaats',
    label,
    names: [],
    path: `/gemeenten/${slugOf(municipality)}/`,
  });
  const belonging = (name: string, municipality: string) =>
    place(`${name} (gemeente ${municipality})`, municipality);
  return [
    ...pages('interventie', 'interventies', rows.interventie),
    ...rows.gemeente.map((name) => place(name, name)),
    ...rows.bijnaam.map(([name, municipality]) => belonging(name, municipality)),
    // A region has no page of its own: it is asked for in the box.
    ...rows.regio.map((label): Suggestion => ({ group: 'plaats', label, names: [] })),
    ...pages('thema', 'themas', rows.thema),
    ...concepts.map(([label, ...names]): Suggestion => ({ group: 'begrip', label, names })),
    ...pages('artikel', 'kennisbank', rows.artikel),
    // Last: of names that are as near as these, the others come first.
    ...rows.woonplaats.flatMap(([municipality, ...towns]) =>
      towns.map((town): Suggestion => ({ ...belonging(town, municipality), isMinor: true })),
    ),
  ];
}
