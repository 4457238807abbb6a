/** What visitors set in their system or browser: less motion, larger text, colours of their own, light or dark. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { contrast, faint, luminance } from './contrast.ts';
import { COLOR_SCHEMES, open } from './kinds.ts';
import { test } from './tabs.ts';
import { enlargePage, largeTextProblems } from './text-fit.ts';

/** The least contrast of what is not text (WCAG 1.4.11). */
const SHAPE = 3;

const WITH_CHOICES = 'interventies/?q=voorlezen&sector=vve';

/** The rings around the focus that stand out too little from what they lie on. */
async function faintRings(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  const rings = await page.evaluate(() => {
    const { tabStops, nameOf, groundOf } = window.probe;
    return tabStops().map((element) => {
      element.focus();
      const ground = groundOf(element.parentElement ?? element);
      return { name: nameOf(element), ring: getComputedStyle(element).outlineColor, ground };
    });
  });
  return rings.flatMap(({ name, ring, ground }) => {
    const ratio = contrast(ring, ground);
    return ratio < SHAPE ? [`${name}: ${ratio.toFixed(1)} (${ring} on ${ground})`] : [];
  });
}

/** The lines below the elements of each selector, each kind of line once: `4px solid`. */
async function linesBelow(page: Page, selectors: readonly string[]): Promise<string[]> {
  const lines = await Promise.all(
    selectors.map((selector) =>
      page.locator(selector).evaluateAll((all) => {
        const styles = all.map((element) => getComputedStyle(element));
        return [...new Set(styles.map((style) => `${style.borderBottomWidth} ${style.borderBottomStyle}`))];
      }),
    ),
  );
  return lines.flat();
}

const groundOfPage = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** Pages that have every part of the site between them. */
const ALL_PARTS = [
  ['the home page', ''],
  ['the explorer with filters and an answer', WITH_CHOICES],
  ['an entry', 'interventies/utrecht-schools-cool/'],
  ['the figures', 'cijfers/'],
  ['the style page', 'stijl/'],
] as const;

describe.for(COLOR_SCHEMES)('on a %s ground the icons of cards can be seen', (colorScheme) => {
  test.for([
    ['as most visitors have it', {}],
    ["in the colours of a visitor's own", { forcedColors: 'active' }],
    ['on paper', { media: 'print' }],
  ] as const)('%s', async ([, view], { tabOf }) => {
    const tab = await tabOf('themas/professionalisering/', { colorScheme, ...view });
    const icons = '.intervention-card .has-icon';
    expect(await faint(tab, icons, 'background-color', SHAPE, '::before')).toEqual([]);
    const undrawn = await tab.locator(icons).evaluateAll(
      (all) =>
        all
          .map((element) => getComputedStyle(element, '::before'))
          // A browser prints no background that it is not asked to print.
          .filter(({ maskImage, printColorAdjust }) => maskImage === 'none' || printColorAdjust !== 'exact')
          .length,
    );
    expect(undrawn).toBe(0);
  });
});

describe.for(ALL_PARTS)('on %s', ([, path]) => {
  test.for(COLOR_SCHEMES)(
    'the ring around the focus stands out in %s colours',
    async (colorScheme, { tabOf }) => {
      expect(await faintRings(await tabOf(path, { colorScheme }))).toEqual([]);
    },
  );

  test.for(COLOR_SCHEMES)('fields and icons stand out in %s colours', async (colorScheme, { tabOf }) => {
    const tab = await tabOf(path, { colorScheme });
    expect(await faint(tab, 'input[type=search], select', 'border-top-color', SHAPE)).toEqual([]);
    expect(await faint(tab, '.icon', 'stroke', SHAPE)).toEqual([]);
  });

  describe.for(COLOR_SCHEMES)("in the colours of a visitor's own, on a %s ground,", (colorScheme) => {
    const OWN = { colorScheme, forcedColors: 'active' } as const;

    test('the ring around the focus can be seen', async ({ tabOf }) => {
      expect(await faintRings(await tabOf(path, OWN))).toEqual([]);
    });

    test('icons can be seen', async ({ tabOf }) => {
      expect(await faint(await tabOf(path, OWN), '.icon', 'stroke', SHAPE)).toEqual([]);
    });

    test('badges, chips, buttons and fields have a line around them', async ({ tabOf }) => {
      const tab = await tabOf(path, OWN);
      const outlined = '.nl-data-badge, button, input[type=search], select';
      expect(await faint(tab, outlined, 'border-top-color', SHAPE)).toEqual([]);
      const widths = await tab
        .locator(`:is(${outlined}):visible`)
        .evaluateAll((all) => all.map((element) => parseFloat(getComputedStyle(element).borderTopWidth)));
      expect(Math.min(...widths)).toBeGreaterThanOrEqual(1);
    });
  });

  test('nothing moves for those who want less motion', async ({ tabOf }) => {
    const tab = await tabOf(path, { reducedMotion: 'reduce' });
    const moving = await tab.evaluate(() =>
      [document.documentElement, ...document.body.querySelectorAll('*')].flatMap((element) =>
        [undefined, '::before', '::after'].flatMap((part) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
          const isStill =
            animationName === 'none' && /^(0s(, )?)+$/.test(transitionDuration) && scrollBehavior === 'auto';
          return isStill ? [] : [window.probe.nameOf(element) + (part ?? '')];
        }),
      ),
    );
    expect(moving).toEqual([]);
  });
});

