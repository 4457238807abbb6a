/** What the build makes of one entry: Astro's own transformation of MDX behind the policy, rendered by Astro's runtime. */
import mdx from '@astrojs/mdx';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { renderJSX } from 'astro/runtime/server/index.js';
import { pathToFileURL } from 'node:url';
import type { ComponentName } from '../../src/content/components.ts';
import { policyProcessor } from '../../src/mdx/processor.ts';

/** A file to a module, as Vite asks it of the plugin. */
type Transform = (code: string, id: string) => Promise<{ code: string }>;

/**
 * The plugin with which `astro build` compiles MDX, taken from the integration.
 *
 * @throws When the integration no longer hands its plugin to Vite in the way of this version.
 */
export async function mdxTransform(): Promise<Transform> {
  const root = pathToFileURL(`${process.cwd()}/`);
  const config = { root, srcDir: new URL('src/', root), base: '/', trailingSlash: 'always', markdown: {} };
  const plugins: { name: string; transform: { handler: Transform } }[] = [];
  const { hooks } = mdx({ processor: policyProcessor(), syntaxHighlight: false });
  const setup = hooks['astro:config:setup'] as (options: object) => Promise<void>;
  const done = hooks['astro:config:done'] as (options: object) => Promise<void>;
  await setup({
    config,
    updateConfig: (changed: { vite: { plugins: typeof plugins } }) => plugins.push(...changed.vite.plugins),
    addRenderer: () => undefined,
    addPageExtension: () => undefined,
    addContentEntryType: () => undefined,
  });
  await done({ config, logger: console });
  const plugin = plugins.find(({ name }) => name === '@mdx-js/rolldown');
  if (!plugin) throw new Error('The integration for MDX has no plugin that compiles.');
  return (code, id) => plugin.transform.handler(code, id);
}

/** The only thing that a compiled text may import: what makes its elements. */
const RUNTIME_IMPORT = /^import \{ [^}]*\} from "astro\/jsx-runtime";$/m;

/** Elements that stand for the named components, and show every attribute that these are given. */
const STAND_INS: Record<ComponentName, string> = {
  Tip: 'section',
  Citaat: 'blockquote',
  Cijfer: 'section',
  Video: 'section',
  Bestand: 'section',
};

/**
 * The HTML of a compiled text. The named components are plain elements here, as Astro's own need the bundler.
 *
 * @throws When the module imports more than the runtime, or when it cannot be rendered.
 */
export async function htmlOf(module: string): Promise<string> {
  const body = module.replace(RUNTIME_IMPORT, '').replace(/^export (?:default )?(?=function|const)/gm, '');
  if (/^(?:import|export)\b/m.test(body))
    throw new Error('The text became a module with imports of its own.');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- this is what the build does with it
  const evaluate = new Function('_Fragment', '_jsx', '_jsxs', `${body}\nreturn MDXContent;`) as (
    ...runtime: unknown[]
  ) => (props: object) => unknown;
  const content = evaluate(Fragment, jsx, jsxs);
  return String(await renderJSX({} as Parameters<typeof renderJSX>[0], content({ components: STAND_INS })));
}
