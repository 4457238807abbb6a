import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StepFor } from '../finished-pages.ts';
import { detached, elementsIn, replaced, scriptsIn } from '../page-elements.ts';
import { headerRules, writeHeaders } from './headers.ts';
import { securityText, type SecurityContact } from './security-text.ts';
import { isPart, policyOf, writePolicy, type Policy } from './policy.ts';

const CHARSET = '<meta charset="utf-8">';
/** What may stand at the top of a module only. */
const TOP_LEVEL = /\b(?:import(?!\s*\()|export|await)\b/;

/** Folders of files that are named for what is in them, or that are themselves: see `search/index/folder.ts`. */
const HASHED = ['_astro', `zoek/${'[0-9a-f]'.repeat(8)}`];

interface SecuredSite {
  basePath: string;
  siteUrl: string | undefined;
  security: SecurityContact | undefined;
}

/**
 * Gives each page its Content-Security-Policy, and the site `_headers` and `security.txt`: the last step, when nothing changes a style or a
 * script any more. (Astro's own `security.csp` names the styles as they are before `usedStyles`.)
 *
 * @param site The path under which it stands (`/`, or `/path` without a slash at the end), its origin, and where a weak spot can be
 * reported, as far as they are known.
 */
export function securedPages({ basePath, siteUrl, security }: SecuredSite): StepFor {
  return (folder) => {
    const policies = new Map<string, Policy>();
    return {
      finish: (page, file) => {
        const [secured, policy] = withPolicy(page);
        policies.set(file, policy);
        return secured;
      },
      end: () => {
        const hashed = globSync(HASHED, { cwd: folder });
        writeFileSync(join(folder, '_headers'), writeHeaders(headerRules(policies, basePath, hashed)));
        if (!security) return;
        const path = '/.well-known/security.txt';
        const address = siteUrl && siteUrl + (basePath === '/' ? '' : basePath) + path;
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), securityText({ ...security, address }));
      },
    };
  };
}

/**
 * A page with its policy in it, and the policy. Its styles become one and its scripts become one, so that few hashes do: they do not
 * compress. Of a part of a page the scripts go, which do not run where a script puts it.
 *
 * @param page HTML.
 */
export function withPolicy(page: string): [page: string, policy: Policy] {
  if (isPart(page)) {
    const text = replaced(page, scriptsIn(page), () => '');
    return [text, policyOf(text)];
  }
  if (page.includes('http-equiv="Content-Security-Policy"')) return [page, policyOf(page)];
  const whole = withOneScript(withOneStyle(page));
  const policy = policyOf(whole);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${writePolicy(policy)}">`;
  return [whole.replace(CHARSET, CHARSET + meta), policy];
}

/** The styles of the head, in their order, in the place of the last: what is requested between them is requested as early as before. */
function withOneStyle(page: string): string {
  const head = page.indexOf('</head>');
  const styles = elementsIn(page, 'style').filter(({ end }) => end <= head);
  const one = `<style>${styles.map(({ text }) => text).join('')}</style>`;
  return replaced(page, styles, (style) => (style === styles.at(-1) ? one : ''));
}

const topLevel = new Map<string, boolean>();

function isTopLevel(script: string): boolean {
  let known = topLevel.get(script);
  if (known === undefined) topLevel.set(detached(script), (known = TOP_LEVEL.test(script)));
  return known;
}

/** The scripts, in their order, in the place of the first. One that fails stops no other: each is a task of its own. */
function withOneScript(page: string): string {
  const scripts = scriptsIn(page).filter(
    ({ attributes, text }) => attributes === ' type="module"' && !isTopLevel(text),
  );
  if (scripts.length < 2) return page;
  const tasks = scripts.map(({ text }) => `()=>{${text}}`);
  const one = `<script type="module">[${tasks.join(',')}].forEach(queueMicrotask)</script>`;
  return replaced(page, scripts, (script) => (script === scripts[0] ? one : ''));
}
