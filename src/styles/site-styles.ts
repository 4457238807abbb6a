import { PurgeCSS } from 'purgecss';
import type { Plugin } from 'vite';

/** The layer of a style by the place where it stands. `layers.css` gives their order. */
const LAYERS: readonly (readonly [place: RegExp, layer: string])[] = [
  [/\/node_modules\/@(?:nl-design-system-candidate|utrecht)\//, 'components.design-system'],
  [/\/src\/styles\/(?:tokens|nl-design-system)\.css/, 'tokens'],
  [/\/src\/styles\/base\.css/, 'base'],
  [/\/src\/(?:components\/|styles\/patterns\.css)/, 'components'],
  [/\/src\/(?:layouts|pages)\//, 'pages'],
  [/\/src\/styles\/(?:utilities|print)\.css/, 'utilities'],
];

/**
 * The widths at which the layout changes, by name, as in custom media queries: `@media (--two-columns)`, and below that width
 * `@media not (--two-columns)`.
 *
 * @see https://drafts.csswg.org/mediaqueries-5/#custom-mq (browsers do not know them yet)
 */
const BREAKPOINTS: Readonly<Record<string, string>> = {
  '--wide-phone': '36rem',
  '--tablet': '48rem',
  '--two-columns': '56rem',
  '--laptop': '60rem',
  '--desktop': '64rem',
};

/** Where the classes of the design system are used. */
const USED_IN = ['src/**/*.astro', 'src/**/*.ts'];

/**
 * Vite plugin that puts each style in the layer of its room, and gives it the breakpoints by name. Of the design system's style
 * sheets, which hold every variant that a component has, it leaves out the rules that no page can use.
 */
export function siteStyles(): Plugin {
  return {
    name: 'site-styles',
    enforce: 'pre',
    transform: {
      filter: { id: { include: /\.css(?:\?|$)/, exclude: /[?&]raw\b/ } },
      handler: async (css, id) => {
        const [, layer] = LAYERS.find(([place]) => place.test(id)) ?? [];
        if (layer === undefined) return undefined;
        const used = layer.startsWith('components.') ? await withoutUnused(css) : css;
        return { code: `@layer ${layer} {\n${withBreakpoints(used)}\n}`, map: null };
      },
    },
  };
}

/** @throws Error when a media query has a name that is not one of the breakpoints. */
function withBreakpoints(css: string): string {
  return css.replace(/@media[^{]*/g, (query) =>
    query.replace(/\((--[\w-]+)\)/g, (_, name: string) => {
      const width = BREAKPOINTS[name];
      if (width === undefined) throw new Error(`${name} is not one of the breakpoints of site-styles.ts`);
      return `(min-width: ${width})`;
    }),
  );
}

async function withoutUnused(raw: string): Promise<string> {
  const [purged] = await new PurgeCSS().purge({ content: USED_IN, css: [{ raw }] });
  return purged?.css ?? raw;
}
