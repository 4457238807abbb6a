/** The variables of the environment that the project reads, in one place: checked, and in the form in which they are used. */
import { z } from 'zod';
import { UserError } from '../errors/user-error.ts';
import { formBackend, type FormBackend } from '../cms/backend.ts';
import { FORM_PAGE } from '../content/kinds.ts';
import { onOneLine } from '../language/characters.ts';
import { dutchToday } from '../language/dutch.ts';
import {
  readAppId,
  readAuthUrl,
  readBasePath,
  readDay,
  readEmail,
  readEpoch,
  readFolder,
  readPort,
  readRepositoryName,
  readRepositoryUrl,
  readSecurityContact,
  readSiteUrl,
  readSourceHost,
  readSwitch,
  readWebAddress,
  SettingError,
} from './setting-values.ts';
import { sourceOf, type Source } from './source-host.ts';

interface Settings {
  /** Origin of the address where the site will stand (`https://example.org`), if it is known. */
  siteUrl: string | undefined;
  /** The path below it: `/`, or `/path` without a slash at the end. */
  basePath: string;
  /** Where the repository that editors work in is kept, if it is known. */
  source: Source | undefined;
  /** Where visitors and editors can write to, if there is such an address. */
  contactEmail: string | undefined;
  /** The organisation that publishes the site, with its address in a register of organisations, if it is known. */
  publisher: { name: string; id: string | undefined } | undefined;
  /** Where a weak spot of the site can be reported, and until which day that holds: none when it is not set up. */
  security: { contact: string; expires: string } | undefined;
  /** The folder that the built site is put in. Default: `dist`. */
  outDir: string;
  /** Port (1 to 65535) of the server on this computer. Default: 4321. */
  port: number;
  /** Where the form at `/beheer/` keeps its drafts; `undefined` when no form is set up. */
  form: FormBackend | undefined;
  /** The day for which the site is built: `2026-11-21`. Default: today; for the PDF bundles that of the content. */
  sourceDate: string | undefined;
  /** Whether browsers keep what visitors see, for when there is no internet. Default: they do. */
  offline: boolean;
  /** Whether a pipeline runs the command: nobody is there to answer questions. */
  isCI: boolean;
}

/** The variables of an environment, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings of the project. A variable that is empty, or holds spaces alone, counts as not set.
 *
 * @throws UserError that names every variable that is wrong, with what to write instead.
 */
export function readSettings(environment: Environment = process.env): Settings {
  const { success, data, error } = environmentSchema.safeParse(environment);
  if (success) return data;
  const faults = error.issues.map(({ path, message }) =>
    onOneLine(faultOf(environment, String(path[0]), message)),
  );
  throw new UserError(
    ['Er klopt iets niet aan de instellingen. Er is niets gedaan.', ...new Set(faults)].join('\n'),
    2,
  );
}

/** The origin of a site without `SITE_URL`: this computer. */
export const PREVIEW_ORIGIN = 'http://localhost:4321';

/**
 * Says what to set before a site is published; nothing where nothing lacks. Without `SITE_URL` the site is a preview, whose full addresses
 * (`canonical`, the sitemap, the text of messages) lead to this computer. Without a way to report anything, its pages say that there is
 * none, and name whose site it is, if that is known.
 */
export function settingsNotice({
  siteUrl,
  source,
  form,
  contactEmail,
  publisher,
}: Partial<Pick<Settings, 'siteUrl' | 'source' | 'form' | 'contactEmail' | 'publisher'>>):
  string | undefined {
  // Who only looks at it on their own computer has nothing else to set.
  if (siteUrl === undefined || isThisComputer(siteUrl))
    return `Dit is een voorbeeld: de adressen in de pagina's, in de sitemap en in berichten leiden naar ${siteUrl ?? PREVIEW_ORIGIN}. Zet de website zo niet online. Bouw eerst opnieuw met het adres waar die komt te staan, bijvoorbeeld SITE_URL=https://voorbeeld.nl npm run build.`;
  if (source ?? form ?? contactEmail) return undefined;
  const address =
    'Er is geen adres voor meldingen ingesteld. Bezoekers kunnen nergens iets melden, ook geen fout over henzelf of een pagina die voor hen niet werkt. Noem een adres waar dat kan, bijvoorbeeld CONTACT_EMAIL=redactie@voorbeeld.nl, en bouw opnieuw.';
  const owner =
    'Zeg in elk geval van wie de website is, bijvoorbeeld PUBLISHER_NAME="Gemeente Voorbeeld": de pagina over privacy noemt die naam.';
  return publisher ? address : `${address}\n${owner}`;
}

const isThisComputer = (origin: string) =>
  /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(origin).hostname);

function faultOf(environment: Environment, name: string, message: string): string {
  const value = environment[name];
  return value === undefined ? message : `${name}=${value}  ${message}`;
}

