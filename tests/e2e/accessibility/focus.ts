/** What a visitor sees who moves through a page with the Tab key. */
import type { Page } from 'playwright-core';

/** Whether the element that has the focus fits a selector. */
export function focusIsOn(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}

/**
 * The elements whose focus cannot be seen, with the reason: no ring, a ring that a scrolling part of the page cuts
 * off, or an element that is out of sight or wholly below another one (WCAG 2.4.7 and 2.4.11). Of more than three
 * hundred elements, an even part of that number is looked at.
 */
export async function unseenFocus(page: Page): Promise<string[]> {
  // From now on the browser takes the visitor for someone with a keyboard.
  await page.keyboard.press('Tab');
  return page.evaluate(unseenFocusInPage);
}

function unseenFocusInPage(): string[] {
  const { tabStops, nameOf } = window.probe;
  const findings: string[] = [];
  const stops = tabStops();
  const step = Math.ceil(stops.length / 300);

  for (const element of stops.filter((_, at) => at % step === 0)) {
    (document.activeElement as HTMLElement | null)?.blur();
    const before = styleOf(element);
    element.focus();
    const after = styleOf(element);
    const report = (problem: string) => findings.push(`${nameOf(element)} ${problem}`);

    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
    const width = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
    if (document.activeElement !== element) report('does not take the focus');
    if (before === after) report('looks the same with the focus as without');
    if (width < 2) report(`has a ring of ${width} px`);

    const lines = [...element.getClientRects()].filter((line) => line.width > 0 && line.height > 0);
    if (!lines.some(isInSight)) report('is out of sight');
    else {
      const cover = coverOf(element, lines);
      if (cover) report(`is hidden behind ${nameOf(cover)}`);
    }
    const reach = width + parseFloat(outlineOffset);
    const cut = [...ancestorsThatCut(element)].flatMap((ancestor) => sidesCut(element, ancestor, reach));
    if (cut.length > 0) report(`has a ring that is cut off at the ${cut.join(' and the ')}`);
  }
  return findings;

  function styleOf(element: Element): string {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    return [outlineStyle, outlineWidth, outlineColor, boxShadow].join();
  }

  function isInSight(line: DOMRect): boolean {
    return line.top < innerHeight && line.bottom > 0 && line.left < innerWidth && line.right > 0;
  }

  /** The element that lies over all of an element, if there is one. */
  function coverOf(element: Element, lines: readonly DOMRect[]): Element | undefined {
    let cover: Element | undefined;
    for (const { left, top, width, height } of lines) {
      for (const x of [0.05, 0.5, 0.95]) {
        for (const y of [0.2, 0.5, 0.8]) {
          const above = document.elementFromPoint(left + x * width, top + y * height);
          if (!above) continue;
          if (above.contains(element) || element.contains(above)) return undefined;
          cover = above;
        }
      }
    }
    return cover;
  }

  function* ancestorsThatCut(element: Element): Iterable<Element> {
    for (let each = element.parentElement; each && each !== document.body; each = each.parentElement) {
      if (getComputedStyle(each).overflow !== 'visible') yield each;
    }
  }

  /** The sides of the ring that fall outside what an ancestor lets through. */
  function sidesCut(element: Element, ancestor: Element, reach: number): string[] {
    const box = element.getBoundingClientRect();
    const { left, top } = ancestor.getBoundingClientRect();
    const frame = {
      left: left + ancestor.clientLeft,
      top: top + ancestor.clientTop,
      right: left + ancestor.clientLeft + ancestor.clientWidth,
      bottom: top + ancestor.clientTop + ancestor.clientHeight,
    };
    const sides: string[] = [];
    if (box.top - reach < frame.top) sides.push('top');
    if (box.bottom + reach > frame.bottom) sides.push('bottom');
    if (box.left - reach < frame.left) sides.push('left');
    if (box.right + reach > frame.right) sides.push('right');
    return sides;
  }
}

/**
 * Presses Tab from the top of the page to its end.
 *
 * @returns The elements that had the focus, and those that should have had it, both in order.
 */
export async function tabThrough(page: Page): Promise<{ visited: string[]; expected: string[] }> {
  const { expected } = await page.evaluate(watchFocus);
  // The browser takes them in this order; to wait for each would make it draw the page each time.
  await Promise.all(expected.map(() => page.keyboard.press('Tab')));
  const visited = await page.evaluate(() => window.visited);
  return { visited, expected };
}

declare global {
  interface Window {
    /** The elements that had the focus since the page was watched. */
    visited: string[];
  }
}

function watchFocus(): { expected: string[] } {
  const { tabStops, nameOf } = window.probe;
  // The browser goes on from where the focus was last: from here, at the top.
  const top = document.createElement('span');
  top.tabIndex = -1;
  document.body.prepend(top);
  top.focus();
  top.remove();
  window.visited = [];
  const stops = tabStops();
  const numbered = (element: Element) => `${stops.indexOf(element as HTMLElement) + 1}. ${nameOf(element)}`;
  document.addEventListener('focusin', ({ target }) => window.visited.push(numbered(target as Element)));
  return { expected: stops.map(numbered) };
}

/**
 * The elements that the focus goes to against the order of reading: a step up or to the left, where the two
 * elements, or the parts of the page they stand in, are laid out side by side or one below the other.
 */
export function stepsAgainstReading(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { tabStops, nameOf } = window.probe;
    const stops = tabStops();
    return stops.slice(1).flatMap((next, index) => {
      const previous = stops[index] as Element;
      const [from, to] = partsOf(previous, next).map((part) => part.getBoundingClientRect());
      if (!from || !to) return [];
      const isUp = to.bottom <= from.top && to.left <= from.left;
      const isBack = to.right <= from.left && to.top <= from.top;
      return isUp || isBack ? [`from ${nameOf(previous)} back to ${nameOf(next)}`] : [];
    });

    /** The two parts of one box in which two elements stand. */
    function partsOf(one: Element, other: Element): Element[] {
      let box = one.parentElement;
      while (box && !box.contains(other)) box = box.parentElement;
      return [one, other].flatMap(
        (element) => [...(box?.children ?? [])].find((child) => child.contains(element)) ?? [],
      );
    }
  });
}
