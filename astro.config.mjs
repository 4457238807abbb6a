import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { searchIndex } from './src/search/search-index.ts';

export default defineConfig({
  // The address where the site will stand, and the path below it: SITE_URL=https://… BASE_PATH=/interventiebank
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  outDir: process.env.OUT_DIR ?? 'dist',
  integrations: [mdx(), sitemap(), searchIndex()],
  devToolbar: { enabled: false },
  server: { port: 4321 },
});
