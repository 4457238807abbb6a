/** The list of pages that the browser keeps (`[data-kept-pages]`), the last that was seen first. */
import { anchor, element } from '../browser/element.ts';
import { KEPT } from '../browser/storage.ts';
import { unescapeMarkup } from '../language/unescape-markup.ts';
import { keptAddress, pageAddress, toSite } from '../site/site-address.ts';

/** Kept also for who did not see them. */
const UNSEEN = [toSite('/offline/'), pageAddress.shortlist()];

export async function listKeptPages(): Promise<void> {
  const section = document.querySelector<HTMLElement>('[data-kept-pages]');
  const list = section?.querySelector('[data-kept-list]');
  if (!section || !list || !(await caches.has(KEPT.pages))) return;
  const cache = await caches.open(KEPT.pages);
  for (const request of (await cache.keys()).toReversed()) {
    const address = keptAddress(request.url);
    if (!address?.endsWith('/') || UNSEEN.includes(address)) continue;
    const page = (await (await cache.match(request))?.text()) ?? '';
    const title = /<title>([^<]*)<\/title>/.exec(page)?.[1];
    if (title !== undefined) list.append(item(address, title));
  }
  section.hidden = list.childElementCount === 0;
}

function item(address: string, title: string): HTMLLIElement {
  return element('li', {}, anchor(unescapeMarkup(title).replace(/ · [^·]*$/, ''), address));
}
