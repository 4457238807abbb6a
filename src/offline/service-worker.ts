/**
 * The service worker: keeps what a visitor saw, for when there is no internet or the host doesn't answer. Pages come from the host as
 * long as it answers in time, so that a copy is never shown more than once after a change; files with a hash in their name come from the
 * browser. It stands at `/offline.js`, as a worker serves only what stands below it.
 *
 * Written by hand, as Workbox cannot distinguish whether the old or the new page was shown.
 *
 * @see https://www.w3.org/TR/service-workers/
 */
import { parseShortlist } from '../shortlist/shortlist.ts';
import { KEPT } from '../browser/storage.ts';
import { pageAddress } from '../site/site-address.ts';
import { hashedFilesIn, keyOf, kindOf } from './kept-files.ts';
import type { Currency, PageLoaded } from './messages.ts';
import type { OfflineSite } from './integration.ts';
import type { FetchEvent, ServiceWorkerScope } from './service-worker-scope.ts';

/** Put in by the bundler. */
declare const OFFLINE_SITE: OfflineSite;

/** Time (ms) that the host gets for a page of which there is a copy. */
const PATIENCE_MS = 3_000;
/** How many files are kept; the oldest go. */
const MOST = { [KEPT.pages]: 200, [KEPT.files]: 600 };

const worker = self as unknown as ServiceWorkerScope;
const home = worker.registration.scope;
const addressesOf = (paths: readonly string[]) => paths.map((path) => home + path);
const always = addressesOf(OFFLINE_SITE.always);

/** How current the page is that was shown in a tab, by the id of the page. */
const shown = new Map<string, Promise<Currency>>();

worker.addEventListener('install', (event) => event.waitUntil(keep(always).then(() => worker.skipWaiting())));

worker.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([worker.registration.navigationPreload?.enable(), worker.clients.claim()])),
);

worker.addEventListener('message', (event) => {
  const { needed, shortlist } = event.data as PageLoaded;
  event.waitUntil(
    Promise.all([keep([...needed, ...neededFor(shortlist)]), shown.get(event.source.id) ?? 'fresh']).then(
      ([, currency]) => {
        shown.delete(event.source.id);
        event.source.postMessage(currency);
      },
    ),
  );
});

worker.addEventListener('fetch', (event) => {
  const { method, url, headers } = event.request;
  const kind = method === 'GET' && !headers.has('range') ? kindOf(url, home) : undefined;
  if (kind === undefined) return;
  const answer = kind === 'hashed' ? keptFile(event) : newestPage(event);
  // Storage may be switched off or full.
  event.respondWith(answer.catch(() => fetch(event.request)));
});

/** The addresses of the page of a shortlist and of what it shows; none of an empty one. */
function neededFor(shortlist: string | null): string[] {
  const { items } = parseShortlist(shortlist);
  if (items.length === 0) return [];
  const paths = [pageAddress.shortlist(), ...items.map(({ slug }) => pageAddress.interventionData(slug))];
  // The worker is built as if the site stood at the top of its host.
  return addressesOf(paths.map((path) => path.slice(1)));
}

let searchKept: Promise<void> | undefined;

/** A file whose name changes with its content. Who searches once can search again: what every search needs is kept too. */
async function keptFile(event: FetchEvent): Promise<Response> {
  const address = keyOf(event.request.url);
  if (address.includes('/zoek/')) event.waitUntil((searchKept ??= keepForSearch()));
  const kept = await (await caches.open(KEPT.files)).match(address);
  if (kept) return kept;
  const response = await fetch(event.request);
  event.waitUntil(store(address, response.clone()));
  return response;
}

/** Open pages come first: the explorer is among them as a rule, and the browser has it already, under an address with a question. */
async function keepForSearch(): Promise<void> {
  const open = await worker.clients.matchAll();
  await keep([...open.map(({ url }) => url), ...addressesOf(OFFLINE_SITE.forSearch)]);
}

/** A page from the host; the copy when the host is slow, fails or can't be reached, the page about that when there is none. */
async function newestPage(event: FetchEvent): Promise<Response> {
  const address = keyOf(event.request.url);
  const kept = await (await caches.open(KEPT.pages)).match(address);
  const fromHost = fetchPage(event);
  const stored = fromHost.then((response) => store(address, response.clone()));
  event.waitUntil(stored.catch(() => undefined));
  if (!kept) return fromHost.catch((error: unknown) => pageWithoutInternet(event, error));
  const inTime = await Promise.race([fromHost.catch(() => undefined), after(PATIENCE_MS)]);
  if (inTime && inTime.status < 500) return inTime;
  const before = kept.clone();
  shown.set(
    event.resultingClientId,
    stored.then(
      (now) => currencyOf(before, now),
      () => 'offline' as const,
    ),
  );
  return kept;
}

async function fetchPage(event: FetchEvent): Promise<Response> {
  return (await event.preloadResponse) ?? (await fetch(event.request));
}

async function currencyOf(before: Response, now: Response | undefined): Promise<Currency> {
  if (now === undefined) return 'offline';
  return (await before.text()) === (await now.text()) ? 'fresh' : 'newer';
}

async function pageWithoutInternet({ request }: FetchEvent, error: unknown): Promise<Response> {
  const page = request.mode === 'navigate' ? await caches.match(home + OFFLINE_SITE.offlinePage) : undefined;
  if (page) return page;
  throw error;
}

/** Fetches and keeps what is not kept yet, with the files that a page mentions. What can't be had is left for another time. */
async function keep(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const key = keyOf(address);
    if (kindOf(key, home) === undefined || (await caches.match(key))) continue;
    try {
      // Under this very address the browser may have it.
      const response = await store(key, await fetch(address));
      if (response?.headers.get('content-type')?.startsWith('text/html'))
        await keep(hashedFilesIn(await response.text(), home));
    } catch {
      // No internet, or no room.
    }
  }
}

/**
 * Keeps a response from the host, and takes away what is gone there.
 *
 * @returns A copy of what is kept; nothing of a response that is not kept.
 */
async function store(address: string, response: Response): Promise<Response | undefined> {
  const name = kindOf(address, home) === 'hashed' ? KEPT.files : KEPT.pages;
  const cache = await caches.open(name);
  if (response.status === 404 || response.status === 410) await cache.delete(address);
  if (response.status !== 200 || response.type !== 'basic' || response.redirected) return undefined;
  const copy = response.clone();
  await cache.put(address, response);
  const keys = (await cache.keys()).filter(({ url }) => !always.includes(url));
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST[name])).map((key) => cache.delete(key)));
  return copy;
}

const after = (milliseconds: number) =>
  new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), milliseconds));
