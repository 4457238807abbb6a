/**
 * The environment of this process, for a copy of the project: without what the test runner adds to it, as Astro behaves otherwise when
 * it finds that, and what is compiled of a copy is of no use to the next; and without the place of the site, as a copy has its own.
 */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(VITEST.*|TEST|NODE_ENV|NODE_COMPILE_CACHE|MODE|DEV|PROD|SSR|BASE_URL|OUT_DIR)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
