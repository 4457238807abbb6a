/**
 * What the build is held to: the same entries in a bare Astro site, which is the floor, and in Starlight, which is what
 * one would take who makes no site of one's own.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { ownEnvironment } from '../e2e/environment.ts';
import { toYaml } from '../../src/content/entry-file.ts';
import { measure, type Measured } from './process.ts';

const STARLIGHT = '0.42.4';

const { version: ASTRO } = JSON.parse(readFileSync('node_modules/astro/package.json', 'utf8')) as {
  version: string;
};

/** A built site, and what building it cost. */
export interface PeerBuild extends Measured {
  dist: string;
}

/** One layout and one route, which renders each file: no search, no check, nothing of the fields but the title. */
const FLOOR = {
  'package.json': JSON.stringify({ private: true, type: 'module' }),
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()], devToolbar: { enabled: false } });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  entries: defineCollection({ loader: glob({ base: './src/entries', pattern: '*.mdx' }) }),
};
`,
  'src/layouts/Layout.astro': `<html lang="nl">
  <head><meta charset="utf-8" /><title>{Astro.props.title}</title></head>
  <body><main><h1>{Astro.props.title}</h1><slot /></main></body>
</html>
`,
  'src/pages/[slug].astro': `---
import { getCollection, render } from 'astro:content';
import Layout from '../layouts/Layout.astro';
export const getStaticPaths = async () =>
  (await getCollection('entries')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<Layout title={entry.data.title}><Content /></Layout>
`,
};

/** As it comes, but for the list of all pages beside each page: no one would have that of so many. */
const STARLIGHT_SITE = {
  'package.json': JSON.stringify({
    private: true,
    type: 'module',
    dependencies: { '@astrojs/starlight': STARLIGHT, astro: ASTRO },
  }),
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'http://localhost',
  integrations: [
    starlight({ title: 'Interventiebank', sidebar: [], locales: { root: { label: 'Nederlands', lang: 'nl' } } }),
  ],
});
`,
  'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
};

/**
 * Builds the floor.
 *
 * @param folder Its place, within the project so that Astro is found. What is there is replaced.
 * @param entries The folder with the MDX files.
 */
export async function buildFloor(folder: string, entries: string): Promise<PeerBuild> {
  rmSync(folder, { recursive: true, force: true });
  writeSite(folder, FLOOR);
  mkdirSync(join(folder, 'src/entries'));
  for (const name of readdirSync(entries)) {
    writeFileSync(join(folder, 'src/entries', name), readFileSync(join(entries, name)));
  }
  return buildWithAstro(folder, 'node_modules/astro');
}

/**
 * Installs Starlight in a folder, where it stays for the next run.
 *
 * @returns Why it could not be installed.
 */
export function installStarlight(folder: string): string | undefined {
  const wanted = STARLIGHT_SITE['package.json'];
  const manifest = join(folder, 'package.json');
  const done = join(folder, 'node_modules/.package-lock.json');
  if (existsSync(done) && readFileSync(manifest, 'utf8') === wanted) return undefined;
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, wanted);
  const { status, error, stderr } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'],
    { cwd: folder, env: ownEnvironment(), encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status === 0) return undefined;
  return `Starlight could not be installed: ${error?.message ?? stderr.trim().split('\n')[0]}`;
}

/**
 * Builds the same entries in Starlight, with all that their fields tell.
 *
 * @param installed The folder in which Starlight is installed.
 */
export async function buildStarlight(folder: string, entries: string, installed: string): Promise<PeerBuild> {
  rmSync(folder, { recursive: true, force: true });
  writeSite(folder, STARLIGHT_SITE);
  symlinkSync(resolve(installed, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const docs = join(folder, 'src/content/docs');
  mkdirSync(docs, { recursive: true });
  for (const name of readdirSync(entries)) {
    writeFileSync(join(docs, name), asDocument(readFileSync(join(entries, name), 'utf8')));
  }
  return buildWithAstro(folder, join(installed, 'node_modules/astro'));
}

async function buildWithAstro(folder: string, astro: string): Promise<PeerBuild> {
  const measured = await measure(folder, [resolve(astro, 'bin/astro.mjs'), 'build']);
  return { ...measured, dist: join(folder, 'dist') };
}

function writeSite(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** An entry's file as a page of Starlight: its text, and below that each other field under a heading of its own. */
export function asDocument(file: string): string {
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  const { title, summary, ...fields } = parse(frontmatter) as Record<string, unknown>;
  const sections = Object.entries(fields).map(([name, value]) => `## ${name}\n\n${listed(value)}`);
  return `---\n${toYaml({ title, description: summary })}---\n${[body.trim(), ...sections].join('\n\n')}\n`;
}

/** A value as Markdown: lists of lists, with the texts as they are. */
function listed(value: unknown, indent = ''): string {
  if (Array.isArray(value))
    return value.map((item) => `${indent}- ${listed(item, `${indent}  `).trimStart()}`).join('\n');
  if (typeof value !== 'object' || value === null) return indent + asText(value);
  return Object.entries(value)
    .map(([name, item]) => `${indent}- ${name}:\n\n${listed(item, `${indent}  `)}`)
    .join('\n');
}

/** On one line, and without a meaning in MDX. */
const asText = (value: unknown) => String(value).replace(/\s+/g, ' ').replace(/[{<]/g, '\\$&');
