/**
 * What the files of `content/` say, read apart from the code of the site: the tests compare the pages with it.
 */
import { readdirSync, readFileSync } from 'node:fs';
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
  contact: { organisation: string };
  sources: { title: string; url?: string }[];
}

export interface ArticleFile {
  slug: string;
  title: string;
  themes?: string[];
  factors?: string[];
  municipalities?: string[];
}

export interface ThemeFile {
  slug: string;
  name: string;
}

export interface FactorFile {
  slug: string;
  name: string;
  level: string;
  themes?: string[];
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

export const interventions = folder<InterventionFile>('interventies');
export const articles = folder<ArticleFile>('kennis');
export const themes = folder<ThemeFile>('themas');
export const factors = folder<FactorFile>('factoren');
export const municipalities = parse(readFileSync('content/gemeenten.yaml', 'utf8')) as Municipality[];
export const concepts = parse(readFileSync('content/begrippen.yaml', 'utf8')) as Concept[];
export const sectors = ['VVE', 'PO', 'VO', 'MBO', 'HBO'];

const { places } = parse(readFileSync('content/plaatsnamen.yaml', 'utf8')) as {
  places: Record<string, string>;
};

/** The addresses of other names of places, each with the name of the municipality that it belongs to now. */
export const otherNames = new Map(
  Object.entries(places)
    .map(([name, municipality]) => [slugOf(name), municipality] as const)
    .filter(([slug]) => !municipalities.some((each) => each.slug === slug))
    .map(([slug, municipality]) => [`/gemeenten/${slug}/`, municipality]),
);

const municipalitySlugs = new Map(municipalities.map(({ name, slug }) => [name, slug]));

/** The address of a municipality's page, from the name that entries use. */
export function municipalityPath(name: string): string {
  return `/gemeenten/${municipalitySlugs.get(name)}/`;
}

function folder<T>(name: string): T[] {
  return readdirSync(`content/${name}`)
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => {
      const [, frontmatter = ''] = readFileSync(`content/${name}/${file}`, 'utf8').split(/^---$/m);
      return { slug: file.slice(0, -'.mdx'.length), ...(parse(frontmatter) as object) } as T;
    });
}
