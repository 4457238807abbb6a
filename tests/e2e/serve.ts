/** Prepares what the browser tests visit: the site as it was built, and the same site under a base path. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { readSettings } from '../../src/site/settings.ts';
import { ownEnvironment } from './environment.ts';
import { serveFolder } from './static-server.ts';

/** A site that is being served. */
export interface ServedSite {
  /** Where its home page is, with a slash at the end. */
  address: string;
  /** The folder in which it was built. */
  folder: string;
  /** The path under which it stands: `/` or `/path/`. */
  base: string;
  /** The address that it was built for: where it says that it stands. */
  origin: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The site at the top of a host. */
    site: ServedSite;
    /** The site below a path of a host, like a project's site on a code host. */
    siteUnderBase: ServedSite;
  }
}

const settings = readSettings();
const SITE = {
  folder: settings.outDir,
  base: '/',
  origin: settings.siteUrl ?? 'http://localhost:4321',
};
const SITE_UNDER_BASE = {
  folder: '.build/base',
  base: '/interventiebank/',
  origin: 'https://voorbeeld.example',
};

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(SITE.folder, 'index.html'))) {
    throw new Error(`There is no site in ${SITE.folder} to test. Run npm run build first.`);
  }
  await buildUnderBase();
  const servers = await Promise.all([
    serveFolder(SITE.folder, SITE.base),
    serveFolder(SITE_UNDER_BASE.folder, SITE_UNDER_BASE.base),
  ]);
  project.provide('site', { ...SITE, address: servers[0].address });
  project.provide('siteUnderBase', { ...SITE_UNDER_BASE, address: servers[1].address });
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}

async function buildUnderBase(): Promise<void> {
  const { folder, base, origin } = SITE_UNDER_BASE;
  const env = { ...ownEnvironment(), OUT_DIR: folder, BASE_PATH: base.slice(0, -1), SITE_URL: origin };
  try {
    await promisify(execFile)(process.execPath, ['scripts/build.ts'], { env });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The site could not be built under ${base}:\n${stdout}${stderr}`, { cause: error });
  }
}
