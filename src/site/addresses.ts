/** Every address of the site, in one place. All work under a base path too. */
import {
  articlePath,
  audiencePath,
  challengePath,
  conceptPath,
  CONCEPTS_PATH,
  curatedListPath,
  factorPath,
  provincePath,
  regionPath,
  sectorPath,
  themePath,
} from '../catalogue/page-paths.ts';
import type { Audience, Form } from '../catalogue/practice-values.ts';
import type { Sector } from '../catalogue/taxonomy.ts';
import { rulePath } from '../lint/rule-page.ts';
import type { ListRule } from '../catalogue/recommend/curated.ts';
import type { Facet } from '../catalogue/facets.ts';
import { FORM_PAGE } from '../content/kinds.ts';
import { FORM_FOLDER_NAMES } from '../cms/config.ts';
import type { EmbedKind } from '../publishing/embed.ts';
import { mailAddress } from './mail-address.ts';
import { pageAddress, toSite } from './site-address.ts';
import type { SourceLinks } from './source-host.ts';

/** The form on GitHub with which a place reports that it does an intervention too. */
const ALSO_IN_FORM = '4-wij-doen-dit-ook.yml';

/** The explorer as its address says: see `FACETS` for the names of choices. */
const explorerWith = (state: readonly (readonly [name: string, value: string])[]) =>
  toSite(`/interventies/?${new URLSearchParams(state.map(([name, value]) => [name, value]))}`);

export const link = {
  ...pageAddress,
  home: () => toSite('/'),
  icon: () => toSite('/favicon.svg'),
  sitemap: () => toSite('/sitemap-index.xml'),
  searchDescription: () => toSite('/opensearch.xml'),
  /** The explorer with one choice made. */
  chosen: (facet: Facet, value: string) => toSite(`/interventies/?${facet}=${encodeURIComponent(value)}`),
  /** The entries of each week of the home page, and what is chosen from by chance. */
  spotlights: () => toSite('/uitgelicht/'),
  surprises: () => toSite('/verras.json'),
  /** The style sheet that all lists of cards share, named for what is in it: browsers keep it for a year. */
  listSheet: (hash: string) => toSite(`/_astro/tekeningen.${hash}.css`),
  themes: () => toSite('/themas/'),
  theme: (slug: string) => toSite(themePath(slug)),
  /** Entries that belong to a moment or a question, as editors put them together. */
  curatedLists: () => toSite('/verzamelingen/'),
  curatedList: (slug: string) => toSite(curatedListPath(slug)),
  /** The explorer with the choices that make a list. */
  chosenBy: (rule: ListRule) =>
    explorerWith(rule.flatMap(([facet, values]) => values.map((value) => [facet, value] as const))),
  /** The explorer with a question asked within a choice. */
  questionWithin: (question: string, facet: Facet, value: string) =>
    explorerWith([
      ['q', question],
      [facet, value],
    ]),
  /** The explorer with a question asked. */
  question: (question: string) => toSite(`/interventies/?q=${encodeURIComponent(question)}`),
  sectors: () => toSite('/sectoren/'),
  sector: (code: Sector) => toSite(sectorPath(code)),
  audiences: () => toSite('/voor/'),
  audience: (slug: Audience) => toSite(audiencePath(slug)),
  practiceForms: () => toSite('/vorm/'),
  practiceForm: (slug: Form) => toSite(`/vorm/${slug}/`),
  province: (slug: string) => toSite(provincePath(slug)),
  region: (slug: string) => toSite(regionPath(slug)),
  /** What municipalities agreed with the network, and what one of them did. */
  agendas: () => toSite('/gemeenten/agendas/'),
  agenda: (slug: string) => toSite(`/gemeenten/agendas/${slug}/`),
  /** The contact of an intervention or municipality, for an address book. */
  interventionCard: (slug: string) => toSite(`/interventies/${slug}/contact.vcf`),
  municipalityCard: (slug: string) => toSite(`/gemeenten/${slug}/contact.vcf`),
  /** What is shown where a page (its address) is shared that has a picture of its own. */
  card: (page: string) => `${page}kaart.png`,
  factors: () => toSite('/factoren/'),
  factor: (slug: string) => toSite(factorPath(slug)),
  /** The guide at what is going on, with one question answered before. */
  guideAfter: (facet: Facet, value: string) =>
    pageAddress.guide(`?stap=2&${facet}=${encodeURIComponent(value)}`),
  /** Everything that may be going on, by theme. */
  challenges: () => `${pageAddress.guide()}#Pagina-wat-speelt-er`,
  /** The guide's page about one problem. */
  challenge: (slug: string) => toSite(challengePath(slug)),
  articles: () => toSite('/kennisbank/'),
  article: (slug: string) => toSite(articlePath(slug)),
  concepts: () => toSite(CONCEPTS_PATH),
  concept: (slug: string) => toSite(conceptPath(slug)),
  figures: () => toSite('/cijfers/'),
  indicator: (slug: string) => toSite(`/cijfers/gemeenten/${slug}/`),
  /** Everything as open data; a file of it, by its path within `/data/`; and its releases. */
  data: (path = '') => toSite(`/data/${path}`),
  releases: () => toSite('/data/archief/'),
  about: () => toSite('/over/'),
  privacy: () => toSite('/privacy/'),
  accessibility: () => toSite('/toegankelijkheid/'),
  contribute: () => toSite('/bijdragen/'),
  /** What is new, and in a month: `2026-11`. */
  changes: () => toSite('/wijzigingen/'),
  changesIn: (month: string) => toSite(`/wijzigingen/${month}/`),
  /** The feeds of a page (its address), for programs that follow it. */
  feed: (page: string, format: 'xml' | 'json') => `${page}feed.${format}`,
  /** What wants work, and the pages with all of one kind where that is much. */
  upkeep: () => toSite('/bijdragen/onderhoud/'),
  upkeepOf: (section: string) => toSite(`/bijdragen/onderhoud/${section}/`),
  evidence: () => toSite('/bijdragen/bewijs/'),
  styleGuide: () => toSite('/bijdragen/schrijfwijzer/'),
  /** The rules of the checker, and the page about one. */
  rules: () => toSite('/bijdragen/regels/'),
  rule: (id: string) => toSite(rulePath(id)),
  form: () => toSite(FORM_PAGE),
  /** The page with the code for a part of the site in a frame of another site. */
  embedding: (kind: EmbedKind, slug: string) => toSite(`/embed/?van=${kind}/${slug}`),
  /** What scripts of pages load: cards by their block, names of places and pages, facts for the guide and for the comparison. */
  cardBlocks: () => toSite('/zoek/kaarten/'),
  placeNames: () => toSite('/gemeenten/namen.json'),
  pages: () => toSite('/adressen.json'),
  guideFacts: () => toSite('/keuzehulp/interventies.json'),
  guideSurroundings: () => toSite('/keuzehulp/gemeenten.json'),
  comparisonData: () => toSite('/gemeenten/vergelijk.json'),
  /** A text as its file, by its path in `content/`: on a site where nothing is set up to change it by. And `TABLE_FILE`. */
  file: (path: string) => toSite(`/bestanden/${path}`),
};

