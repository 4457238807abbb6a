/** The branch that is published. */
export const BRANCH = 'main';

/** Where the form keeps its drafts, as the `backend` of Decap CMS. See https://decapcms.org/docs/backends-overview/ */
export type FormBackend =
  | { name: 'proxy'; proxy_url: string }
  | {
      name: 'github' | 'gitlab';
      repo: string;
      branch: string;
      api_root?: string;
      base_url?: string;
      auth_type?: 'pkce';
      app_id?: string;
      open_authoring?: boolean;
    };

/** The variables of the environment that set up the form. */
interface FormEnvironment {
  /** `github` or `gitlab`; `local` writes to the working copy and is for `npm run beheer`. */
  CMS_BACKEND?: string | undefined;
  /** The repository on the code host: `owner/name`. Needed when it does not follow from where the source is kept. */
  CMS_REPO?: string | undefined;
  /** GitLab: id of the application by which editors log in. */
  CMS_APP_ID?: string | undefined;
  /** GitHub: address of the service by which editors log in. */
  CMS_AUTH_URL?: string | undefined;
}

/** Where the source is kept: the web address of the repository, and the kind of code host, as far as that is known. */
interface KeptSource {
  repository: string;
  host: string | undefined;
}

/** Where the local backend listens, below the page of the form. */
export const LOCAL_API = 'api/';

/**
 * The backend of the form.
 *
 * @param source Where the source is kept, if known. When that is on a host of the form's own kind, the form works there, on a GitLab
 *   or GitHub of one's own too. A repository of the same name on another host may be anybody's: it is never guessed.
 * @param page Address of the page of the form, from the root of the host.
 * @returns `undefined` when no form is set up.
 * @throws Error that says, in Dutch, which variable is wrong or lacks.
 */
export function formBackend(
  environment: FormEnvironment,
  source: KeptSource | undefined,
  page: string,
): FormBackend | undefined {
  const { CMS_BACKEND: name, CMS_REPO, CMS_APP_ID, CMS_AUTH_URL } = environment;
  if (!name) return undefined;
  if (name === 'local') return { name: 'proxy', proxy_url: page + LOCAL_API };
  if (name !== 'github' && name !== 'gitlab') {
    throw new Error(`CMS_BACKEND=${name} bestaat niet. Kies github of gitlab.`);
  }
  const address = source?.host === name ? new URL(source.repository) : undefined;
  const repo = CMS_REPO ?? address?.pathname.replace(/^\/|(\.git)?\/?$/g, '');
  if (!repo?.includes('/')) {
    throw new Error(`CMS_BACKEND=${name} vraagt ook CMS_REPO=eigenaar/naam: waar staat de catalogus?`);
  }
  const main = { repo, branch: BRANCH };
  const ownHost = address && address.hostname !== `${name}.com` ? address.origin : undefined;
  if (name === 'github') {
    return {
      name,
      ...main,
      // Who may not write in the repository works in a copy of their own.
      open_authoring: true,
      // https://docs.github.com/enterprise-server@latest/rest/quickstart
      ...(ownHost && { api_root: `${ownHost}/api/v3` }),
      ...(CMS_AUTH_URL && { base_url: CMS_AUTH_URL }),
    };
  }
  return {
    name,
    ...main,
    ...(ownHost && { api_root: `${ownHost}/api/v4`, base_url: ownHost }),
    ...(CMS_APP_ID && { auth_type: 'pkce', app_id: CMS_APP_ID }),
  };
}

/** The hosts, besides its own, that the page of the form may load from: those of the code host. */
export function hostsOf(backend: FormBackend): { connect: string[]; images: string[] } {
  if (backend.name === 'proxy') return { connect: [], images: [] };
  if (backend.name === 'github') {
    // A GitHub of one's own shows the pictures of editors itself.
    const own = backend.api_root === undefined ? undefined : new URL(backend.api_root).origin;
    if (own !== undefined) return { connect: [own], images: [own] };
    return { connect: ['https://api.github.com'], images: ['https://avatars.githubusercontent.com'] };
  }
  const host = backend.base_url ?? 'https://gitlab.com';
  return { connect: [host], images: [host] };
}
