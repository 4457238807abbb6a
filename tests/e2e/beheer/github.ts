/** A stand-in for the API of GitHub with one entry in its repository. See https://docs.github.com/rest */
import type { Page, Route } from 'playwright-core';

/** What the form asked GitHub to make, by the last part of the address: `blobs`, `refs`, `pulls` and so on. */
export type Made = Map<string, Record<string, unknown>>;

const HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
};

/**
 * Answers what a page asks of GitHub, as an editor who is logged in.
 *
 * @param path The entry that the repository holds, from its top.
 * @param text What stands in it.
 */
export async function standInForGitHub(page: Page, path: string, text: string): Promise<Made> {
  const name = path.split('/').at(-1);
  const answers: [RegExp, unknown][] = [
    [/\/user$/, { login: 'redacteur', name: 'Redacteur', avatar_url: '' }],
    [/\/permission$/, { permission: 'write' }],
    [/\/repos\/[^/]+\/[^/]+$/, { owner: { login: 'gemeente' }, permissions: { push: true } }],
    [
      /\/git\/trees\//,
      { sha: 'tree', tree: [{ path: name, type: 'blob', sha: 'blob', mode: '100644', size: 1 }] },
    ],
    [/\/git\/blobs\//, { content: Buffer.from(text).toString('base64'), encoding: 'base64' }],
    [/\/branches\/main$/, { name: 'main', commit: { sha: 'commit', commit: { tree: { sha: 'tree' } } } }],
    [
      /\/git\/commits$/,
      { sha: 'new-commit', tree: { sha: 'new-tree' }, parents: [], author: {}, message: '' },
    ],
    [/\/git\/(blobs|trees|refs)$/, { sha: 'new' }],
  ];
  const made: Made = new Map();
  const answer = (route: Route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    if (request.method() === 'POST') {
      made.set(pathname.split('/').at(-1) ?? '', request.postDataJSON() as Record<string, unknown>);
    }
    const isNewPull = request.method() === 'POST' && pathname.endsWith('/pulls');
    const body = isNewPull
      ? { number: 1, head: { sha: 'new-commit' }, labels: [] }
      : (answers.find(([pattern]) => pattern.test(pathname))?.[1] ?? []);
    return route.fulfill({ contentType: 'application/json', headers: HEADERS, body: JSON.stringify(body) });
  };
  await page.route('https://api.github.com/**', answer);
  await page.addInitScript(() => {
    const editor = { backendName: 'github', token: 'x', login: 'redacteur', name: 'Redacteur' };
    localStorage.setItem('decap-cms-user', JSON.stringify(editor));
  });
  return made;
}
