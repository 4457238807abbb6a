/**
 * What search engines may know of a page, in the words of https://schema.org/docs/full.html. The title and the description are in the
 * page already: only what no other part of it says to a machine stands here.
 */
import type {
  AdministrativeArea,
  Article,
  BreadcrumbList,
  CollectionPage,
  Dataset,
  DefinedTerm,
  DefinedTermSet,
  SearchAction,
  Thing,
  WebPage,
  WebSite,
} from 'schema-dts';
import type { Article as ArticleEntry, Intervention, Municipality, Theme } from '../../catalogue/model.ts';
import type { DatasetDescription } from './data-catalogue.ts';
import { LICENCE } from '../licence.ts';
import type { Identifiers } from './identifiers.ts';

/** Things as the text of a `<script type="application/ld+json">`, which no text of an editor can end. */
export function jsonLd(...things: readonly Thing[]): string {
  const content = things.length === 1 ? (things[0] as object) : { '@graph': things };
  return JSON.stringify({ '@context': 'https://schema.org', ...content }).replaceAll('<', '\\u003c');
}

/** Any page of the site. */
export function webPage(address: string, name: string, ids: Identifiers): WebPage {
  return { '@type': 'WebPage', '@id': address, name, isPartOf: { '@id': ids.website } };
}

/** The site, and how to search it. */
export function website(
  { name, description }: { name: string; description: string },
  home: string,
  explorer: string,
  ids: Identifiers,
): WebSite {
  // What a search engine fills in: https://developers.google.com/search/docs/appearance/structured-data/sitelinks-searchbox
  const search: SearchAction & { 'query-input': string } = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${explorer}?q={vraag}` },
    'query-input': 'required name=vraag',
  };
  return {
    '@type': 'WebSite',
    '@id': ids.website,
    url: home,
    name,
    description,
    inLanguage: 'nl',
    license: LICENCE,
    potentialAction: search,
  };
}

/** The page of an entry: when its sources were last checked, and what is done where and by whom. */
export function interventionPage(
  { slug, title, organiser, municipalities, lastChecked }: Intervention,
  themes: readonly Theme[],
  address: string,
  ids: Identifiers,
): WebPage {
  return {
    '@type': 'WebPage',
    '@id': address,
    license: LICENCE,
    ...(lastChecked !== undefined && { lastReviewed: lastChecked }),
    mainEntity: {
      '@type': 'Service',
      '@id': ids.intervention(slug),
      name: title,
      category: themes.map(({ name }) => name),
      provider: { '@type': 'Organization', name: organiser },
      areaServed: municipalities.map((name) => area(name, ids)),
    },
  };
}

const area = (name: string, ids: Identifiers) =>
  ({ '@type': 'AdministrativeArea', '@id': ids.municipality(name), name }) satisfies AdministrativeArea;

/** An article of the knowledge base, with its sources. */
export function articlePage(
  { title, themes, factors, municipalities, sources }: ArticleEntry,
  address: string,
  ids: Identifiers,
): Article {
  return {
    '@type': 'Article',
    '@id': address,
    headline: title,
    inLanguage: 'nl',
    license: LICENCE,
    about: [
      ...themes.map((slug) => ({ '@id': ids.theme(slug) })),
      ...factors.map((slug) => ({ '@id': ids.factor(slug) })),
      ...municipalities.map((name) => area(name, ids)),
    ],
    citation: sources.map(({ title: name, publisher, url }) => ({
      '@type': 'CreativeWork',
      name,
      ...(publisher !== undefined && { publisher: { '@type': 'Organization' as const, name: publisher } }),
      ...(url !== undefined && { url }),
    })),
  };
}

/** A value of one of the lists: a theme, a factor, a group of people. */
interface Term {
  id: string;
  name: string;
  definition?: string | undefined;
}

function definedTerm({ id, name, definition }: Term, list?: string): DefinedTerm {
  return {
    '@type': 'DefinedTerm',
    '@id': id,
    name,
    ...(definition !== undefined && { description: definition }),
    ...(list !== undefined && { inDefinedTermSet: list }),
  };
}

/** The page with all that belongs to a value of a list. */
export function termPage(term: Term, list: string, address: string): CollectionPage {
  return { '@type': 'CollectionPage', '@id': address, about: definedTerm(term, list) };
}

/** A page that explains the values of a list. */
export function termList(id: string, name: string, terms: readonly Term[]): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    '@id': id,
    name,
    inLanguage: 'nl',
    license: LICENCE,
    hasDefinedTerm: terms.map((term) => definedTerm(term)),
  };
}

/** The page of a municipality, which is known by its code. */
export function municipalityPage(
  { name, code, province, website: sameAs }: Municipality,
  address: string,
  ids: Identifiers,
): CollectionPage {
  return {
    '@type': 'CollectionPage',
    '@id': address,
    about: {
      ...area(name, ids),
      identifier: { '@type': 'PropertyValue', propertyID: 'CBS', value: code },
      containedInPlace: { '@type': 'AdministrativeArea', name: province },
      ...(sameAs !== undefined && { url: sameAs }),
    },
  };
}

/** The pages above a page, from the top. */
export function breadcrumbs(steps: readonly { name: string; address: string }[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address,
    })),
  };
}

/** A data set with its files. */
export function dataset(
  { id, title, description, keywords, modified, files }: DatasetDescription,
  page: string,
): Dataset {
  return {
    '@type': 'Dataset',
    '@id': id,
    name: title,
    description,
    keywords: [...keywords],
    url: page,
    inLanguage: 'nl',
    license: LICENCE,
    ...(modified !== undefined && { dateModified: modified }),
    isAccessibleForFree: true,
    spatialCoverage: { '@type': 'Country', name: 'Nederland' },
    distribution: files.map(({ address, mediaType, title: name }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: address,
      encodingFormat: mediaType,
    })),
  };
}
