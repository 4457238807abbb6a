import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headerRules, writeHeaders } from '../../../src/publishing/security/headers.ts';
import { policyOf, unionOf, writePolicy, type Policy } from '../../../src/publishing/security/policy.ts';
import { securityText } from '../../../src/publishing/security/security-text.ts';
import { withPolicy } from '../../../src/publishing/security/secured-pages.ts';

const HEAD = '<!DOCTYPE html><html><head><meta charset="utf-8">';
const page = (head: string, body = '') => `${HEAD}${head}</head><body>${body}</body></html>`;
const sources = (html: string, directive: string) => policyOf(html).get(directive);

describe('the policy of a page', () => {
  test('names its scripts and styles by their hashes', () => {
    // printf 'a{}' | openssl dgst -sha256 -binary | base64
    const html = page('<style>a{}</style>', '<script>1</script><script src="/a.js"></script>');
    expect(sources(html, 'style-src')).toEqual(["'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='"]);
    expect(sources(html, 'script-src')).toEqual([
      "'self'",
      "'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='",
    ]);
  });

  test('does not name data that stands in it', () => {
    const html = page('', '<script type="application/ld+json">{}</script><script src="/a.js"></script>');
    expect(sources(html, 'script-src')).toEqual(["'self'"]);
  });

  test('names a script that only speaks of data or of a source', () => {
    const html = page('', '<script data-file="a.json">1</script><script data-src="a.js">1</script>');
    expect(sources(html, 'script-src')).toHaveLength(2);
  });

  test('of a page without scripts lets nothing in at all', () => {
    const policy = policyOf(page('<style>a{}</style>'));
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.has('script-src')).toBe(false);
  });

  test('lets WebAssembly run where the full text is searched', () => {
    const html = (body: string) => page('', `<script src="/a.js"></script>${body}`);
    expect(sources(html('<section data-knowledge>'), 'script-src')).toContain("'wasm-unsafe-eval'");
    expect(sources(html('<section>'), 'script-src')).not.toContain("'wasm-unsafe-eval'");
  });

  test('stays what it is on a page that brings one along', () => {
    const own = `default-src 'self'; script-src 'self' 'unsafe-eval'`;
    const html = page(`<meta http-equiv="Content-Security-Policy" content="${own}">`);
    expect(writePolicy(policyOf(html))).toBe(own);
    expect(withPolicy(html)[0]).toBe(html);
  });
});

describe('a page with its policy in it', () => {
  test('has it before all else that the page loads', () => {
    expect(withPolicy(page('<title>A</title>'))[0]).toMatch(
      /^<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src/,
    );
  });

  test('has one style, in the order of those it had and in the place of the last', () => {
    const [html] = withPolicy(page('<style>a{}</style><link><style>b{}</style>'));
    expect(html).toContain('<link><style>a{}b{}</style></head>');
  });

  test('has one script for all that stand by themselves, in their order', () => {
    const module = (text: string) => `<script type="module">${text}</script>`;
    const [html] = withPolicy(page('', `${module('var e=1')}<p></p>${module('var e=2')}`));
    expect(html).toContain(
      `<body>${module('[()=>{var e=1},()=>{var e=2}].forEach(queueMicrotask)')}<p></p></body>`,
    );
  });

  test('has a script that imports as it was', () => {
    const imports = '<script type="module">import"./a.js"</script>';
    const other = '<script type="module">import(`./b.js`)</script>';
    expect(withPolicy(page('', imports + other))[0]).toContain(`<body>${imports}${other}</body>`);
  });

  test('is no part of a page: of that the scripts go, and no policy comes in', () => {
    expect(withPolicy('<p>a</p><script type="module">1</script>')[0]).toBe('<p>a</p>');
  });
});

test('security.txt tells where to report, until when, and its own address where that is known', () => {
  const contact = { contact: 'mailto:veilig@voorbeeld.nl', expires: '2027-06-30' };
  const text =
    'Contact: mailto:veilig@voorbeeld.nl\nExpires: 2027-06-30T23:59:59Z\nPreferred-Languages: nl, en\n';
  expect(securityText(contact)).toBe(text);
  const address = 'https://voorbeeld.nl/.well-known/security.txt';
  expect(securityText({ ...contact, address })).toBe(`${text}Canonical: ${address}\n`);
});

test('the union of policies lets through what one of them lets through', () => {
  const policy = (...sources: string[]): Policy => new Map([['style-src', sources]]);
  expect(
    unionOf([policy("'none'"), policy("'sha256-b'", "'self'"), policy("'sha256-a'")]).get('style-src'),
  ).toEqual(["'self'", "'sha256-a'", "'sha256-b'"]);
  expect(unionOf([policy("'none'"), policy("'none'")]).get('style-src')).toEqual(["'none'"]);
});

