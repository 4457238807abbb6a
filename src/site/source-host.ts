/** Addresses on the code host where the source is kept: to edit, to see and to add files, and to report an error. */
import { BRANCH } from '../cms/backend.ts';
import { urlOf } from '../language/url.ts';

/** The kinds of code hosts that are known, as `SOURCE_HOST` names them. Forgejo has the addresses of Gitea. */
export const SOURCE_HOSTS = ['github', 'gitlab', 'gitea', 'forgejo', 'bitbucket'] as const;
export type SourceHost = (typeof SOURCE_HOSTS)[number];

/** Addresses on a code host: of files (by their path from the top of the repository) and of issues. */
export interface SourceLinks {
  edit: (path: string) => string;
  view: (path: string) => string;
  history: (path: string) => string;
  /** The page on which a file is added to a folder, filled in as far as the host can. */
  newFile: (folder: string, name: string, text: string) => string;
  newIssue: (title: string, text: string) => string;
  /** An issue through one of the repository's forms, by its file, or as plain text on hosts that have no such forms. */
  proposal: (form: string, issue: { title: string; fields: Record<string, string>; text: string }) => string;
}

/** The addresses of a kind of host, before those that are made of others. */
type HostLinks = Omit<SourceLinks, 'proposal'> & Partial<Pick<SourceLinks, 'proposal'>>;

/** What stands behind the address of the repository. */
const GITEA: HostLinks = {
  edit: (path) => `_edit/${BRANCH}/${path}`,
  view: (path) => `src/branch/${BRANCH}/${path}`,
  history: (path) => `commits/branch/${BRANCH}/${path}`,
  // https://docs.gitea.com/development/integrations#pre-fill-new-file-name-and-contents
  newFile: (folder, name, text) => `_new/${BRANCH}/${folder}?${query({ filename: name, value: text })}`,
  // https://docs.gitea.com/usage/issues-prs/issue-pull-request-templates
  newIssue: (title, text) => `issues/new?${query({ title, body: text })}`,
};

const ADDRESSES: Record<SourceHost, HostLinks> = {
  github: {
    edit: (path) => `edit/${BRANCH}/${path}`,
    view: (path) => `blob/${BRANCH}/${path}`,
    history: (path) => `commits/${BRANCH}/${path}`,
    newFile: (folder, name, text) => `new/${BRANCH}/${folder}?${query({ filename: name, value: text })}`,
    // https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/creating-an-issue
    newIssue: (title, text) => `issues/new?${query({ title, body: text })}`,
    // A field is filled in by its id: the same page, under "Creating an issue from a URL query".
    proposal: (form, { title, fields }) => `issues/new?${query({ template: form, title, ...fields })}`,
  },
  // Without `-` they are gone since GitLab 16: https://docs.gitlab.com/update/deprecations/
  gitlab: {
    edit: (path) => `-/edit/${BRANCH}/${path}`,
    view: (path) => `-/blob/${BRANCH}/${path}`,
    history: (path) => `-/commits/${BRANCH}/${path}`,
    // The fields of its form: https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/views/projects/blob/_editor.html.haml
    newFile: (folder, name, text) => `-/new/${BRANCH}/${folder}?${query({ file_name: name, content: text })}`,
    // https://docs.gitlab.com/user/project/issues/create_issues/#using-a-url-with-prefilled-values
    newIssue: (title, text) => `-/issues/new?${query({ 'issue[title]': title, 'issue[description]': text })}`,
  },
  gitea: GITEA,
  forgejo: GITEA,
  // Bitbucket Cloud: https://support.atlassian.com/bitbucket-cloud/docs/hyperlink-to-source-code-in-bitbucket/
  bitbucket: {
    edit: (path) => `src/${BRANCH}/${path}?${query({ mode: 'edit', at: BRANCH })}`,
    view: (path) => `src/${BRANCH}/${path}`,
    history: (path) => `history-node/${BRANCH}/${path}?${query({ at: BRANCH })}`,
    // No address fills in a new file; its folder has the button that adds one.
    newFile: (folder) => `src/${BRANCH}/${folder}/?${query({ at: BRANCH })}`,
    newIssue: (title, text) => `issues/new?${query({ title, content: text })}`,
  },
};

