import { readSettings } from './settings.ts';

const settings = readSettings();

/** What the site is called, and where its source is kept. */
export const SITE = {
  name: 'Interventiebank',
  description:
    'Open catalogus van interventies voor gelijke kansen in het onderwijs: wat gemeenten en scholen in Nederland doen, en wie je erover kunt vragen.',
};

/**
 * Web address of the repository that editors work in. Set `REPOSITORY_URL`; on GitHub and GitLab it is known from the
 * variables of their pipelines. Without it, "verbeter deze pagina" leads to the page that explains how to contribute.
 */
export const repository = settings.repositoryUrl;

/** Where the form at `/beheer/` keeps its drafts; `undefined` when no form is set up. */
export const form = settings.form;