/** A variable that may be left out, and what is made of its value. */
function variable<T>(read: (value: string) => T) {
  return z
    .string()
    .optional()
    .transform((raw, context): T | undefined => {
      const value = raw?.trim();
      if (!value) return undefined;
      try {
        return read(value);
      } catch (error) {
        if (!(error instanceof SettingError)) throw error;
        context.addIssue(error.message);
        return z.NEVER;
      }
    });
}

const environmentSchema = z
  .object({
    SITE_URL: variable(readSiteUrl),
    BASE_PATH: variable(readBasePath),
    REPOSITORY_URL: variable(readRepositoryUrl),
    SOURCE_HOST: variable(readSourceHost),
    CONTACT_EMAIL: variable(readEmail),
    SECURITY_CONTACT: variable(readSecurityContact),
    SECURITY_EXPIRES: variable(readDay),
    PUBLISHER_NAME: variable(onOneLine),
    PUBLISHER_ID: variable((value) => readWebAddress(value).href),
    OUT_DIR: variable(readFolder),
    PORT: variable(readPort),
    /** In seconds. See https://reproducible-builds.org/specs/source-date-epoch/ */
    SOURCE_DATE_EPOCH: variable(readEpoch),
    OFFLINE: variable(readSwitch),
    CMS_BACKEND: variable((value) => value.toLowerCase()),
    CMS_REPO: variable(readRepositoryName),
    CMS_APP_ID: variable(readAppId),
    CMS_AUTH_URL: variable(readAuthUrl),
    /** Set by GitLab. See https://docs.gitlab.com/ci/variables/predefined_variables/ */
    CI_PROJECT_URL: variable(readRepositoryUrl),
    /** Set by GitHub. See https://docs.github.com/actions/reference/workflows-and-actions/variables */
    GITHUB_SERVER_URL: variable(readWebAddress),
    GITHUB_REPOSITORY: variable(readRepositoryName),
    /** Set by Gitea and Forgejo, which have GitHub's variables too. */
    GITEA_ACTIONS: variable((value) => value),
    FORGEJO_ACTIONS: variable((value) => value),
    /** Set by Bitbucket. See https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/ */
    BITBUCKET_GIT_HTTP_ORIGIN: variable(readRepositoryUrl),
    /** Set by nearly every pipeline. */
    CI: variable((value) => !/^(false|0|no)$/i.test(value)),
  })
  .transform((variables, context): Settings => {
    const site = variables.SITE_URL;
    const pathOfSite = site && site.pathname !== '/' ? readBasePath(site.pathname) : undefined;
    const basePath = variables.BASE_PATH ?? pathOfSite ?? '/';
    if (pathOfSite !== undefined && pathOfSite !== basePath) {
      context.addIssue({
        code: 'custom',
        path: ['BASE_PATH'],
        message: `SITE_URL heeft al een pad (${pathOfSite}), en dat is een ander. Zet het pad op één plaats.`,
      });
    }
    const source = sourceOf({
      ...variables,
      GITHUB_SERVER_URL: variables.GITHUB_SERVER_URL?.href.replace(/\/+$/, ''),
    });
    return {
      siteUrl: site?.origin,
      basePath,
      source,
      contactEmail: variables.CONTACT_EMAIL,
      publisher: readPublisher(),
      security: readSecurity(),
      outDir: variables.OUT_DIR ?? 'dist',
      port: variables.PORT ?? 4321,
      form: readForm(),
      sourceDate: variables.SOURCE_DATE_EPOCH,
      offline: variables.OFFLINE ?? true,
      isCI: variables.CI ?? false,
    };

    function readPublisher(): Settings['publisher'] {
      const { PUBLISHER_NAME: name, PUBLISHER_ID: id } = variables;
      if (name !== undefined) return { name, id };
      if (id !== undefined) {
        context.addIssue({
          code: 'custom',
          path: ['PUBLISHER_ID'],
          message: 'Welke organisatie is dat? Zet haar naam in PUBLISHER_NAME.',
        });
      }
      return undefined;
    }

    function readSecurity(): Settings['security'] {
      const { SECURITY_CONTACT: contact, SECURITY_EXPIRES: expires } = variables;
      if (contact === undefined || expires === undefined) {
        if (contact !== undefined) {
          context.addIssue({
            code: 'custom',
            path: ['SECURITY_CONTACT'],
            message:
              'Tot wanneer klopt dat? Zet die dag, hooguit een jaar vooruit, in SECURITY_EXPIRES, bijvoorbeeld 2027-06-30.',
          });
        }
        return undefined;
      }
      if (expires < (variables.SOURCE_DATE_EPOCH ?? dutchToday())) {
        context.addIssue({
          code: 'custom',
          path: ['SECURITY_EXPIRES'],
          message: `Die dag is voorbij (${expires}). Kijk of SECURITY_CONTACT nog klopt, en zet er een nieuwe dag in, hooguit een jaar vooruit.`,
        });
      }
      return { contact, expires };
    }

    function readForm(): FormBackend | undefined {
      try {
        return formBackend(variables, source, basePath.replace(/\/$/, '') + FORM_PAGE);
      } catch (error) {
        context.addIssue((error as Error).message);
        return undefined;
      }
    }
  });
