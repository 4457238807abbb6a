import type { Page } from 'playwright-core';

/**
 * The targets that are too small to hit (WCAG 2.5.8): less than 24 by 24 px, unless a circle of 24 px around its centre
 * touches no other target and no such circle of another small one (spacing), or it is a link within a sentence
 * (inline). The label of a checkbox belongs to its target.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const { nameOf, visibleElements } = window.probe;

    /** Read once: of a page with thousands of targets each is compared with each. */
    type Box = Record<'left' | 'right' | 'top' | 'bottom' | 'width' | 'height', number>;
    interface Target {
      element: HTMLElement;
      box: Box;
    }
    const targets: Target[] = visibleElements()
      .filter((element) => element.matches('a[href], button, input, select, textarea, summary'))
      // Places on a map have the size of the map; the table beside it leads to the same pages (WCAG 2.5.8, equivalent).
      .filter((element) => !element.closest('[data-map] svg'))
      .map((element) => ({ element, box: boxOf(element) }));
    const small = targets.filter(isSmall);

    return small
      .filter((target) => !hasSpace(target) && !isWithinSentence(target.element))
      .map(
        ({ element, box }) => `${nameOf(element)} of ${box.width.toFixed(1)} × ${box.height.toFixed(1)} px`,
      );

    function boxOf(element: HTMLElement): Box {
      const label = element instanceof HTMLInputElement ? element.closest('label') : null;
      const { left, right, top, bottom, width, height } = (label ?? element).getBoundingClientRect();
      return { left, right, top, bottom, width, height };
    }

    function isSmall({ box }: Target): boolean {
      return box.width < LEAST || box.height < LEAST;
    }

    /** Whether words that are no link stand in the same paragraph. */
    function isWithinSentence(element: HTMLElement): boolean {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block: Element = element;
      while (getComputedStyle(block).display === 'inline' && block.parentElement) block = block.parentElement;
      const rest = block.cloneNode(true) as Element;
      for (const target of rest.querySelectorAll('a, button')) target.remove();
      return /\p{L}{2}/u.test(rest.textContent);
    }

    function hasSpace(target: Target): boolean {
      const x = target.box.left + target.box.width / 2;
      const y = target.box.top + target.box.height / 2;
      return targets.every((other) => {
        if (other === target) return true;
        const { left, right, top, bottom, width, height } = other.box;
        if (isSmall(other)) return Math.hypot(left + width / 2 - x, top + height / 2 - y) >= LEAST;
        const distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
        return distance >= LEAST / 2;
      });
    }
  });
}

/** The buttons that touch another one, where one can't see which ends where: two with less than 4 px between their outlines. */
export function touchingButtons(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 4;
    const { nameOf, visibleElements } = window.probe;
    const buttons = visibleElements()
      .filter((element) => element.matches('.nl-button, .pill-button'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }));
    return buttons.flatMap((one, index) =>
      buttons
        .slice(index + 1)
        .filter(({ box }) => {
          const across = Math.max(box.left - one.box.right, one.box.left - box.right);
          const down = Math.max(box.top - one.box.bottom, one.box.top - box.bottom);
          return Math.max(across, down) < LEAST;
        })
        .map((other) => `${nameOf(one.element)} and ${nameOf(other.element)}`),
    );
  });
}
