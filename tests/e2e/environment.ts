/**
 * The environment of this process without what the test runner adds to it: Astro behaves otherwise when it finds that.
 */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
