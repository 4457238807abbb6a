/** What a visit of ten pages costs, in a browser that keeps what it may. */
import { launchBrowser } from '../../src/publishing/bundle/browser.ts';
import { startHost } from './host.ts';

/** A visitor looks for something, reads four entries, and looks further. */
const PAGES = [
  '',
  'interventies/?q=zomerschool',
  'interventies/amsterdam-zomerschool-nieuw-west/',
  'interventies/den-haag-zomerschool-samentienplus/',
  'interventies/duiven-zomerschool-statushouders/',
  'interventies/utrecht-schools-cool/',
  'gemeenten/breda/',
  'themas/taalbevordering/',
  'kennisbank/brugfunctionaris/',
  'cijfers/',
];

/** Time (ms) after which a page has what it asks for by itself: the explorer waits before it searches the full texts. */
export const SETTLED = 1500;

export interface Visit {
  requests: number;
  /** Bytes as they went over the line: of pages, of fonts, and of all else. */
  pages: number;
  fonts: number;
  others: number;
}

/**
 * Visits the pages one after the other, in one tab that begins with an empty cache.
 *
 * @param folder The site as it was built.
 */
export async function visit(folder: string): Promise<Visit> {
  const host = await startHost(folder);
  const browser = await launchBrowser();
  try {
    const page = await (await browser.newContext()).newPage();
    for (const path of PAGES) {
      await page.goto(host.address + path, { waitUntil: 'networkidle' });
      await page.waitForTimeout(SETTLED);
    }
    const bytesOf = (isCounted: (path: string) => boolean) =>
      host.sent.filter(({ path }) => isCounted(path)).reduce((sum, { bytes }) => sum + bytes, 0);
    const isPage = (path: string) => path.endsWith('/');
    const isFont = (path: string) => path.endsWith('.woff2');
    return {
      requests: host.sent.length,
      pages: bytesOf(isPage),
      fonts: bytesOf(isFont),
      others: bytesOf((path) => !isPage(path) && !isFont(path)),
    };
  } finally {
    await browser.close();
    host.close();
  }
}
