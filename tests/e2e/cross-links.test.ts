/** What belongs together leads to each other, both ways. */
import { expect, inject, test } from 'vitest';
import {
  articles,
  challenges,
  concepts,
  factors,
  interventions,
  municipalityPath,
  themes,
  type ArticleFile,
  type InterventionFile,
} from './content.ts';
import { linksIn, pageAt, pagesIn } from './site-files.ts';

const pages = pagesIn(inject('site').folder);
const links = new Map([...pages.values()].map(({ path, document }) => [path, new Set(linksIn(document))]));

/** The pairs of addresses of which one does not link to the other. */
function missing(pairs: [from: string, to: string][]): string[] {
  return pairs
    .filter(([from, to]) => !links.get(pageAt(pages, from.replace(/#.*/, '')).path)?.has(to))
    .map(([from, to]) => `${from} → ${to}`);
}

const bothWays = (pairs: [string, string][]): [string, string][] =>
  pairs.flatMap(([one, other]): [string, string][] => [
    [one, other],
    [other, one],
  ]);

test('entries and their themes, sectors, municipalities, factors, audiences and forms', () => {
  const pairs = interventions.flatMap((entry) =>
    [
      ...entry.themes.map((slug) => `/themas/${slug}/`),
      ...entry.sectors.map((code) => `/sectoren/${code.toLowerCase()}/`),
      ...entry.municipalities.map(municipalityPath),
      ...entry.factors.map((slug) => `/factoren/${slug}/`),
      ...(entry.practice?.audience ?? []).map((slug) => `/voor/${slug}/`),
      ...(entry.practice?.form ?? []).map((slug) => `/vorm/${slug}/`),
    ].map((path): [string, string] => [`/interventies/${entry.slug}/`, path]),
  );
  expect(pairs.length).toBeGreaterThan(1000);
  expect(missing(bothWays(pairs))).toEqual([]);
});

test('entries and the places and entries that do the same', () => {
  const named = interventions.flatMap((entry) =>
    (entry.alsoIn ?? []).map((each) => ({ ...each, from: `/interventies/${entry.slug}/` })),
  );
  const toPlaces = named.map(({ from, municipality }): [string, string] => [
    from,
    municipalityPath(municipality),
  ]);
  const toEntries = named.flatMap(({ from, entry }): [string, string][] =>
    entry ? [[from, `/interventies/${entry}/`]] : [],
  );
  expect(toEntries).not.toEqual([]);
  expect(missing([...toPlaces, ...bothWays(toEntries)])).toEqual([]);
});

test('factors and their themes', () => {
  const pairs = factors.flatMap((factor) =>
    (factor.themes ?? []).map((slug): [string, string] => [`/factoren/${factor.slug}/`, `/themas/${slug}/`]),
  );
  expect(pairs).not.toEqual([]);
  expect(missing(bothWays(pairs))).toEqual([]);
});

test('challenges and their themes and factors', () => {
  const pairs = challenges.flatMap((challenge) =>
    [
      ...challenge.themes.map((slug) => `/themas/${slug}/`),
      ...challenge.factors.map((slug) => `/factoren/${slug}/`),
    ].map((path): [string, string] => [`/keuzehulp/${challenge.slug}/`, path]),
  );
  expect(pairs).not.toEqual([]);
  expect(missing(bothWays(pairs))).toEqual([]);
});

test('from the home page, a group, a form and a sector to what may be going on', () => {
  const pairs: [string, string][] = [
    ['/', '/keuzehulp/#Pagina-wat-speelt-er'],
    ['/voor/vmbo-leerlingen/', '/keuzehulp/?stap=2&voor=vmbo-leerlingen'],
    ['/vorm/huisbezoek/', '/keuzehulp/?stap=2&vorm=huisbezoek'],
    ['/sectoren/po/', '/keuzehulp/?stap=2&sector=po'],
  ];
  expect(missing(pairs)).toEqual([]);
  expect(missing(challenges.map(({ slug }) => ['/keuzehulp/', `/keuzehulp/${slug}/`]))).toEqual([]);
});

test('articles and their themes, factors and municipalities', () => {
  const pairs = articles.flatMap((article) =>
    [
      ...(article.themes ?? []).map((slug) => `/themas/${slug}/`),
      ...(article.factors ?? []).map((slug) => `/factoren/${slug}/`),
      ...(article.municipalities ?? []).map(municipalityPath),
    ].map((path): [string, string] => [`/kennisbank/${article.slug}/`, path]),
  );
  expect(pairs).not.toEqual([]);
  expect(missing(bothWays(pairs))).toEqual([]);
});

test('terms of the glossary and their themes', () => {
  const pairs = concepts.flatMap((concept) =>
    (concept.themes ?? []).map((slug): [string, string] => [
      `/begrippen/#${concept.slug}`,
      `/themas/${slug}/`,
    ]),
  );
  expect(pairs).not.toEqual([]);
  expect(missing(bothWays(pairs))).toEqual([]);
});

test('an entry leads to the first eight concepts that it is about', () => {
  const pairs = interventions.flatMap((entry) =>
    (entry.concepts ?? [])
      .slice(0, 8)
      .map((slug): [string, string] => [`/interventies/${entry.slug}/`, `/begrippen/#${slug}`]),
  );
  expect(pairs).not.toEqual([]);
  expect(missing(pairs)).toEqual([]);
});

test('a term that many entries are about leads to the question for it', () => {
  const many = concepts.filter(
    ({ slug }) => interventions.filter((entry) => entry.concepts?.includes(slug)).length > 2,
  );
  expect(many.length).toBeGreaterThan(100);
  const pairs = many.map(({ slug, term }): [string, string] => [
    `/begrippen/#${slug}`,
    `/interventies/?q=${encodeURIComponent(term)}`,
  ]);
  expect(missing(pairs)).toEqual([]);
});

test('an article leads to entries, if some share a theme and a factor with it', () => {
  const without = articles
    .filter((article) =>
      interventions.some((entry) =>
        ['themes', 'factors'].every((field) => alike(article, entry).includes(field)),
      ),
    )
    .filter(({ slug }) => entriesOn(`/kennisbank/${slug}/`).length === 0);
  expect(without.map(({ slug }) => slug)).toEqual([]);
});

test('every entry that an article leads to has something in common with it', () => {
  const strange = articles.flatMap((article) =>
    entriesOn(`/kennisbank/${article.slug}/`)
      .filter((entry) => alike(article, entry).length === 0)
      .map((entry) => `${article.slug} → ${entry.slug}`),
  );
  expect(strange).toEqual([]);
});

test('every theme leads to the explorer with that theme chosen', () => {
  const pairs = themes.map(({ slug }): [string, string] => [
    `/themas/${slug}/`,
    `/interventies/?thema=${slug}`,
  ]);
  expect(missing(pairs)).toEqual([]);
});

test('the questions of a theme lead to the explorer with that theme chosen', () => {
  const pairs = themes.flatMap(({ slug, questions }) =>
    questions.map((question): [string, string] => [
      `/themas/${slug}/`,
      `/interventies/?${new URLSearchParams({ q: question, thema: slug })}`,
    ]),
  );
  expect(pairs.length).toBeGreaterThan(themes.length);
  expect(missing(pairs)).toEqual([]);
});

/** The entries that a page leads to. */
function entriesOn(path: string): InterventionFile[] {
  return interventions.filter(({ slug }) => links.get(path)?.has(`/interventies/${slug}/`));
}

/** In what an article and an entry agree: themes, factors, concepts, municipalities. */
function alike(article: ArticleFile, entry: InterventionFile): string[] {
  return (['themes', 'factors', 'concepts', 'municipalities'] as const).filter((field) =>
    article[field]?.some((value) => entry[field]?.includes(value)),
  );
}
