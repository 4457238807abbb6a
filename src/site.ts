import { formBackend } from './editing/form/backend.ts';
import { link } from './links.ts';

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
export const repository: string | undefined =
  process.env.REPOSITORY_URL ??
  process.env.CI_PROJECT_URL ??
  (process.env.GITHUB_REPOSITORY && process.env.GITHUB_SERVER_URL
    ? `${process.env.GITHUB_SERVER_URL}/${process.env.GITHUB_REPOSITORY}`
    : undefined);

/** Where the form at `/beheer/` keeps its drafts; `undefined` when no form is set up. */
export const form = formBackend(process.env, repository, link.form());
