/** Pages on paper: A4, without what only works on a screen. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { contrast, luminance } from './contrast.ts';
import { KINDS, open } from './kinds.ts';
import { test } from './tabs.ts';

/** An A4 sheet between its margins of 15, 16 and 14 mm, in px of 1/96 inch, as pages are printed on it. */
const SHEET = { width: 673, height: 1012, media: 'print' } as const;

/** The slug of the entry with the most text. */
function longestEntry(): string {
  const folder = 'content/interventies';
  const files = readdirSync(folder).filter((file) => file.endsWith('.mdx'));
  const byLength = files.map((file) => ({ file, length: readFileSync(`${folder}/${file}`, 'utf8').length }));
  const [longest] = byLength.sort((a, b) => b.length - a.length);
  return longest?.file.slice(0, -'.mdx'.length) ?? '';
}

describe.for(KINDS)('on paper, on %s', ([, path]) => {
  test('there is no navigation, form or button', async ({ tabOf }) => {
    const tab = await tabOf(path, SHEET);
    const left = await tab.evaluate(() =>
      window.probe
        .visibleElements()
        .filter((element) => element.matches('nav, form, button, input, select, summary, dialog'))
        .map(window.probe.nameOf),
    );
    expect(left).toEqual([]);
  });

  test('the foot says where it comes from, and when it was printed', async ({ tabOf }) => {
    const tab = await tabOf(path, SHEET);
    const foot = await tab.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      return document.querySelector<HTMLElement>('[data-print-footer]')!.innerText;
    });
    expect(foot).toContain(tab.url());
    expect(foot).toMatch(/geprint op \d+ [a-z]+ \d{4}$/);
  });

  test('links to elsewhere are written out', async ({ tabOf }) => {
    const tab = await tabOf(path, SHEET);
    const unwritten = await tab.evaluate(() =>
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
    expect(unwritten).toEqual([]);
  });

  test('nothing is wider than the sheet', async ({ tabOf }) => {
    const tab = await tabOf(path, SHEET);
    const wide = await tab.evaluate(() =>
      window.probe
        .visibleElements()
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map(window.probe.nameOf),
    );
    expect(wide).toEqual([]);
  });

  test('no box is cut in two, and no heading stands alone at the foot of a sheet', async ({ tabOf }) => {
    const tab = await tabOf(path, SHEET);
    const loose = await tab.evaluate((sheet) => {
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
    expect(loose).toEqual([]);
  });
});

test('a filtered list prints with what was asked and all its hits', async ({ tabOf }) => {
  const tab = await tabOf('interventies/?q=taal&sector=po', SHEET);
  const { count, printed, asked, waiting } = await tab.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    return {
      count: Number(document.querySelector('[data-result-count]')!.textContent),
      printed: document.querySelectorAll('[data-result]').length,
      asked: document.querySelector<HTMLElement>('[data-asked]')!.innerText,
      waiting: document.querySelectorAll('[data-waiting]').length,
    };
  });
  expect(count).toBeGreaterThan(24);
  expect(printed).toBe(count);
  expect(waiting).toBe(0);
  expect(asked).toBe('Gezocht op ‘taal’. Sector: Basisschool.');
});

test('a sheet on its side has its list over its whole width', async ({ tabOf }) => {
  const tab = await tabOf('interventies/', { width: SHEET.height, height: SHEET.width, media: 'print' });
  const [list, main] = await Promise.all(
    ['[data-results]', 'main'].map((selector) => tab.locator(selector).boundingBox()),
  );
  expect(list!.width).toBeGreaterThan(0.9 * main!.width);
});

describe('an entry takes two sheets at most', () => {
  test.for([
    ['as most are', 'utrecht-schools-cool'],
    ['of many municipalities', 'coevorden-kansencoach'],
    ['with the most text', longestEntry()],
  ] as const)('%s', async ([, slug], { tabOf }) => {
    const tab = await tabOf(`interventies/${slug}/`, SHEET);
    const pdf = await tab.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThanOrEqual(1);
    expect(sheets).toBeLessThanOrEqual(2);
  });
});

describe.for([
  ['the system is dark', 'dark', undefined],
  ['the visitor chose dark', 'light', 'donker'],
] as const)('on paper the text is dark on white when %s', ([, colorScheme, choice]) => {
  test.override('contextOptions', { colorScheme });

  test.for([
    ['the home page', ''],
    ['the explorer', 'interventies/'],
    ['an entry', 'interventies/utrecht-schools-cool/'],
    ['a theme', 'themas/professionalisering/'],
    ['the figures', 'cijfers/'],
  ] as const)('on %s', async ([, path], { page }) => {
    await page.addInitScript((colors) => {
      if (colors) localStorage.setItem('kleuren', colors);
    }, choice);
    await open(page, path);
    await page.emulateMedia({ media: 'print' });
    const texts = await page.evaluate(() =>
      window.probe
        .visibleElements()
        .filter(({ childNodes }) =>
          [...childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()),
        )
        .map((element) => ({
          name: window.probe.nameOf(element),
          color: getComputedStyle(element).color,
          ground: window.probe.groundOf(element),
        })),
    );
    const unreadable = texts.filter(
      ({ color, ground }) => luminance(ground) < 0.5 || contrast(color, ground) < 4.5,
    );
    expect(unreadable).toEqual([]);
  });
});
