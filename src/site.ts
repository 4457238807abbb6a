import { formBackend } from './editing/form/backend.ts';
import { link } from './links.ts';
import { sourceLinks, sourceOf } from './source-host.ts';

/** What the site is called, and where its source is kept. */
export const SITE = {
  name: 'Interventiebank',
  description:
    'Open catalogus van interventies voor gelijke kansen in het onderwijs: wat gemeenten en scholen in Nederland doen, en wie je erover kunt vragen.',
};

const keptAt = sourceOf(process.env);

/** Web address of the repository that editors work in, if it is known. */
export const repository = keptAt?.repository;

/**
 * The addresses of files on the code host. Without them, "verbeter deze pagina" leads to the page that explains how to
 * contribute.
 */
export const source = sourceLinks(keptAt);

/** Where the form at `/beheer/` keeps its drafts; `undefined` when no form is set up. */
export const form = formBackend(process.env, repository, link.form());