/** A new intervention as a file to fill in, beside those of `content/`. */
export const NEW_ENTRY_FILE = 'nieuwe-interventie.mdx';

/** A table of new interventions to fill in, which an import reads: on every site. */
export const TABLE_FILE = 'interventies-sjabloon.xlsx';

/** Where changes to the texts go, as far as it is set up. */
export interface Editing {
  /** The addresses of the repository, if it is known where it is kept. */
  source: SourceLinks | undefined;
  /** Where the form keeps its drafts. */
  form: object | undefined;
  /** Who can be written to. */
  email: string | undefined;
}

/** How what a visitor has to tell reaches an editor. */
type ProposalWay = 'form' | 'repository' | 'email';

/**
 * The first way to propose or report something that a site has; `undefined` when it has none. What pages promise of a proposal
 * stands there only with one.
 *
 * @param repository Web address of the repository, also of one on a host whose addresses are not known.
 */
export function proposalWay(
  { form, email }: Editing,
  repository: string | undefined,
): ProposalWay | undefined {
  if (form) return 'form';
  if (repository !== undefined) return 'repository';
  return email === undefined ? undefined : 'email';
}

/** Whether a link gives a visitor a text as its file, to change and send, as nothing else is set up: its words say so. */
export const isFileLink = (href: string): boolean => href.startsWith(link.file(''));

/**
 * Where an editor can change a file: the form, if it is set up and has this kind of file; else the file's page on the code
 * host, else a mail, else the file itself, to change and send.
 *
 * @param path The file, from the top of the repository.
 * @param field The field to begin with, `practice.costs`, where the form can show it.
 */
export function editLink({ source, form, email }: Editing, path: string, field?: string): string {
  const [, folder, slug] = /^content\/(\w+)\/(.+)\.mdx$/.exec(path) ?? [];
  const isInForm = form && FORM_FOLDER_NAMES.some((name) => name === folder);
  // The form reads what stands behind the #.
  if (isInForm)
    return `${link.form()}#/collections/${folder}/entries/${slug}${field ? `?veld=${field}` : ''}`;
  if (source) return source.edit(path);
  const name = path.replace(/^content\//, '');
  return email === undefined ? link.file(name) : mailAddress(email, proposalToChange(name));
}

const proposalToChange = (name: string) => ({
  subject: `Verbetering voor de Interventiebank: ${name}`,
  text: 'Wat klopt er niet, of wat kan beter?\n\n\nIn welke openbare bron staat dat?\n\n',
});

/**
 * Where a visitor can add an intervention of a municipality, which is filled in: the code host's page for a new file, else a mail; else the
 * page that explains how to contribute, with nothing filled in.
 *
 * @param file The new file, with its name within the folder of interventions.
 */
export function newEntryLink(
  { source, email }: Editing,
  municipality: string,
  { name, text }: { name: string; text: string },
): string {
  if (source) return source.newFile('content/interventies', name, text);
  if (email === undefined) return link.contribute();
  return mailAddress(email, {
    subject: `Nieuwe interventie uit ${municipality}`,
    text: `Gemeente: ${municipality}\n\nHoe heet de interventie, en wie voert die uit?\n\n\nWat gebeurt er, en voor wie?\n\n\nIn welke openbare bron staat dat?\n\n`,
  });
}

/**
 * Where a visitor can report that another place does an intervention too: a form or an issue of the code host, filled in as far as
 * it can; else what `editLink` leads to.
 *
 * @param slug The intervention that is also done elsewhere.
 */
export function alsoInLink(editing: Editing, { slug, title }: { slug: string; title: string }): string {
  const path = `content/interventies/${slug}.mdx`;
  return (
    editing.source?.proposal(ALSO_IN_FORM, {
      title: `Wij doen dit ook: ${title}`,
      fields: { interventie: slug },
      text: [
        `Interventie: ${title} (${path})`,
        'In welke gemeente, en welke organisatie doet het daar?',
        'Sinds wanneer? Loopt het nog, is het gestopt of staat het gepland?',
        'Wat is er bij jullie anders?',
        'Welke openbare bron vertelt erover?',
      ].join('\n\n'),
    }) ?? editLink(editing, path)
  );
}
