import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PurgeCSS } from 'purgecss';
import type { Plugin } from 'vite';
import { BREAKPOINTS } from './breakpoints.ts';
import { tokensOf, withValues, type Tokens } from './design-tokens.ts';

const DESIGN_SYSTEM = 'components.design-system';

/** The layer of a style by the place where it stands. `layers.css` gives their order. */
const LAYERS: readonly (readonly [place: RegExp, layer: string])[] = [
  [/\/node_modules\/@(?:nl-design-system-candidate|utrecht)\//, DESIGN_SYSTEM],
  [/\/src\/styles\/(?:tokens|nl-design-system)\.css/, 'tokens'],
  [/\/src\/styles\/base\.css/, 'base'],
  [/\/src\/(?:components\/|styles\/patterns\.css)/, 'components'],
  [/\/src\/(?:layouts|pages)\//, 'pages'],
  [/\/src\/styles\/(?:utilities|print)\.css/, 'utilities'],
];

/** Where the design system is used: its sheets are imported and its classes named. */
const USED_IN = ['src/**/*.astro', 'src/**/*.ts'];

/** Where its tokens get their values. */
const TOKENS = fileURLToPath(new URL('nl-design-system.css', import.meta.url));

/**
 * Vite plugin that puts each style in the layer of its room, and gives it the breakpoints by name. Of the design system's style
 * sheets, which hold every variant that a component has, it leaves out the rules that no page can use; what stands in them for a
 * token is its value, so that a page does not carry the tokens.
 */
export function siteStyles(): Plugin {
  let sources: Sources | undefined;
  return {
    name: 'site-styles',
    enforce: 'pre',
    // In development a file that changed may give a token another value, or use another rule.
    watchChange: () => (sources = undefined),
    transform: {
      filter: { id: { include: /\.css(?:\?|$)/, exclude: /[?&]raw\b/ } },
      handler: async (css, id) => {
        const [, layer] = LAYERS.find(([place]) => place.test(id)) ?? [];
        if (layer === undefined) return undefined;
        sources ??= readSources();
        const used = layer === DESIGN_SYSTEM ? await sources.usedOf(css) : css;
        const plain = withValues(used, await sources.tokens);
        return { code: `@layer ${layer} {\n${withBreakpoints(plain)}\n}`, map: null };
      },
    },
  };
}

/** What the styles depend on. */
interface Sources {
  /** A style sheet of the design system without the rules for what no source names. */
  usedOf: (css: string) => Promise<string>;
  tokens: Promise<Tokens>;
}

function readSources(): Sources {
  const texts = (patterns: readonly string[]) =>
    globSync(patterns)
      .filter((file) => resolve(file) !== TOKENS)
      .map((file) => readFileSync(file, 'utf8'));
  const using = texts(USED_IN);
  // Some of all words are names of classes.
  const words = [...new Set(using.flatMap((text) => text.match(/[\w-]+/g) ?? []))].join(' ');
  const known = new Map<string, Promise<string>>();
  const usedOf = (css: string) => {
    const used = known.get(css) ?? withoutUnused(css, words);
    known.set(css, used);
    return used;
  };
  return { usedOf, tokens: readTokens([...using, ...texts(['src/**/*.css'])], usedOf) };
}

async function readTokens(ours: readonly string[], usedOf: Sources['usedOf']): Promise<Tokens> {
  const imported = ours.flatMap((source) =>
    [...source.matchAll(/^import '(@(?:nl-design-system-candidate|utrecht)\/[^']+)'/gm)].map(
      ([, name = '']) => name,
    ),
  );
  const sheets = [...new Set(imported)].map((name) =>
    usedOf(readFileSync(new URL(import.meta.resolve(name)), 'utf8')),
  );
  return tokensOf(readFileSync(TOKENS, 'utf8'), await Promise.all(sheets), ours);
}

/** @throws Error when a media query has a name that is not one of the breakpoints. */
function withBreakpoints(css: string): string {
  return css.replace(/@media[^{]*/g, (query) =>
    query.replace(/\((--[\w-]+)\)/g, (_, name: string) => {
      const width = BREAKPOINTS[name];
      if (width === undefined)
        throw new Error(`${name} is not one of the breakpoints of site/breakpoints.ts`);
      return `(min-width: ${width})`;
    }),
  );
}

async function withoutUnused(raw: string, words: string): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: words, extension: 'txt' }],
    css: [{ raw }],
  });
  return purged?.css ?? raw;
}
