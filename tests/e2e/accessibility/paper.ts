/** What does not belong on paper, and what comes out wrong on it. */
import type { Page } from 'playwright-core';

/** An A4 sheet between its margins of 15, 16 and 14 mm, in px of 1/96 inch, as pages are printed on it. */
export const SHEET = { width: 673, height: 1012, media: 'print' } as const;

/** Navigation, forms and buttons that are printed. */
export function controlsOnPaper(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    window.probe
      .visibleElements()
      .filter((element) => element.matches('nav, form, button, input, select, summary, dialog'))
      .map(window.probe.nameOf),
  );
}

/** What keeps its place on the screen while a page is scrolled: on paper it stands on every sheet, over the text. */
export function fixedOnPaper(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) => getComputedStyle(element).position === 'fixed')
      .map(window.probe.nameOf),
  );
}

/** Links to elsewhere whose address is not written out. */
export function unwrittenLinks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    window.probe
      .visibleElements()
      .filter((element) => element instanceof HTMLAnchorElement)
      .filter(({ origin, protocol }) => protocol.startsWith('http') && origin !== location.origin)
      .filter((link) => {
        const written = link.textContent + getComputedStyle(link, '::after').content;
        return !written.includes(link.getAttribute('href') ?? '');
      })
      .map(window.probe.nameOf),
  );
}

/** What is wider than the sheet. */
export function widerThanSheet(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    window.probe
      .visibleElements()
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map(window.probe.nameOf),
  );
}

/** Boxes that may be cut in two, and headings that may stand alone at the foot of a sheet. */
export function cutByTheSheet(page: Page): Promise<string[]> {
  return page.evaluate((sheet) => {
    const { visibleElements, nameOf, groundOf } = window.probe;
    /** Height (px) of two lines of text in a box: less is never cut. */
    const CUTTABLE = 64;
    return visibleElements()
      .filter((element) => isBox(element) || element.matches('h1, h2, h3, caption'))
      .filter((element) => !isKeptWhole(element))
      .map(nameOf);

    /** Whether an element can be seen as a box that fits on a sheet: a ground of its own, or lines around it. */
    function isBox(element: HTMLElement): boolean {
      const { display, borderLeftWidth, borderRightWidth } = getComputedStyle(element);
      const { height } = element.getBoundingClientRect();
      if (/^(inline|table)/.test(display) || height < CUTTABLE || height > sheet.height) return false;
      const hasLines = parseFloat(borderLeftWidth) > 0 && parseFloat(borderRightWidth) > 0;
      return hasLines || groundOf(element) !== groundOf(element.parentElement ?? element);
    }

    /** Whether an element stays on one sheet: with what follows it, if it is a heading. */
    function isKeptWhole(element: Element | null): boolean {
      if (!element) return false;
      const { breakInside, breakAfter } = getComputedStyle(element);
      const isHeld = element.matches('h1, h2, h3, caption') && breakAfter === 'avoid';
      return isHeld || breakInside === 'avoid' || isKeptWhole(element.parentElement);
    }
  }, SHEET);
}

/** The foot of a sheet, as it is when printing begins. */
export function footOfSheet(page: Page): Promise<string> {
  return page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    return document.querySelector<HTMLElement>('[data-print-footer]')!.innerText;
  });
}
