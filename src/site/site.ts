import { today } from '../history/git.ts';
import { SITE_NAME } from '../publishing/licence.ts';
import { proposalWay, type Editing } from './addresses.ts';
import { readSettings } from './settings.ts';
import { sourceLinks } from './source-host.ts';

const settings = readSettings();

/** What the site is called, and where its source is kept. */
export const SITE = {
  name: SITE_NAME,
  description:
    'Open catalogus van interventies voor gelijke kansen in het onderwijs: wat gemeenten en scholen in Nederland doen, en wie je erover kunt vragen.',
};

/** The day for which the site says what is still running, as year-month-day: today, unless `SOURCE_DATE_EPOCH` names another. */
export const buildDay = (): string => settings.sourceDate ?? today();

/** Where the pictures of shared pages are kept from one build to the next. */
export const CARD_CACHE = 'node_modules/.cache/kaarten';

/** Web address of the repository that editors work in, if it is known. */
export const repository = settings.source?.repository;

/**
 * The addresses of files on the code host. Without them, "verbeter deze pagina" leads to the page that explains how to
 * contribute.
 */
export const source = sourceLinks(settings.source);

/** Where the form at `/beheer/` keeps its drafts; `undefined` when no form is set up. */
export const form = settings.form;

/** Whether browsers keep what visitors see, for when there is no internet. */
export const keepsPages = settings.offline;

/** Where changes to the texts go, as far as it is set up. */
export const editing: Editing = { source, form, email: settings.contactEmail };

/** How visitors propose or report something here; `undefined` when nothing is set up for it. */
export const proposalsBy = proposalWay(editing, repository);

/** Who answers for the data of the site, as far as it is set up. */
export const responsible = {
  site: SITE.name,
  publisher: settings.publisher,
  email: settings.contactEmail,
};

/** Whether what nothing is set up for leads to a file to change and send: only then the site has the files. */
export const hasFiles = editing.source === undefined && editing.email === undefined;