test('a union allows what one allows by saying nothing, or by what holds for the rest', () => {
  const strict: Policy = new Map([
    ['default-src', ["'none'"]],
    ['style-src', ["'sha256-a'"]],
    ['base-uri', ["'none'"]],
    ['require-trusted-types-for', ["'script'"]],
    ['trusted-types', ['search']],
  ]);
  const form: Policy = new Map([
    ['default-src', ["'self'"]],
    ['style-src', ["'self'", "'unsafe-inline'"]],
    ['connect-src', ["'self'", 'https://api.github.com']],
    ['base-uri', ["'none'"]],
  ]);
  expect([...unionOf([strict, form])]).toEqual([
    ['default-src', ["'self'"]],
    // With a hash a browser would forget that all inline is allowed.
    ['style-src', ["'self'", "'unsafe-inline'"]],
    ['base-uri', ["'none'"]],
    ['connect-src', ["'self'", 'https://api.github.com']],
  ]);
});

describe('the headers of a site', () => {
  const bare = policyOf(page(''));
  const paths = ['index.html', '404.html', 'data/index.html', 'embed/index.html', 'embed/thema/a/index.html'];
  const rules = headerRules(new Map(paths.map((path) => [path, bare])), '/', ['_astro', 'zoek/0a1b2c3d']);
  const headersOf = (pattern: string) => rules.find((rule) => rule.pattern === pattern)?.headers ?? {};

  test('are one set for each folder at its top, and no address falls under two that say the same', () => {
    expect(rules.map(({ pattern }) => pattern)).toEqual([
      '/*',
      '/',
      '/404.html',
      '/_astro/*',
      '/data/*',
      '/embed/',
      '/embed/thema/*',
      '/zoek/*',
      '/_astro/*',
      '/zoek/0a1b2c3d/*',
    ]);
  });

  test('let browsers keep for a year what is named for what is in it, and nothing else', () => {
    const kept = rules.filter(({ headers }) => 'Cache-Control' in headers);
    expect(kept.map(({ pattern }) => pattern)).toEqual(['/_astro/*', '/zoek/0a1b2c3d/*']);
    expect(kept[0]?.headers['Cache-Control']).toBe('public, max-age=31536000, immutable');
  });

  test('let frames show what is made for them, and nothing else', () => {
    expect(headersOf('/embed/thema/*')['Content-Security-Policy']).not.toContain('frame-ancestors');
    for (const pattern of ['/', '/embed/', '/data/*'])
      expect(headersOf(pattern)['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  });

  test('let scripts of other sites read the open data, and nothing else', () => {
    const open = rules.filter(({ headers }) => 'Access-Control-Allow-Origin' in headers);
    expect(open.map(({ pattern }) => pattern)).toEqual(['/data/*']);
  });

  test('let through, in every folder of pages, the page that a host sends for what is not there', () => {
    const notFound = policyOf(page('<style>a{}</style>'));
    const [hash = ''] = notFound.get('style-src') ?? [];
    const pages = new Map([...paths.map((path) => [path, bare] as const), ['404.html', notFound] as const]);
    for (const { pattern, headers } of headerRules(pages, '/', []).slice(1)) {
      const isCode = ['/_astro/*', '/zoek/*'].includes(pattern);
      expect(headers['Content-Security-Policy']?.includes(hash), pattern).toBe(!isCode);
    }
  });

  test('stand below the path of the site', () => {
    const [everywhere, home] = headerRules(new Map([['index.html', bare]]), '/bank', []);
    expect([everywhere?.pattern, home?.pattern]).toEqual(['/bank/*', '/bank/']);
  });

  test('are written as hosts read them: a pattern, and below it its headers', () => {
    expect(writeHeaders([{ pattern: '/a/*', headers: { A: '1', B: '2' } }])).toBe('/a/*\n  A: 1\n  B: 2\n');
  });
});

test.each(['nginx', 'caddy'])('the guide gives %s the headers that files of the site get', (server) => {
  const guide = readFileSync('.github/DEVELOPING.md', 'utf8');
  const [, configuration = ''] = new RegExp(`\`\`\`${server}\n([^]*?)\n\`\`\``).exec(guide) ?? [];
  const [everywhere, home] = headerRules(new Map([['index.html', policyOf(page(''))]]), '/', []);
  for (const [name, value] of Object.entries(everywhere?.headers ?? {}))
    expect(configuration).toContain(`${name} "${value}"`);
  for (const name of Object.keys(home?.headers ?? {})) expect(configuration).toContain(`${name} `);
});
