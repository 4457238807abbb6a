/** A visitor without internet, or with a host that is slow, fails or changes its pages. The site stands below a path. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { offlineReading } from '../../src/offline/integration.ts';
import { contentIn } from './content.ts';
import { pagesIn } from './site-files.ts';
import { test as visit } from './visit.ts';

const site = inject('siteUnderBase');
const { interventions } = contentIn(site.content);
const ENTRY = 'interventies/alkmaar-taalklas/';
const TITLE = interventions.find(({ slug }) => slug === 'alkmaar-taalklas')!.title;

/** A host between the visitor and the site, of which a test can change how it answers. */
interface Host {
  address: string;
  /** `gone`: no internet; `failing`: 503; `waiting`: it answers when it is `open` again. */
  state: 'open' | 'gone' | 'failing' | 'waiting';
  /** What stands in the place of a file of the site, by its path. */
  changed: Map<string, string>;
}

const test = visit
  // eslint-disable-next-line no-empty-pattern -- vitest reads from these braces which fixtures are needed: none
  .extend('host', async ({}, { onCleanup }) => {
    const changed = new Map<string, string>();
    const waiting: (() => void)[] = [];
    let state: Host['state'] = 'open';
    const server = createServer((request, response) => {
      const answer = async () => {
        const path = new URL(request.url ?? '', site.origin).pathname.slice(site.base.length);
        const original = await fetch(site.address + path);
        for (const name of ['content-type', 'content-security-policy']) {
          const value = original.headers.get(name);
          if (value !== null) response.setHeader(name, value);
        }
        response.writeHead(original.status);
        response.end(changed.get(path) ?? Buffer.from(await original.arrayBuffer()));
      };
      if (state === 'gone') request.socket.destroy();
      else if (state === 'failing') response.writeHead(503).end('Even geduld');
      else if (state === 'waiting') waiting.push(() => void answer());
      else void answer();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    onCleanup(() => {
      server.close();
      server.closeAllConnections();
    });
    const host: Host = {
      address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${site.base}`,
      changed,
      get state() {
        return state;
      },
      set state(next) {
        state = next;
        if (next === 'open') for (const go of waiting.splice(0)) go();
      },
    };
    return host;
  });

/** Waits until the browser keeps files of the site. */
async function untilKept(page: Page, host: Host, ...paths: string[]): Promise<void> {
  const addresses = paths.map((path) => host.address + path);
  await expect
    .poll(() =>
      page.evaluate(
        async (all) => (await Promise.all(all.map((each) => caches.match(each)))).every(Boolean),
        addresses,
      ),
    )
    .toBe(true);
}

const heading = (page: Page) => page.locator('h1').textContent();
const notice = (page: Page) => page.locator('.currency');

describe('after a visit', () => {
  test.override('contextOptions', { serviceWorkers: 'allow' });

  test('what was seen, the shortlist and the search work without internet', async ({
    page,
    host,
    explorer,
  }) => {
    await page.goto(host.address + ENTRY);
    await untilKept(page, host, ENTRY, 'offline/');
    // Who keeps no entry needs no page for them.
    const isKept = (address: string) => page.evaluate(async (it) => Boolean(await caches.match(it)), address);
    expect(await isKept(`${host.address}selectie/`)).toBe(false);
    await page.locator('.entry__head [data-keep]').click();
    await page.locator('.entry__head [data-keep][data-kept]').waitFor();
    await untilKept(page, host, 'selectie/', `interventies/${ENTRY.split('/')[1]}.json`);
    await page.goto(`${host.address}interventies/?q=taalklas`);
    await explorer.answered();
    const hits = await explorer.shown();
    const [lexicon] = (
      await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    )
      .filter((name) => /lexicon/.test(name))
      .map((name) => name.slice(host.address.length));
    await untilKept(
      page,
      host,
      'interventies/',
      'interventies/alkmaar-taalklas.json',
      ...(lexicon ? [lexicon] : []),
    );
    expect(hits.length).toBeLessThan(interventions.length);

    host.state = 'gone';
    await page.goto(`${host.address}interventies/?q=taalklas`);
    await explorer.answered();
    expect(await explorer.shown()).toEqual(hits);
    await page.goto(host.address + ENTRY);
    expect(await heading(page)).toBe(TITLE);
    await notice(page)
      .getByText(/geen internet/)
      .waitFor();
    await page.goto(`${host.address}selectie/`);
    await page.locator('main').getByRole('link', { name: TITLE }).first().waitFor();
    await page.goto(`${host.address}over/`);
    expect(await heading(page)).toBe('Deze pagina kun je nu niet openen');
    await page.locator('[data-kept-list]').getByRole('link', { name: TITLE }).click();
    await page.waitForURL(host.address + ENTRY);
    expect(await heading(page)).toBe(TITLE);
  });

  test('a copy is shown while the host is slow or fails, and said to be old when it is', async ({
    page,
    host,
  }) => {
    await page.goto(`${host.address}over/`);
    await untilKept(page, host, 'over/');
    const [old, renewed] = [(await heading(page))!, 'Een nieuwe kop'];
    const original = readFileSync(join(site.folder, 'over/index.html'), 'utf8');
    host.changed.set('over/', original.replace(`${old}</h1>`, `${renewed}</h1>`));

    host.state = 'failing';
    await page.reload();
    expect(await heading(page)).toBe(old);
    host.state = 'waiting';
    await page.reload();
    expect(await heading(page)).toBe(old);
    host.state = 'open';
    await notice(page).getByText('Er is een nieuwe versie van deze pagina.').waitFor();
    await notice(page).getByRole('button', { name: 'Laad de nieuwe versie' }).click();
    await expect.poll(() => heading(page)).toBe(renewed);
    expect(await notice(page).count()).toBe(0);
  });

  test('the visitor can switch it off, and a site that is built without it makes browsers forget', async ({
    page,
    host,
  }) => {
    const kept = () =>
      page.evaluate(async () => [
        ...(await caches.keys()),
        ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ]);
    const control = page.locator('[data-offline-switch]');
    await page.goto(`${host.address}privacy/`);
    await untilKept(page, host, 'privacy/');
    await control.click();
    await expect.poll(kept).toEqual([]);
    await page.reload();
    await expect.poll(() => control.textContent()).toMatch(/aan$/);
    expect(await kept()).toEqual([]);
    await control.click();
    await untilKept(page, host, 'offline/');

    const folder = mkdtempSync(join(tmpdir(), 'offline-'));
    const built = offlineReading(false).hooks['astro:build:done'] as (result: { dir: URL }) => Promise<void>;
    await built({ dir: pathToFileURL(`${folder}/`) });
    host.changed.set('offline.js', readFileSync(join(folder, 'offline.js'), 'utf8'));
    rmSync(folder, { recursive: true });
    host.changed.set('over/', '<!doctype html><title>Zonder</title>');
    await page.goto(`${host.address}over/`);
    // What the browser does by itself, some time after a page was opened.
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect.poll(kept).toEqual([]);
  });
});

visit('pages of the form and in frames of others have nothing of it', () => {
  const { folder } = inject('site');
  const hasReading = (path: string) =>
    readFileSync(join(folder, path, 'index.html'), 'utf8').includes('offline-reading');
  const theirs = [...pagesIn(folder).keys()].filter((path) => /^\/beheer\/$|^\/embed\/.+\/$/.test(path));
  expect(theirs.length).toBeGreaterThan(100);
  expect(theirs.filter(hasReading)).toEqual([]);
  expect(['over', 'embed', 'interventies'].filter(hasReading)).toEqual(['over', 'embed', 'interventies']);
});
