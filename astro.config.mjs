import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { dirname, resolve } from 'node:path';
import { defineConfig, fontProviders } from 'astro/config';
import { entryForm } from './src/cms/server/integration.ts';
import { policyProcessor } from './src/mdx/processor.ts';
import { finishedPages } from './src/publishing/finished-pages.ts';
import { offlineReading } from './src/offline/integration.ts';
import { checkLinks } from './src/publishing/links.ts';
import { modulePreloads } from './src/publishing/module-preloads.ts';
import { securedPages } from './src/publishing/security/secured-pages.ts';
import { BUILD_FOLDER } from './src/publishing/site-place.ts';
import { sitemapOf } from './src/publishing/sitemap.ts';
import { searchIndex } from './src/search/index/integration.ts';
import { PREVIEW_ORIGIN, readSettings } from './src/site/settings.ts';
import { buildDay } from './src/site/site.ts';
import { siteStyles } from './src/styles/site-styles.ts';
import { usedStyles } from './src/styles/used-styles.ts';

// Astro tells nobody that it ran, nor asks whether there is a newer one.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';

const settings = readSettings();
const site = settings.siteUrl ?? PREVIEW_ORIGIN;
const home = new URL(settings.basePath.replace(/\/?$/, '/'), site).href;
const search = searchIndex(buildDay());
const { isListed, lastChanged } = sitemapOf('content', settings.basePath);

export default defineConfig({
  // The address where the site will stand, and the path below it: SITE_URL=https://… BASE_PATH=/interventiebank
  site,
  base: settings.basePath,
  trailingSlash: 'always',
  // No entry shows code, so nothing colours it: without that, no text leads to a style in the page.
  integrations: [
    mdx({ processor: policyProcessor(), syntaxHighlight: false }),
    sitemap({
      filter: isListed,
      serialize: (page) => ({ ...page, lastmod: lastChanged(page.url) }),
    }),
    search.integration,
    entryForm(settings.form),
    offlineReading(settings.offline),
    finishedPages(search.namedFolder, usedStyles, modulePreloads, securedPages(settings), checkLinks(home)),
  ],
  devToolbar: { enabled: false },
  // Writes what text editors need to complete and explain the fields of an entry: see .vscode/settings.json.
  experimental: { contentIntellisense: true },
  // A page with its styles in it is painted after one request; a sheet for all pages makes every first page 0.15 s slower on a slow
  // network. `usedStyles` keeps what every page carries small.
  // While one page waits for the disk, or for its card to be drawn, others are made.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  // Self-hosted, with fallbacks of the same size (`tokens.css`), so that nothing moves when they arrive. `npm run fonts` makes the files.
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Fraunces',
      cssVariable: '--font-fraunces',
      fallbacks: ['heading-like', 'heading-wide', 'heading-widest', 'serif'],
      optimizedFallbacks: false,
      options: { variants: [{ weight: 600, style: 'normal', src: ['./src/assets/fonts/fraunces.woff2'] }] },
    },
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-atkinson',
      fallbacks: ['text-like', 'text-wide', 'sans-serif'],
      optimizedFallbacks: false,
      options: {
        variants: [
          {
            weight: '400 700',
            style: 'normal',
            src: ['./src/assets/fonts/atkinson-hyperlegible-next.woff2'],
          },
        ],
      },
    },
  ],
  vite: {
    plugins: [siteStyles()],
    // What is built is made of what is watched; to walk through it takes longer than to start.
    server: {
      watch: { ignored: [settings.outDir, dirname(BUILD_FOLDER)].map((folder) => `${resolve(folder)}/**`) },
    },
    worker: { format: 'es', rolldownOptions: { output: { comments: { annotation: false } } } },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // One file of the little that pages share, as each more is a request more; the nearest value brings a library along, and few pages sort names.
            output: {
              codeSplitting: {
                groups: [
                  {
                    name: 'shared',
                    minShareCount: 2,
                    test: /\/src\/(?:browser|language|search|site)\/(?!alphabet|nearest)/,
                  },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      rolldownOptions: {
        // Astro marks MDX modules with a directive of its own; the bundler warns of it once for every entry.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE' || !log.message.includes('astro:')) handle(level, log);
        },
      },
    },
  },
  server: { port: 4321 },
});
