import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StepFor } from './finished-pages.ts';

const SCRIPT = /<script type="module" src="([^"]*\/)([^"/]+\.js)"/g;
/** Where a page names its scripts for a script of its own that asks for them earlier. */
const EARLY_SCRIPTS = 'data-early-scripts=""';
/** The address of a worker's file, which is named so, in a script. */
const WORKER = /[`"'](\/(?:[\w.-]+\/)*_astro\/[\w.-]*worker[\w.-]*\.js)[`"']/g;
const IMPORT = /(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g;

/**
 * Lists in a page, before its scripts, the files that these import: a browser then requests all at once, not each after the one that
 * imports it.
 */
export const modulePreloads: StepFor = (folder) => {
  const scripts = new Map<string, string>();
  const readScript = (name: string) => {
    const script = scripts.get(name) ?? readFileSync(join(folder, '_astro', name), 'utf8');
    scripts.set(name, script);
    return script;
  };
  return { finish: (page) => withPreloads(page, readScript) };
};

/**
 * @param page HTML.
 * @param readScript Gives the text of a script of the site by the name of its file.
 */
export function withPreloads(page: string, readScript: (name: string) => string): string {
  const scripts = [...page.matchAll(SCRIPT)];
  const [first] = scripts;
  if (!first) return page;
  const named = new Set(scripts.map(([, , name = '']) => name));
  const imported = new Set<string>();
  const workers = new Set<string>();
  const follow = (name: string) => {
    const script = readScript(name);
    for (const [, address = ''] of script.matchAll(WORKER)) workers.add(address);
    for (const [, each = ''] of script.matchAll(IMPORT)) {
      if (named.has(each) || imported.has(each)) continue;
      imported.add(each);
      follow(each);
    }
  };
  named.forEach(follow);
  const addressOf = (name: string) => `${first[1]}${name}`;
  const links = [...imported].map((name) => `<link rel="modulepreload" href="${addressOf(name)}">`);
  const early = [...[...named, ...imported].map(addressOf), ...workers];
  return (page.slice(0, first.index) + links.join('') + page.slice(first.index)).replace(
    EARLY_SCRIPTS,
    EARLY_SCRIPTS.replace('""', `"${early.join(' ')}"`),
  );
}
