/**
 * Has the browser keep what the visitor sees, for when there is no internet. Loaded when a page is done loading, so what few pages need
 * is in files of its own: to say that a page is not the newest, and to switch it off on the page about privacy.
 */
import { KEPT } from '../browser/storage.ts';
import { toSite } from '../site/site-address.ts';
import type { Currency, PageLoaded } from './messages.ts';

const SWITCHED_OFF = 'uit';
const WORKER = toSite('/offline.js');

/** The only address from which a page takes a service worker. See https://www.w3.org/TR/trusted-types/ */
const trustedAddress =
  globalThis.trustedTypes?.createPolicy('offline', { createScriptURL: () => WORKER }).createScriptURL('') ??
  WORKER;

const { serviceWorker } = navigator;

void start();
const control = document.querySelector<HTMLButtonElement>('[data-offline-switch]');
if (control)
  void import('./offline-switch.browser.ts').then(({ offerSwitch }) =>
    offerSwitch(control, { isOff: () => choice() === SWITCHED_OFF, start, stop }),
  );

async function start(): Promise<void> {
  if (choice() === SWITCHED_OFF) return;
  serviceWorker.addEventListener(
    'message',
    ({ data }: MessageEvent<Currency>) => {
      if (data !== 'fresh')
        // The service worker keeps the file, so that it can be had without internet.
        void import('./currency-notice.browser.ts').then(
          ({ tell }) => tell(data),
          () => undefined,
        );
    },
    { once: true },
  );
  try {
    await serviceWorker.register(trustedAddress, { scope: toSite('/') });
    const { active } = await serviceWorker.ready;
    const keep = (...needed: string[]) =>
      active?.postMessage({ needed, shortlist: localStorage.getItem(KEPT.shortlist) } satisfies PageLoaded);
    keep(location.href, ...performance.getEntriesByType('resource').map(({ name }) => name));
    addEventListener('storage', ({ key }) => {
      if (key === KEPT.shortlist) keep();
    });
  } catch {
    // Storage is switched off: the site works as it does without.
  }
}

/** Has the browser keep nothing more, and takes away what it kept. Rejects when storage is switched off. */
async function stop(): Promise<void> {
  localStorage.setItem(KEPT.offline, SWITCHED_OFF);
  await (await serviceWorker.getRegistration(toSite('/')))?.unregister();
  await Promise.all([KEPT.pages, KEPT.files].map((name) => caches.delete(name)));
}

function choice(): string | null {
  try {
    return localStorage.getItem(KEPT.offline);
  } catch {
    return SWITCHED_OFF;
  }
}
