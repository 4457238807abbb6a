import { PurgeCSS } from 'purgecss';
import type { Plugin } from 'vite';

/** Style sheets of components, which hold every variant that a component has. */
const COMPONENTS = /\/node_modules\/@(?:nl-design-system-candidate|utrecht)\/[^?]+\.css$/;

/** Where their classes are used. */
const USED_IN = ['src/**/*.astro', 'src/**/*.ts'];

/**
 * Vite plugin that leaves rules out of the components' style sheets when no page can use them: the styles stand in every page, and
 * half of them are variants that the site does not have.
 */
export function onlyUsedStyles(): Plugin {
  return {
    name: 'only-used-styles',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: COMPONENTS },
      handler: async (raw) => {
        const [purged] = await new PurgeCSS().purge({ content: USED_IN, css: [{ raw }] });
        return { code: purged?.css ?? raw, map: null };
      },
    },
  };
}
