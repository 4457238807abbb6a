/** The catalogue as pages and functions see it: the data of each file, with the slug that is its id and its address. */
import type { Indicators } from './indicators/values.ts';
import { plainText } from '../language/plain-text.ts';
import { withoutCode } from '../language/without-code.ts';
import type {
  ArticleData,
  ChallengeData,
  ConceptData,
  CuratedListData,
  FactorData,
  FiguresData,
  RedirectsData,
  InterventionData,
  MunicipalityData,
  PlacesData,
  ThemeData,
} from './schema.ts';

/** What has a page of its own, with a text. */
interface Page {
  slug: string;
  /** The text below the frontmatter, in Markdown. */
  body: string;
  /** The body as plain text: no headings, no markup. */
  text: string;
}

export interface Intervention extends InterventionData, Page {
  /** Whether the body has a section on results. */
  hasResults: boolean;
}

export interface Article extends ArticleData, Page {}

export interface Theme extends ThemeData, Page {}

export interface Factor extends FactorData, Page {}

export interface CuratedList extends CuratedListData {
  slug: string;
  /** The body as plain text. */
  text: string;
}

export interface Challenge extends ChallengeData {
  slug: string;
  /** The body as plain text. */
  text: string;
}

export type Municipality = MunicipalityData;
export type Concept = ConceptData;

export interface Catalogue {
  /** In the order of the catalogue (`completeness.ts`): best documented first, what is `afgerond` last. */
  interventions: readonly Intervention[];
  /** By title. */
  articles: readonly Article[];
  /** By name. */
  themes: readonly Theme[];
  /** By number. */
  factors: readonly Factor[];
  /** By title. */
  curatedLists: readonly CuratedList[];
  /** By title. */
  challenges: readonly Challenge[];
  /** By name. */
  municipalities: readonly Municipality[];
  /** By term. */
  concepts: readonly Concept[];
  /** Other names of places, and the municipalities of each region. */
  places: PlacesData;
  figures: FiguresData;
  /** Where entries went that had an address once, by their path: `interventies/alkmaar-taalklas`. */
  redirects: ReadonlyMap<string, RedirectsData[string]>;
  /** Figures of municipalities, in the order of their list. */
  indicators: Indicators;
}

/** The headings of the parts that the text of an intervention may have, whatever other parts it has. */
export const SECTION_HEADINGS = { approach: 'Aanpak', results: 'Resultaten' } as const;

const RESULTS = new RegExp(`^## +${SECTION_HEADINGS.results} *$`, 'm');

/** An intervention from its file: the name without ending, the frontmatter and the Markdown below it. */
export function toIntervention(slug: string, data: InterventionData, body: string): Intervention {
  return {
    ...data,
    slug,
    body: body.trim(),
    text: plainText(body),
    hasResults: RESULTS.test(withoutCode(body)),
  };
}

/** Gives the function that returns the main theme of an intervention: the first of its themes. */
export function mainThemeIn(
  themes: readonly Theme[],
): (intervention: Intervention) => Pick<Theme, 'slug' | 'name'> {
  const bySlug = new Map(themes.map((theme) => [theme.slug, theme]));
  return ({ themes: [main = ''] }) => bySlug.get(main) ?? { slug: main, name: main };
}
