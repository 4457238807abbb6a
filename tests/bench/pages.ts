/** What a visitor gets and waits for, by kind of page, on a phone with a slow connection. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../src/publishing/bundle/browser.ts';
import { EMBEDDED, KINDS } from '../e2e/accessibility/kinds.ts';
import type { Figure, Row } from './figures.ts';
import { startHost, type Host } from './host.ts';
import { heaviestPages, transferred } from './site-files.ts';
import { SETTLED, visit } from './visit.ts';
import { blockingTime, layoutShift, type Shift, type Task } from './vitals.ts';

/**
 * Of an entry, LCP is held to a lower bar than of other pages. The bars of LCP are those of Lighthouse, which calculates
 * what a slow connection would do (`lighthouse.ts`); here the browser really waits, for some tenths of a second longer.
 */
const BARS = {
  lcp: { entry: 950, other: 1200 },
  cls: 0.1,
  tbt: 200,
  entryBytes: 18_000,
  entryRequests: 5,
  visit: 195_000,
};

/**
 * Slow 4G and a phone, as Lighthouse imposes them on a browser.
 *
 * @see https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js
 */
const SLOW_4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 0.9 * 1024) / 8,
  uploadThroughput: (750 * 0.9 * 1024) / 8,
};
const SLOWDOWN = 4;
/** A page is weighed by itself: what a service worker fetches for later, beside it, is part of a visit. */
const PHONE = {
  serviceWorkers: 'block',
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
} as const;

/** The entry that Starlight's page is compared with. */
const ENTRY = 'interventies/utrecht-schools-cool/';

/** What a browser observed of one page. Times in ms since it was asked for. */
interface Observed {
  nodes: number;
  firstPaint: number;
  largestPaint: number;
  shifts: Shift[];
  tasks: Task[];
}

/**
 * Opens a page of each kind in a browser that has nothing of the site yet, and weighs the files.
 *
 * @param dist The site as it was built.
 * @param starlight The same entries in Starlight, if it was built.
 */
export async function pageRows(dist: string, starlight: string | undefined): Promise<Row[]> {
  const row = (what: string, figures: Figure[]): Row => ({ part: 'pages', what, figures });
  const browser = await launchBrowser();
  const rows: Row[] = [];
  try {
    const host = await startHost(dist);
    for (const [kind, path] of [...KINDS, ...EMBEDDED]) {
      rows.push(row(kind, await figuresOf(browser, host, path)));
    }
    host.close();
    const slug = ENTRY.split('/')[1]!;
    if (starlight !== undefined && existsSync(join(starlight, slug))) {
      const peer = await startHost(starlight);
      const figures = await figuresOf(browser, peer, `${slug}/`);
      rows.push(row('an entry in Starlight', figures.map(withoutBar)));
      peer.close();
    }
  } finally {
    await browser.close();
  }
  const { requests, pages, fonts, others } = await visit(dist);
  const isEntry = (path: string) => /^interventies\/[^/]+\/index\.html$/.test(path);
  const [entry] = heaviestPages(dist, 1, isEntry, (page) => transferred(dist, page));
  return [
    ...rows,
    ...heaviestPages(dist, 3).map((page, at) =>
      row(`heaviest page ${at + 1}, its HTML alone`, [{ name: 'bytes', ...page }]),
    ),
    row('heaviest entry, with styles and scripts', [{ name: 'bytes', ...entry!, atMost: BARS.entryBytes }]),
    row('a visit of ten pages', [
      { name: 'all but fonts', value: pages + others, unit: 'bytes', atMost: BARS.visit },
      { name: 'HTML', value: pages, unit: 'bytes' },
      { name: 'fonts', value: fonts, unit: 'bytes' },
      { name: 'requests', value: requests, unit: 'requests' },
    ]),
  ];
}

/** A figure of another site, which is held to nothing. */
const withoutBar = ({ name, value, unit }: Figure): Figure => ({ name, value, unit });

async function figuresOf(browser: Browser, host: Host, path: string): Promise<Figure[]> {
  // The host compresses at the first request; a real one has done so before.
  await openPage(browser, host, path, false);
  const before = host.sent.length;
  const observed = await openPage(browser, host, path, true);
  const sent = host.sent.slice(before);
  const isPart = (name: string) => /(?:\/|\.html|\.css|\.js)$/.test(name);
  const bytesOf = (parts: readonly { bytes: number }[]) => parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const isEntry = /^interventies\/[^/?]+\/$/.test(path);
  return [
    {
      name: 'HTML, CSS, JS',
      value: bytesOf(sent.filter((file) => isPart(file.path))),
      unit: 'bytes',
      ...(isEntry && { atMost: BARS.entryBytes }),
    },
    { name: 'other', value: bytesOf(sent.filter((file) => !isPart(file.path))), unit: 'bytes' },
    {
      name: 'requests',
      value: sent.length,
      unit: 'requests',
      ...(isEntry && { atMost: BARS.entryRequests }),
    },
    { name: 'nodes', value: observed.nodes, unit: 'nodes' },
    {
      name: 'LCP',
      value: observed.largestPaint,
      unit: 'ms',
      atMost: isEntry ? BARS.lcp.entry : BARS.lcp.other,
    },
    { name: 'CLS', value: layoutShift(observed.shifts), unit: '', atMost: BARS.cls },
    { name: 'TBT', value: blockingTime(observed.tasks, observed.firstPaint), unit: 'ms', atMost: BARS.tbt },
  ];
}

async function openPage(browser: Browser, host: Host, path: string, isSlow: boolean): Promise<Observed> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    await page.addInitScript(observe);
    if (isSlow) {
      const session = await context.newCDPSession(page);
      await session.send('Network.emulateNetworkConditions', SLOW_4G);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    }
    await page.goto(host.address + path, { waitUntil: 'networkidle', timeout: 120_000 });
    if (isSlow) await page.waitForTimeout(SETTLED);
    return await page.evaluate(() => {
      const { observed } = window as unknown as { observed: Observed };
      return { ...observed, nodes: document.querySelectorAll('*').length };
    });
  } finally {
    await context.close();
  }
}

/** Runs in the page before all else of it. */
function observe(): void {
  const observed: Observed = { nodes: 0, firstPaint: 0, largestPaint: 0, shifts: [], tasks: [] };
  Object.assign(window, { observed });
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') observed.firstPaint = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => (observed.largestPaint = startTime));
  watch('longtask', ({ startTime, duration }) => observed.tasks.push({ startTime, duration }));
  watch('layout-shift', (entry) => {
    const { startTime, value, hadRecentInput } = entry as unknown as Shift & { hadRecentInput: boolean };
    if (!hadRecentInput) observed.shifts.push({ startTime, value });
  });
}
