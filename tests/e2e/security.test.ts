/**
 * Every page runs what its own policy names, and nothing else; hosts that send headers say the same. That each kind of page works so is in
 * `accessibility/kinds.test.ts`, and every test fails when a policy refuses something.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject } from 'vitest';
import { filesIn } from '../../src/publishing/site-files.ts';
import { isPart } from './site-files.ts';
import { readHeaders } from './static-server.ts';
import { REFUSAL, test } from './visit.ts';

type Sources = Map<string, string[]>;

const SCRIPT_OR_STYLE = /<(script|style)\b([^>]*)>([^]*?)<\/\1>/g;
const TAG = /<[a-z][\w-]*(?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?>/gi;
const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;

function sourcesIn(policy: string): Sources {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources];
    }),
  );
}

/** What a page has that its policy does not name, or that no policy lets run; each with the page. */
function faultsOf(path: string, page: string): string[] {
  // The form is another's program, with a policy of its own: see `beheer/published.test.ts`.
  const isForm = path === '/beheer/index.html' && page.includes('decap-cms.js');
  const [meta = '', policy = ''] = META.exec(page) ?? [];
  const sources = sourcesIn(policy);
  const faults: string[] = [];
  if (isPart(path) && !path.startsWith('/embed/')) {
    if (/<(?:script|style)\b/.test(page)) faults.push('a part with a script or a style');
  } else {
    if (meta === '') faults.push('no policy');
    const first = page.search(/<(?:script|style|link)\b/);
    if (first !== -1 && page.indexOf(meta) > first) faults.push('a policy that comes late');
    if (!isForm && /unsafe-(?!eval)|\*|https?:/.test(policy)) faults.push(`a wide policy: ${policy}`);
    for (const [, element = '', attributes = '', text = ''] of page.matchAll(SCRIPT_OR_STYLE)) {
      if (/\bsrc=|json/.test(attributes)) continue;
      const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
      if (!isForm && !sources.get(`${element}-src`)?.includes(hash))
        faults.push(`a ${element} without its hash`);
    }
  }
  const elements = page.replace(SCRIPT_OR_STYLE, '');
  // Most pages have nothing that looks like one: only of the others each element is read.
  if (!/\s(?:style|srcdoc|on[a-z]+)\s*=|javascript:/i.test(elements))
    return faults.map((fault) => `${path}: ${fault}`);
  for (const [tag] of elements.matchAll(TAG)) {
    const attributes = tag.replace(/=\s*(?:"[^"]*"|'[^']*')/g, '=');
    if (/\s(?:style|srcdoc|on[a-z]+)=/i.test(attributes) || /=["']?\s*javascript:/i.test(tag))
      faults.push(tag);
  }
  return faults.map((fault) => `${path}: ${fault}`);
}

const SITES = [
  ['the site', inject('site')],
  ['a site below a path', inject('siteUnderBase')],
] as const;

describe.for(SITES)('in the files of %s', ([, { folder, base }]) => {
  const paths = filesIn(folder).filter((path) => path.endsWith('.html'));
  const headersOf = readHeaders(join(folder, '_headers'));
  const address = (path: string) => base + path.slice(1).replace(/index\.html$/, '');
  let pages: { path: string; faults: string[]; policy: string }[] = [];

  beforeAll(() => {
    pages = paths.map((path) => {
      const page = readFileSync(join(folder, path), 'utf8');
      return { path, faults: faultsOf(path, page), policy: META.exec(page)?.[1] ?? '' };
    });
  });

  test('each page names its own scripts and styles by their hashes, and has no style or script in an attribute', () => {
    expect(pages.flatMap(({ faults }) => faults)).toEqual([]);
  });

  test('the policy that is sent with a page lets through what the page itself lets through', () => {
    const narrower = pages.filter(({ path, policy }) => {
      const sent = sourcesIn(new Map(headersOf(address(path))).get('Content-Security-Policy') ?? '');
      return [...(policy ? sourcesIn(policy) : [])].some(([directive, sources]) =>
        sources.some((source) => source !== "'none'" && !sent.get(directive)?.includes(source)),
      );
    });
    expect(narrower.map(({ path }) => path)).toEqual([]);
  });

  test('WebAssembly runs where the full text is searched, and nowhere else', () => {
    const withWasm = pages.filter(({ policy }) => policy.includes('wasm'));
    expect(withWasm.map(({ path }) => path)).toEqual(['/interventies/index.html']);
  });

  test('no address gets a header twice, and only what is made for frames may stand in one', () => {
    const sent = paths.map((path) => [path, headersOf(address(path))] as const);
    const twice = sent.filter(([, headers]) => new Set(headers.map(([name]) => name)).size < headers.length);
    expect(twice).toEqual([]);
    const framed = sent.filter(([, headers]) => !headers.join().includes("frame-ancestors 'none'"));
    expect(framed.map(([path]) => path).filter((path) => !/^\/embed\/\w+\//.test(path))).toEqual([]);
    expect(framed.length).toBeGreaterThan(0);
  });

  test('hosts can read the file with the headers: at most 100 rules, and 2,000 characters on a line', () => {
    const lines = readFileSync(join(folder, '_headers'), 'utf8').split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
  });
});

describe('what somebody brought into a page', () => {
  test.override('expectedError', REFUSAL);

  test('does nothing: a script, a style, HTML', async ({ page }) => {
    await page.goto('interventies/alkmaar-taalklas/');
    const outcome = await page.evaluate(() => {
      const outcomes: Record<string, unknown> = {};
      const script = document.createElement('script');
      try {
        script.textContent = 'document.title = "gekaapt"';
        document.head.append(script);
      } catch (error) {
        outcomes.script = (error as Error).name;
      }
      try {
        document.body.innerHTML = '<img src=x onerror="document.title=`gekaapt`">';
      } catch (error) {
        outcomes.html = (error as Error).name;
      }
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.head.append(style);
      document.body.setAttribute('style', 'display: none');
      return { ...outcomes, title: document.title, display: getComputedStyle(document.body).display };
    });
    expect(outcome).toEqual({
      script: 'TypeError',
      html: 'TypeError',
      title: expect.stringContaining('Taalklas Alkmaar') as string,
      display: 'block',
    });
  });
});
