import type { Page } from 'playwright-core';

/** What is left of a screen of 1280 by 1024 px at 400 % zoom. */
export const ZOOMED_IN = { width: 320, height: 256 };

export const NOTHING_LOST = { lostText: [], sidewaysScroll: 0 };

/** What cannot be read on a page, and by how many pixels it is wider than the screen. */
export async function losses(page: Page): Promise<{ lostText: string[]; sidewaysScroll: number }> {
  const lostText = await textThatDoesNotFit(page);
  const sidewaysScroll = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return { lostText, sidewaysScroll };
}

/** What goes wrong with text that is twice as large: none of it may. */
export async function largeTextProblems(page: Page): Promise<string[]> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [
    ...(width > 0 ? [`the page is ${width} px too wide`] : []),
    ...(await brokenWords(page)),
    ...(await boxesThatHideText(page)),
    ...(await coveredText(page)),
  ];
}

/**
 * The words that break elsewhere than between syllables: those that a browser does not hyphenate, and those that have a line to
 * themselves on a screen of this width and get less. The browser of the tests hyphenates nothing, so that where it breaks a long word
 * another puts a hyphen.
 */
function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { nameOf, visibleElements } = window.probe;
    /** Letters of the shortest word that is hyphenated (`base.css`). */
    const HYPHENATED = 12;
    /** A word that fits in this has a line to itself in a box on the page. */
    const room = (2 / 3) * innerWidth;
    // Code and addresses have no syllables.
    const elements = visibleElements().filter((element) => !element.closest('code, pre'));
    return elements.flatMap((element) =>
      [...element.childNodes].flatMap((node) => {
        if (!(node instanceof Text)) return [];
        return [...node.data.matchAll(/\S+/g)]
          .filter(([text]) => !/[./@:_=]\w/.test(text))
          .flatMap(({ 0: text, index }) =>
            [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap((word) => {
              const width = brokenWidth(node, index + word.index, word[0].length);
              const isHyphenated =
                word[0].length >= HYPHENATED && getComputedStyle(element).hyphens === 'auto';
              const hasRoom = width > room || element.closest('table') !== null;
              return width === 0 || (isHyphenated && hasRoom) ? [] : [`${nameOf(element)} breaks ${word[0]}`];
            }),
          );
      }),
    );

    /** The width of a word that is on more than one line; 0 for one that is whole. */
    function brokenWidth(node: Text, start: number, length: number): number {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + length);
      const parts = [...range.getClientRects()].filter(({ width }) => width > 0);
      const lines = new Set(parts.map(({ top }) => Math.round(top)));
      return lines.size > 1 ? parts.reduce((sum, { width }) => sum + width, 0) : 0;
    }
  });
}

/** Sets the size of text as a visitor does in the browser. Gives what sets it back. */
export async function enlargeInBrowser(page: Page): Promise<() => Promise<void>> {
  const devTools = await page.context().newCDPSession(page);
  const setSize = (standard: number, fixed: number) =>
    devTools.send('Page.setFontSizes', { fontSizes: { standard, fixed } });
  await setSize(32, 26);
  return async () => {
    await setSize(16, 13);
    await devTools.detach();
  };
}

/** The same as a visitor's own style sheet: unlike the size in the browser, no media query knows of it. */
export async function enlargePage(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    // A sheet that a script makes: the page's policy refuses an element with it.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 200% !important; }');
    document.adoptedStyleSheets = [sheet];
  });
  return () => page.evaluate(() => void (document.adoptedStyleSheets = []));
}

/** The boxes to type in that are narrower than the example in them. */
export function boxesThatHideText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const drawing = document.createElement('canvas').getContext('2d')!;
    return window.probe
      .visibleElements()
      .filter((element) => element instanceof HTMLInputElement && element.placeholder !== '')
      .filter((element) => {
        const { font, paddingLeft, paddingRight } = getComputedStyle(element);
        drawing.font = font;
        const { width } = drawing.measureText((element as HTMLInputElement).placeholder);
        return width > element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      })
      .map((element) => `${(element as HTMLInputElement).placeholder} does not fit in its box`);
  });
}

/** The text that a button which stays in sight stands before, wherever the page is scrolled to. */
function coveredText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { nameOf, visibleElements } = window.probe;
    const floating = visibleElements().filter((element) =>
      /fixed|sticky/.test(getComputedStyle(element).position),
    );
    const covered = new Set<string>();
    if (floating.length > 0) {
      for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
        scrollTo({ top, behavior: 'instant' });
        for (const element of floating)
          for (const button of element.querySelectorAll('a, button'))
            for (const text of textBehind(button, element)) covered.add(text);
      }
      scrollTo({ top: 0, behavior: 'instant' });
    }
    return [...covered];

    function textBehind(button: Element, element: Element): string[] {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const points = [0.1, 0.5, 0.9].flatMap((x) =>
        [0.1, 0.5, 0.9].map((y) => [left + x * (right - left), top + y * (bottom - top)] as const),
      );
      return points.flatMap(([x, y]) =>
        document
          .elementsFromPoint(x, y)
          .filter((behind) => !element.contains(behind) && !behind.contains(element))
          .filter((behind) => [...behind.childNodes].some((node) => node instanceof Text && node.data.trim()))
          .map((behind) => `${nameOf(button)} covers ${nameOf(behind)}`),
      );
    }
  });
}

/**
 * The pieces of text of which a part cannot be read, because something cuts it off, or because it runs out of its
 * button, badge or box, or off the side of the screen.
 */
function textThatDoesNotFit(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { nameOf, visibleElements } = window.probe;
    /** Parts of a pixel do not count. */
    const SLACK = 1;
    return visibleElements().flatMap((element) => {
      const lines = linesOf(element);
      if (lines.length === 0) return [];
      const problem = problemOf(element, lines);
      return problem ? [`${nameOf(element)} ${problem}`] : [];
    });

    /** Where the lines of an element's own text stand. */
    function linesOf(element: Element): DOMRect[] {
      return [...element.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) return [];
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].filter(({ width }) => width > 0);
      });
    }

    function problemOf(element: Element, lines: readonly DOMRect[]): string | undefined {
      for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
        const style = getComputedStyle(each);
        if (style.display === 'inline' || style.display === 'contents') continue;
        const frame = each.getBoundingClientRect();
        const isOutside = lines.some((line) => runsOut(line, frame));
        const cuts = /hidden|clip/.test(style.overflowX + style.overflowY);
        if (cuts && isOutside) return `is cut off by ${nameOf(each)}`;
        // What scrolls can be brought into sight.
        if (/auto|scroll/.test(style.overflowX + style.overflowY)) return undefined;
        if (isOutside && isBox(style)) return `runs out of ${nameOf(each)}`;
      }
      const isOffScreen = lines.some(({ left, right }) => left < -SLACK || right > innerWidth + SLACK);
      return isOffScreen ? 'runs off the side of the screen' : undefined;
    }

    function runsOut(line: DOMRect, frame: DOMRect): boolean {
      return (
        line.left < frame.left - SLACK ||
        line.right > frame.right + SLACK ||
        line.top < frame.top - SLACK ||
        line.bottom > frame.bottom + SLACK
      );
    }

    /** Whether an element can be seen as a box: it has a ground of its own or a line around it. */
    function isBox({ backgroundColor, borderTopStyle, borderBottomStyle }: CSSStyleDeclaration): boolean {
      const hasGround = !/^rgba\(.*, 0\)$/.test(backgroundColor);
      return hasGround || (borderTopStyle !== 'none' && borderBottomStyle !== 'none');
    }
  });
}
