import type { Page } from 'playwright-core';

/** What tests ask of a page, from within it. */
export interface Probe {
  /** A few words by which a person finds an element on the page: `a.nl-link "Privacy"`. */
  nameOf: (element: Element) => string;
  /** The elements that the Tab key should come to, in the order of the document. */
  tabStops: () => HTMLElement[];
  /** All elements that can be seen: not what is there for screen readers only, or waits above the page. */
  visibleElements: () => HTMLElement[];
  /** The colour that an element stands on. */
  groundOf: (element: Element) => string;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Gives the page that is open its `window.probe`. */
export async function bringProbe(page: Page): Promise<void> {
  await page.evaluate(installProbe);
}

function installProbe(): void {
  const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

  function isVisible(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0;
  }

  /** Of a group of radio buttons Tab comes to the one that is chosen. */
  function isPassedOver(element: HTMLElement): boolean {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked) return false;
    return document.querySelector(`[name="${element.name}"]:checked`) !== null;
  }

  window.probe = {
    nameOf(element) {
      const text = (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
      const name = [element.localName, ...element.classList].join('.');
      return text ? `${name} "${text.slice(0, 40)}"` : name;
    },
    tabStops() {
      return [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
        (element) =>
          element.tabIndex >= 0 &&
          !element.matches(':disabled') &&
          !isPassedOver(element) &&
          isVisible(element),
      );
    },
    visibleElements() {
      return [...document.body.querySelectorAll<HTMLElement>('*')].filter(
        (element) =>
          isVisible(element) &&
          element.getBoundingClientRect().bottom + scrollY > 0 &&
          !element.closest('.visually-hidden, template, script, style'),
      );
    },
    groundOf(element) {
      for (let ground: Element | null = element; ground; ground = ground.parentElement) {
        const { backgroundColor } = getComputedStyle(ground);
        if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    },
  };
}
