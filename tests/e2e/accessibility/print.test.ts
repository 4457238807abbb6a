/** Lists and entries on paper. What holds for each kind of page is in `kinds.test.ts`. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { contrast, luminance } from './contrast.ts';
import { open } from './kinds.ts';
import { SHEET } from './paper.ts';
import { test } from './tabs.ts';

/** The slug of the entry with the most text. */
function longestEntry(): string {
  const folder = 'content/interventies';
  const files = readdirSync(folder).filter((file) => file.endsWith('.mdx'));
  const byLength = files.map((file) => ({ file, length: readFileSync(`${folder}/${file}`, 'utf8').length }));
  const [longest] = byLength.sort((a, b) => b.length - a.length);
  return longest?.file.slice(0, -'.mdx'.length) ?? '';
}

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

test('a theme prints with the names of all its entries', async ({ tabOf }) => {
  const tab = await tabOf('themas/taalbevordering/', SHEET);
  const count = Number.parseInt((await tab.locator('#Pagina-interventies').textContent()) ?? '');
  const printed = tab.locator(':is(.intervention-list h3, .fold) a[href*="/interventies/"]:visible');
  expect(count).toBeGreaterThan(24);
  expect(await printed.count()).toBe(count);
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
