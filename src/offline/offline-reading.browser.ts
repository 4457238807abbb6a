/**
 * Has the browser keep what the visitor sees, for when there is no internet; tells when a page is not the newest; lets the visitor switch it off
 * on the page about privacy. Loaded when a page is done loading.
 */
import { parseShortlist } from '../shortlist/shortlist.ts';
import { KEPT } from '../site/browser-storage.ts';
import { pageAddress, toSite } from '../site/site-address.ts';
import type { Currency, PageLoaded } from './messages.ts';

const SWITCHED_OFF = 'uit';
const WORKER = toSite('/offline.js');

/** Time (ms) after which the region that tells is filled: a screen reader tells what changes in a region that it knows. */
const ANNOUNCE_DELAY_MS = 100;

/** Time (ms) that the first page of a visitor has the network to itself: what is kept for later comes after what is asked for now. */
const FIRST_PAGE_DELAY_MS = 4_000;

const SENTENCES: Readonly<Record<Exclude<Currency, 'fresh'>, string>> = {
  newer: 'Er is een nieuwe versie van deze pagina.',
  offline: 'Je hebt geen internet, of de website antwoordt niet. Je ziet de pagina zoals die was.',
};

/** The only address from which a page takes a service worker. See https://www.w3.org/TR/trusted-types/ */
const trustedAddress =
  globalThis.trustedTypes?.createPolicy('offline', { createScriptURL: () => WORKER }).createScriptURL('') ??
  WORKER;

const { serviceWorker } = navigator;

if (serviceWorker.controller) void start();
else setTimeout(() => void start(), FIRST_PAGE_DELAY_MS);
offerSwitch();

async function start(): Promise<void> {
  if (choice() === SWITCHED_OFF) return;
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<Currency>) => {
    if (data !== 'fresh') tell(data);
  });
  try {
    await serviceWorker.register(trustedAddress, { scope: toSite('/') });
    const { active } = await serviceWorker.ready;
    active?.postMessage({ needed: whatIsNeeded() } satisfies PageLoaded);
  } catch {
    // Storage is switched off: the site works as it does without.
  }
}

/** Addresses of the page, of what it loaded, and of what the shortlist shows. */
function whatIsNeeded(): string[] {
  const { items } = parseShortlist(localStorage.getItem(KEPT.shortlist));
  return [
    location.href,
    ...performance.getEntriesByType('resource').map(({ name }) => name),
    ...items.map(({ slug }) => new URL(pageAddress.interventionData(slug), location.origin).href),
  ];
}

function tell(currency: keyof typeof SENTENCES): void {
  const style = new CSSStyleSheet();
  style.replaceSync(`
    .currency {
      position: fixed; inset: auto 1rem 1rem; z-index: 3; max-inline-size: 32rem; margin-inline: auto; padding: .75rem 1rem;
      display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem;
      border: 1px solid currentColor; border-radius: .5rem; background: var(--color-paper, Canvas); color: var(--color-ink, CanvasText);
    }
    .currency button { min-block-size: 2.75rem; padding: .25rem 1rem; border: 1px solid currentColor; border-radius: .5rem; background: none; color: inherit; font: inherit; font-weight: 700; cursor: pointer; }
    @media print { .currency { display: none; } }
  `);
  document.adoptedStyleSheets.push(style);
  const notice = document.createElement('div');
  notice.className = 'currency';
  notice.role = 'status';
  document.body.append(notice);
  const sentence = document.createElement('span');
  sentence.textContent = SENTENCES[currency];
  const parts = [sentence, button('Sluit', () => notice.remove())];
  if (currency === 'newer')
    parts.splice(
      1,
      0,
      button('Laad die', () => location.reload()),
    );
  setTimeout(() => notice.append(...parts), ANNOUNCE_DELAY_MS);
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}

/** On the page about privacy: a button that says what it will do. */
function offerSwitch(): void {
  const control = document.querySelector<HTMLButtonElement>('[data-offline-switch]');
  const told = document.querySelector('[data-offline-told]');
  if (!control || !told) return;
  const show = () => {
    const isOff = choice() === SWITCHED_OFF;
    control.textContent = isOff ? 'Zet lezen zonder internet aan' : 'Zet lezen zonder internet uit';
    return isOff;
  };
  show();
  control.hidden = false;
  control.addEventListener('click', () => void change());

  async function change(): Promise<void> {
    try {
      if (choice() === SWITCHED_OFF) {
        localStorage.removeItem(KEPT.offline);
        await start();
      } else {
        localStorage.setItem(KEPT.offline, SWITCHED_OFF);
        await (await serviceWorker.getRegistration(toSite('/')))?.unregister();
        await Promise.all([KEPT.pages, KEPT.files].map((name) => caches.delete(name)));
      }
      told!.textContent = show()
        ? 'Het staat uit. Wat er bewaard was, is gewist.'
        : 'Het staat aan. Wat je bekijkt, kun je ook zonder internet lezen.';
    } catch {
      told!.textContent = 'Dat lukt niet: de opslag van je browser staat uit.';
    }
  }
}

function choice(): string | null {
  try {
    return localStorage.getItem(KEPT.offline);
  } catch {
    return SWITCHED_OFF;
  }
}
