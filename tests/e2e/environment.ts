/**
 * The environment of this process without what the test runner adds to it: Astro behaves otherwise when it finds that,
 * and what is compiled of a copy of the project is of no use to the next.
 */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(VITEST.*|TEST|NODE_ENV|NODE_COMPILE_CACHE|MODE|DEV|PROD|SSR|BASE_URL)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
