import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const SCRIPT = /<script type="module" src="([^"]*\/)([^"/]+\.js)"/g;
const IMPORT = /(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g;

/**
 * Astro integration that names in a page, before its scripts, what these import, after the site was built: a browser then asks for all
 * at once, not for each after the one that imports it.
 */
export function modulePreloads(): AstroIntegration {
  return {
    name: 'module-preloads',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const readScript = (name: string) => readFileSync(join(folder, '_astro', name), 'utf8');
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const page = readFileSync(join(folder, file), 'utf8');
          const preloading = withPreloads(page, readScript);
          if (preloading !== page) writeFileSync(join(folder, file), preloading);
        }
      },
    },
  };
}

/**
 * @param page HTML.
 * @param readScript Gives the text of a script of the site by the name of its file.
 */
export function withPreloads(page: string, readScript: (name: string) => string): string {
  const scripts = [...page.matchAll(SCRIPT)];
  const named = new Set(scripts.map(([, , name = '']) => name));
  const imported = new Set<string>();
  const follow = (name: string) => {
    for (const [, each = ''] of readScript(name).matchAll(IMPORT)) {
      if (named.has(each) || imported.has(each)) continue;
      imported.add(each);
      follow(each);
    }
  };
  named.forEach(follow);
  const [first] = scripts;
  if (!first || imported.size === 0) return page;
  const links = [...imported].map((name) => `<link rel="modulepreload" href="${first[1]}${name}">`);
  return page.slice(0, first.index) + links.join('') + page.slice(first.index);
}