describe.for(COLOR_SCHEMES)("in the colours of a visitor's own, on a %s ground,", (colorScheme) => {
  const OWN = { colorScheme, forcedColors: 'active' } as const;

  test('the bars of charts can be seen', async ({ tabOf }) => {
    expect(await faint(await tabOf('cijfers/', OWN), '.bar-table__bar', 'fill', SHAPE)).toEqual([]);
  });

  test('the line below an item of the menu shows where one is', async ({ tabOf }) => {
    const tab = await tabOf('cijfers/', OWN);
    const [current, ...others] = await linesBelow(tab, [
      '.site-header__nav [aria-current]',
      '.site-header__nav a:not([aria-current])',
    ]);
    expect(current).toBe('4px solid');
    expect(others).toEqual(['0px none']);
  });

  test('the line below a step of the guide shows which is open, and which are answered', async ({
    tabOf,
  }) => {
    const tab = await tabOf('keuzehulp/?voor=ouders&stap=2', OWN);
    await tab.locator('.guide__steps [data-answered]').waitFor();
    const lines = await linesBelow(tab, [
      '.guide__steps [aria-current]',
      '.guide__steps [data-answered]',
      '.guide__steps a:not([aria-current], [data-answered])',
    ]);
    expect(new Set(lines).size).toBe(3);
  });
});

describe.for([
  ['light colours', { colorScheme: 'light' }],
  ['dark colours', { colorScheme: 'dark' }],
  ['forced-colors mode', { forcedColors: 'active' }],
  ['forced-colors mode on a dark ground', { forcedColors: 'active', colorScheme: 'dark' }],
] as const)('in %s', ([, view]) => {
  test('the place on the map stands out', async ({ tabOf }) => {
    const tab = await tabOf('gemeenten/breda/', view);
    expect(await faint(tab, '.locator-map__place', 'fill', SHAPE)).toEqual([]);
    expect(await faint(tab, '.locator-map__ring', 'stroke', SHAPE)).toEqual([]);
    const fillOf = (selector: string) =>
      tab.locator(selector).evaluate((element) => getComputedStyle(element).fill);
    const [place, country] = [await fillOf('.locator-map__place'), await fillOf('.locator-map__land')];
    expect(contrast(place, country)).toBeGreaterThanOrEqual(SHAPE);
  });
});

describe('light or dark', () => {
  test('follows the system, and a change of it at once', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, '');
    expect(luminance(await groundOfPage(page))).toBeGreaterThan(0.8);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(luminance(await groundOfPage(page))).toBeLessThan(0.05);
    await page.getByRole('button', { name: 'Donkere kleuren', pressed: true }).waitFor();
  });

  test("is the visitor's choice rather than the system's", async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, '');
    await page.locator('[data-color-switch]').click();
    expect(luminance(await groundOfPage(page))).toBeGreaterThan(0.8);
    await open(page, 'over/');
    expect(luminance(await groundOfPage(page))).toBeGreaterThan(0.8);
  });

  test('can be chosen for one page where the browser keeps nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Storage is switched off', 'SecurityError');
        },
      });
    });
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, '');
    await page.locator('[data-color-switch]').click();
    expect(luminance(await groundOfPage(page))).toBeLessThan(0.05);
  });
});

describe('with text that the page makes twice as large', () => {
  test.for([1280, 1440])(
    'the header has the room for the name of the site, at %i px',
    async (width, { page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, 'themas/');
      await enlargePage(page);
      expect(await largeTextProblems(page)).toEqual([]);
    },
  );

  test.for([360, 1280, 1440])(
    'the bus on the home page leaves the search box free, at %i px',
    async (width, { page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, '');
      await enlargePage(page);
      const [box, bus] = await Promise.all(
        ['form[role=search]', '.bus'].map((each) => page.locator(`main ${each}`).boundingBox()),
      );
      expect(bus!.y >= box!.y + box!.height || bus!.x >= box!.x + box!.width).toBe(true);
    },
  );
});
