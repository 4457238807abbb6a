/**
 * What things are called in linked data: the address of a page, with what stands behind its `#` for the thing that the page is about.
 * They are cited, so they stay as they are.
 */
import { PRACTICE_KEYS, PRACTICE_LISTS, type Audience, type Form } from '../../catalogue/practice-values.ts';
import type { Level, Sector } from '../../catalogue/taxonomy.ts';

/** The pages of the site, by addresses from the top of its host: see `site/addresses.ts`. */
interface PageAddresses {
  home: () => string;
  interventions: () => string;
  intervention: (slug: string) => string;
  municipality: (name: string) => string;
  themes: () => string;
  theme: (slug: string) => string;
  factors: () => string;
  factor: (slug: string) => string;
  sectors: () => string;
  sector: (code: Sector) => string;
  audiences: () => string;
  audience: (slug: Audience) => string;
  practiceForms: () => string;
  practiceForm: (slug: Form) => string;
  concepts: () => string;
  concept: (slug: string) => string;
  about: () => string;
  contribute: () => string;
  data: () => string;
}

/** The lists of `practice` that have no pages of their own. */
export const LISTS_WITHOUT_PAGES = ['moment', 'place', 'deliveredBy'] as const;
type ListWithoutPages = (typeof LISTS_WITHOUT_PAGES)[number];

/** Behind the address of a page with a list: begins with a capital, as no slug does. */
const LIST = '#Lijst';

export type Identifiers = ReturnType<typeof identifiersIn>;

/**
 * Gives the functions that name things, each a full web address.
 *
 * @param origin Where the site stands: `https://example.org`.
 */
export function identifiersIn(link: PageAddresses, origin: string) {
  const full = (path: string) => new URL(path, origin).href;
  return {
    /** The address of a page or file with its host. */
    full,
    website: full(`${link.home()}#website`),
    publisher: full(`${link.home()}#uitgever`),
    contact: full(`${link.home()}#contact`),
    intervention: (slug: string) => full(`${link.intervention(slug)}#interventie`),
    municipality: (name: string) => full(`${link.municipality(name)}#gemeente`),
    theme: (slug: string) => full(`${link.theme(slug)}#thema`),
    factor: (slug: string) => full(`${link.factor(slug)}#factor`),
    level: (level: Level) => full(`${link.factors()}#${level}`),
    sector: (code: Sector) => full(`${link.sector(code)}#sector`),
    audience: (slug: Audience) => full(`${link.audience(slug)}#doelgroep`),
    form: (slug: Form) => full(`${link.practiceForm(slug)}#vorm`),
    concept: (slug: string) => full(link.concept(slug)),
    evidenceLevel: (slug: string) => full(`${link.data()}#effect-${slug}`),
    practice: <F extends ListWithoutPages>(field: F, value: keyof (typeof PRACTICE_LISTS)[F] & string) =>
      full(`${link.data()}#${PRACTICE_KEYS[field]}-${value}`),
    lists: {
      themes: full(link.themes() + LIST),
      factors: full(link.factors() + LIST),
      sectors: full(link.sectors() + LIST),
      audience: full(link.audiences() + LIST),
      form: full(link.practiceForms() + LIST),
      concepts: full(link.concepts() + LIST),
      evidence: full(`${link.data()}#effect`),
      moment: full(`${link.data()}#${PRACTICE_KEYS.moment}`),
      place: full(`${link.data()}#${PRACTICE_KEYS.place}`),
      deliveredBy: full(`${link.data()}#${PRACTICE_KEYS.deliveredBy}`),
    },
    /** The catalogue of data, its data sets, and one file of one of them. */
    dataCatalogue: full(`${link.data()}#catalogus`),
    dataset: (name: string) => full(`${link.data()}#${name}`),
    file: (name: string) => full(link.data() + name),
    distribution: (name: string) => full(`${link.data()}#bestand-${name}`),
  };
}
