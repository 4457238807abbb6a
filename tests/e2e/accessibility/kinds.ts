/** One page of each kind that the site has. */
import type { Page } from 'playwright-core';
import { bringProbe } from './probe.ts';

/** What a page is, and its address from the home page. */
export const KINDS = [
  ['the home page', ''],
  ['the explorer', 'interventies/'],
  ['the explorer with an answer', 'interventies/?q=voorlezen'],
  ['an entry', 'interventies/utrecht-schools-cool/'],
  ['an entry of many municipalities', 'interventies/coevorden-kansencoach/'],
  ['the shortlist, empty', 'selectie/'],
  ['a shortlist that is shared', 'selectie/?interventie=utrecht-schools-cool&interventie=alkmaar-taalklas'],
  ['the themes', 'themas/'],
  ['a theme', 'themas/professionalisering/'],
  ['the curated lists', 'verzamelingen/'],
  ['a curated list', 'verzamelingen/met-weinig-geld/'],
  ['the sectors', 'sectoren/'],
  ['a sector', 'sectoren/mbo/'],
  ['the forms', 'vorm/'],
  ['the municipalities', 'gemeenten/'],
  ['a municipality with entries', 'gemeenten/breda/'],
  ['a municipality without entries', 'gemeenten/aalten/'],
  ['the guide', 'keuzehulp/'],
  [
    'an outcome of the guide',
    'keuzehulp/?sector=po&uitdaging=net-in-nederland&vorm=huisbezoek&effect=onderzocht',
  ],
  ['a challenge', 'keuzehulp/te-laag-advies/'],
  ['the factors', 'factoren/'],
  ['a factor', 'factoren/zelfeffectiviteit/'],
  ['the knowledge base', 'kennisbank/'],
  ['an article', 'kennisbank/brugfunctionaris/'],
  ['what changed', 'wijzigingen/'],
  ['the glossary', 'begrippen/'],
  ['the figures', 'cijfers/'],
  ['the municipalities in figures', 'cijfers/gemeenten/'],
  ['a memo about a municipality', 'gemeenten/schiedam/memo/'],
  ['about', 'over/'],
  ['the open data', 'data/'],
  ['privacy', 'privacy/'],
  ['contributing', 'bijdragen/'],
  ['the upkeep', 'bijdragen/onderhoud/'],
  ['the style guide', 'bijdragen/schrijfwijzer/'],
  ['the rules of the checker', 'bijdragen/regels/'],
  ['a rule of the checker', 'bijdragen/regels/line-endings/'],
  ['the accessibility statement', 'toegankelijkheid/'],
  ['what can be embedded', 'embed/'],
  ['the style page', 'stijl/'],
  ['the form, not set up', 'beheer/'],
  ['not found', '404.html'],
] as const;

/** Pages for a frame of another site, without header, menu and search; with the colours of the device, so that both are seen. */
export const EMBEDDED = [
  ['an embedded municipality', 'embed/gemeente/rotterdam/#auto'],
  ['an embedded theme', 'embed/thema/taalbevordering/#auto'],
  ['an embedded entry', 'embed/interventie/alkmaar-taalklas/#auto'],
] as const;

/** Widths (px) of a phone held by someone who zooms in, and of a desk. */
export const WIDTHS = [320, 1280] as const;

export const COLOR_SCHEMES = ['light', 'dark'] as const;

/** Opens a page, and waits until it stands still: its fonts are there, lists that are being fetched are there, and all is laid out. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator(':is(ol, [data-outcome])[aria-busy=true]').waitFor({ state: 'detached' });
  await page
    .locator('html:not([data-laid-out]) .lazy-layout, [data-waiting]')
    .first()
    .waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready);
  await bringProbe(page);
}
