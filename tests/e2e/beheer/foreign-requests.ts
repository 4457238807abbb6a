import type { Page } from 'playwright-core';

/** The addresses that a page asks for on other hosts than that of a site, from now on. */
export function foreignRequests(page: Page, site: string): string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    const isOwn = new URL(url).origin === new URL(site).origin;
    if (!isOwn && !/^(data|blob|about):/.test(url)) foreign.push(url);
  });
  return foreign;
}
