import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { sitemapFilter } from './src/publishing/sitemap-filter.ts';
import { searchIndex } from './src/search/search-index.ts';

export default defineConfig({
  // The address where the site will stand, and the path below it: SITE_URL=https://… BASE_PATH=/interventiebank
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // Astro's default drops the space between a word and a link on the next line.
  compressHTML: true,
  integrations: [mdx(), sitemap({ filter: sitemapFilter('content') }), searchIndex()],
  devToolbar: { enabled: false },
  vite: {
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
