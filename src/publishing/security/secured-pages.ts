import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerRules, writeHeaders } from './headers.ts';
import { securityText, type SecurityContact } from './security-text.ts';
import {
  elementsIn,
  isPart,
  policyOf,
  scriptsIn,
  writePolicy,
  type Policy,
  type TextElement,
} from './policy.ts';

const CHARSET = '<meta charset="utf-8">';
/** What may stand at the top of a module only. */
const TOP_LEVEL = /\b(?:import(?!\s*\()|export|await)\b/;

interface SecuredSite {
  basePath: string;
  siteUrl: string | undefined;
  security: SecurityContact | undefined;
}

/**
 * Astro integration that gives each page its Content-Security-Policy, and the site `_headers` and `security.txt`, after the site was built: when
 * nothing changes a style or a script any more. (Astro's own `security.csp` names the styles as they are before `usedStyles`.)
 *
 * @param site The path under which it stands (`/`, or `/path` without a slash at the end), its origin, and where a weak spot can be
 * reported, as far as they are known.
 */
export function securedPages({ basePath, siteUrl, security }: SecuredSite): AstroIntegration {
  return {
    name: 'secured-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const policies = new Map<string, Policy>();
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const page = readFileSync(join(folder, file), 'utf8');
          const [secured, policy] = withPolicy(page);
          policies.set(file.replaceAll('\\', '/'), policy);
          if (secured !== page) writeFileSync(join(folder, file), secured);
        }
        writeFileSync(join(folder, '_headers'), writeHeaders(headerRules(policies, basePath)));
        if (!security) return;
        const path = '/.well-known/security.txt';
        const address = siteUrl && siteUrl + (basePath === '/' ? '' : basePath) + path;
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), securityText({ ...security, address }));
      },
    },
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

/** The styles of the head, in their order, in the place of the last: what is asked for between them is asked for as early as before. */
function withOneStyle(page: string): string {
  const head = page.indexOf('</head>');
  const styles = elementsIn(page, 'style').filter(({ end }) => end <= head);
  const one = `<style>${styles.map(({ text }) => text).join('')}</style>`;
  return replaced(page, styles, (style) => (style === styles.at(-1) ? one : ''));
}

/** The scripts, in their order, in the place of the first. One that fails stops no other: each is a task of its own. */
function withOneScript(page: string): string {
  const scripts = scriptsIn(page).filter(
    ({ attributes, text }) => attributes === ' type="module"' && !TOP_LEVEL.test(text),
  );
  if (scripts.length < 2) return page;
  const tasks = scripts.map(({ text }) => `()=>{${text}}`);
  const one = `<script type="module">[${tasks.join(',')}].forEach(queueMicrotask)</script>`;
  return replaced(page, scripts, (script) => (script === scripts[0] ? one : ''));
}

/** A page with something else in the place of some of its elements, which are given in its order. */
function replaced(
  page: string,
  elements: readonly TextElement[],
  replacement: (element: TextElement) => string,
): string {
  const parts: string[] = [];
  let from = 0;
  for (const element of elements) {
    parts.push(page.slice(from, element.start), replacement(element));
    from = element.end;
  }
  return parts.join('') + page.slice(from);
}
