/** Prepares what the browser tests visit: the site as it was built, and a small site as a code host serves it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { PREVIEW_ORIGIN, readSettings } from '../../src/site/settings.ts';
import { CATALOGUE } from '../catalogue.ts';
import { ProjectCopy } from './project-copy.ts';
import { serveFolder } from './static-server.ts';

/** A site that is being served. */
export interface ServedSite {
  /** Where its home page is, with a slash at the end. */
  address: string;
  /** The folder in which it was built. */
  folder: string;
  /** The folder of the texts that it was built from. */
  content: string;
  /** The path under which it stands: `/` or `/path/`. */
  base: string;
  /** The address that it was built for: where it says that it stands. */
  origin: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The site at the top of a host. */
    site: ServedSite;
    /** A site of the small catalogue below a path of a host, like a project's site on a code host, with the form for that host. */
    siteUnderBase: ServedSite & { settings: Record<string, string> };
  }
}

const { outDir, siteUrl } = readSettings();
const SITE = {
  folder: outDir,
  content: 'content',
  base: '/',
  origin: siteUrl ?? PREVIEW_ORIGIN,
};
const SITE_UNDER_BASE = {
  content: CATALOGUE,
  base: '/interventiebank/',
  origin: 'https://voorbeeld.example',
  settings: {
    BASE_PATH: '/interventiebank/',
    SITE_URL: 'https://voorbeeld.example',
    CMS_BACKEND: 'github',
    CMS_REPO: 'gemeente/catalogus',
  },
};

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(SITE.folder, 'index.html'))) {
    throw new Error(`There is no site in ${SITE.folder} to test. Run npm run build first.`);
  }
  const copy = new ProjectCopy();
  const { base, settings } = SITE_UNDER_BASE;
  const folder = await copy.build(settings);
  const servers = await Promise.all([serveFolder(SITE.folder, SITE.base), serveFolder(folder, base)]);
  project.provide('site', { ...SITE, address: servers[0].address });
  project.provide('siteUnderBase', { ...SITE_UNDER_BASE, folder, address: servers[1].address });
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
    copy.remove();
  };
}