/** The environment variables that say where the source is kept: set by hand, or by a code host's pipeline. */
interface SourceEnvironment {
  /** Web address of the repository. */
  REPOSITORY_URL?: string | undefined;
  /** One of `SOURCE_HOSTS`, where the name of the host does not show it. */
  SOURCE_HOST?: SourceHost | undefined;
  /** GitLab. */
  CI_PROJECT_URL?: string | undefined;
  /** GitHub; Gitea and Forgejo too. */
  GITHUB_SERVER_URL?: string | undefined;
  GITHUB_REPOSITORY?: string | undefined;
  GITEA_ACTIONS?: string | undefined;
  FORGEJO_ACTIONS?: string | undefined;
  /** The form's own code host. */
  CMS_BACKEND?: string | undefined;
  /** Bitbucket. */
  BITBUCKET_GIT_HTTP_ORIGIN?: string | undefined;
}

/** Where the source is kept. */
export interface Source {
  /** Web address of the repository, without a slash at its end. */
  repository: string;
  /** `undefined` when the kind of host is not known: then no address of a file is sure to exist. */
  host: SourceHost | undefined;
}

/**
 * Where the source is kept, by hand (`REPOSITORY_URL`) or as the pipeline of a code host says.
 *
 * @param environment Variables that were checked: addresses of repositories without a slash at the end.
 * @returns `undefined` when it is not known.
 */
export function sourceOf(environment: SourceEnvironment): Source | undefined {
  const pipeline = sourceOfPipeline(environment);
  const repository = environment.REPOSITORY_URL ?? pipeline?.repository;
  if (!repository) return undefined;
  const isOfPipeline = hostNameOf(repository) === hostNameOf(pipeline?.repository ?? '');
  const host =
    environment.SOURCE_HOST ??
    namedHost(repository) ??
    (isOfPipeline ? pipeline?.host : undefined) ??
    SOURCE_HOSTS.find((each) => each === environment.CMS_BACKEND);
  return { repository, host };
}

function sourceOfPipeline(environment: SourceEnvironment): Source | undefined {
  const { CI_PROJECT_URL, GITHUB_SERVER_URL, GITHUB_REPOSITORY, BITBUCKET_GIT_HTTP_ORIGIN } = environment;
  if (CI_PROJECT_URL) return { repository: CI_PROJECT_URL, host: 'gitlab' };
  if (GITHUB_SERVER_URL && GITHUB_REPOSITORY) {
    const isGitea = environment.GITEA_ACTIONS ?? environment.FORGEJO_ACTIONS;
    return {
      repository: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`,
      host: isGitea ? 'gitea' : 'github',
    };
  }
  if (BITBUCKET_GIT_HTTP_ORIGIN) {
    return { repository: BITBUCKET_GIT_HTTP_ORIGIN.replace(/^http:/, 'https:'), host: 'bitbucket' };
  }
  return undefined;
}

/** The kind of host, by its name. A Bitbucket of one's own has other addresses than Bitbucket Cloud. */
function namedHost(repository: string): SourceHost | undefined {
  const name = hostNameOf(repository);
  if (name === 'codeberg.org') return 'forgejo';
  if (name === 'bitbucket.org') return 'bitbucket';
  const parts = name.split(/[.-]/);
  return SOURCE_HOSTS.find((host) => host !== 'bitbucket' && parts.includes(host));
}

function hostNameOf(address: string): string {
  return urlOf(address)?.hostname ?? '';
}

/**
 * The addresses of a repository on its host.
 *
 * @returns `undefined` when it is not known where or on which kind of host it is kept.
 */
export function sourceLinks(source: Source | undefined): SourceLinks | undefined {
  if (!source?.host) return undefined;
  const { edit, view, history, newFile, newIssue, proposal } = ADDRESSES[source.host];
  const at = (rest: string) => `${source.repository}/${rest}`;
  return {
    edit: (path) => at(edit(encoded(path))),
    view: (path) => at(view(encoded(path))),
    history: (path) => at(history(encoded(path))),
    newFile: (folder, name, text) => at(newFile(encoded(folder), name, text)),
    newIssue: (title, text) => at(newIssue(title, text)),
    proposal: (name, issue) => at(proposal?.(name, issue) ?? newIssue(issue.title, issue.text)),
  };
}

const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/');

const query = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
