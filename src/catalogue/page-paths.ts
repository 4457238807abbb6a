/**
 * Where the pages about what is in the catalogue stand, from the top of the site: for all that names them without the base path, and
 * for `site/addresses.ts`, which has every address with it.
 */
import type { Audience } from './practice-values.ts';
import { SECTORS, type Sector } from './taxonomy.ts';

export const interventionPath = (slug: string): string => `/interventies/${slug}/`;
export const articlePath = (slug: string): string => `/kennisbank/${slug}/`;
export const themePath = (slug: string): string => `/themas/${slug}/`;
export const factorPath = (slug: string): string => `/factoren/${slug}/`;
export const curatedListPath = (slug: string): string => `/verzamelingen/${slug}/`;
/** The guide's page about one problem. */
export const challengePath = (slug: string): string => `/keuzehulp/${slug}/`;
export const sectorPath = (code: Sector): string => `/sectoren/${SECTORS[code].slug}/`;
export const audiencePath = (slug: Audience): string => `/voor/${slug}/`;
export const municipalityPath = (slug: string): string => `/gemeenten/${slug}/`;
export const provincePath = (slug: string): string => `/gemeenten/provincie/${slug}/`;
export const regionPath = (slug: string): string => `/gemeenten/regio/${slug}/`;
/** All concepts, and the place of one on that page. */
export const CONCEPTS_PATH = '/begrippen/';
export const conceptPath = (slug: string): string => `${CONCEPTS_PATH}#${slug}`;
