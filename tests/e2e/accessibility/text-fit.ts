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
