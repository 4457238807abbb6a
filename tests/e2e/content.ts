/**
 * What the files of `content/` say, read apart from the code of the site: the tests compare the pages with it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Status } from '../../src/catalogue/taxonomy.ts';
import { slugOf } from '../../src/language/slug.ts';
import { parse } from 'yaml';

export interface InterventionFile {
  slug: string;
  title: string;
  summary: string;
  municipalities: string[];
  themes: string[];
  sectors: string[];
  factors: string[];
  concepts?: string[];
  targetGroup: string;
  practice?: {
    audience?: string[];
    form?: string[];
    moment?: string[];
    deliveredBy?: string[];
    needs?: string[];
    lessons?: string[];
    costs?: string;
    reach?: string;
  };
  evidence?: { level: string; note?: string };
  questions?: string[];
  status?: Status;
  lastChecked?: string;
  period?: { start?: number; end?: number };
  alsoIn?: { municipality: string; entry?: string; source: { title: string; url?: string } }[];
  contact: { organisation: string };
  sources: { title: string; url?: string }[];
}

export interface ArticleFile {
  slug: string;
  title: string;
  themes?: string[];
  factors?: string[];
  concepts?: string[];
  municipalities?: string[];
}

export interface ThemeFile {
  slug: string;
  name: string;
  questions: string[];
}

export interface FactorFile {
  slug: string;
  name: string;
  level: string;
  themes?: string[];
}

export interface ChallengeFile {
  slug: string;
  themes: string[];
  factors: string[];
}

export interface Municipality {
  slug: string;
  name: string;
  province: string;
}

export interface Concept {
  slug: string;
  term: string;
  themes?: string[];
}

/** For whom an entry is: what is for the primary school, and names no years of it or all, is for all of them. */
export function audienceOf({ practice }: InterventionFile): string[] {
  const audience = practice?.audience ?? [];
  const named = PRIMARY_YEARS.filter((year) => audience.includes(year));
  const isWhole = audience.includes('basisschoolleerlingen') && named.length % PRIMARY_YEARS.length === 0;
  return isWhole ? [...new Set([...audience, ...PRIMARY_YEARS])] : audience;
}

const PRIMARY_YEARS = ['kleuters', 'groep-3-5', 'groep-6-8'];

/** What a folder like `content/` says. */
export interface Content {
  interventions: InterventionFile[];
  articles: ArticleFile[];
  themes: ThemeFile[];
  factors: FactorFile[];
  challenges: ChallengeFile[];
  municipalities: Municipality[];
  concepts: Concept[];
  /** The addresses of other names of places, each with the names of the municipalities that it belongs to now. */
  otherNames: ReadonlyMap<string, readonly string[]>;
  /** The address of a municipality's page, from the name that entries use. */
  municipalityPath: (name: string) => string;
}

/** Reads a folder like `content/`. */
export function contentIn(root: string): Content {
  const list = <T>(name: string) => parse(readFileSync(`${root}/${name}`, 'utf8')) as T;
  const entries = <T>(folder: string) =>
    readdirSync(`${root}/${folder}`)
      .filter((file) => file.endsWith('.mdx'))
      .sort()
      .map((file) => {
        const [, frontmatter = ''] = readFileSync(`${root}/${folder}/${file}`, 'utf8').split(/^---$/m);
        return { slug: file.slice(0, -'.mdx'.length), ...(parse(frontmatter) as object) } as T;
      });
  const municipalities = list<Municipality[]>('gemeenten.yaml');
  const slugs = new Map(municipalities.map(({ name, slug }) => [name, slug]));
  const {
    places,
    localities = {},
    formerMunicipalities = {},
  } = list<{
    places: Record<string, string>;
    localities?: Record<string, string[]>;
    formerMunicipalities?: Record<string, string[]>;
  }>('plaatsnamen.yaml');
  const belongsTo = new Map<string, Set<string>>();
  for (const [name, present] of [
    ...Object.entries(places).map(([name, municipality]) => [name, [municipality]] as const),
    ...municipalities.map(({ name }) => [name.replace(/ \(.*/, ''), [name]] as const),
    ...Object.entries(localities),
    ...Object.entries(formerMunicipalities),
  ]) {
    const known = belongsTo.get(slugOf(name)) ?? new Set<string>();
    belongsTo.set(slugOf(name), known.union(new Set(present)));
  }
  const given = new Set(Object.keys(places).map(slugOf));
  return {
    interventions: entries('interventies'),
    articles: entries('kennis'),
    themes: entries('themas'),
    factors: entries('factoren'),
    // A catalogue may have none.
    challenges: existsSync(`${root}/uitdagingen`) ? entries('uitdagingen') : [],
    municipalities,
    concepts: list('begrippen.yaml'),
    otherNames: new Map(
      [...belongsTo]
        .filter(([slug, present]) => given.has(slug) || present.size > 1)
        .filter(([slug]) => !municipalities.some((each) => each.slug === slug))
        .map(([slug, present]) => [`/gemeenten/${slug}/`, [...present]]),
    ),
    municipalityPath: (name) => `/gemeenten/${slugs.get(name)}/`,
  };
}

export const {
  interventions,
  articles,
  themes,
  factors,
  challenges,
  municipalities,
  concepts,
  otherNames,
  municipalityPath,
} = contentIn('content');

export const sectors = ['VVE', 'PO', 'VO', 'MBO', 'HBO'];
