/** Finding an entry with words: from a question to somebody to call. */
import { describe, expect } from 'vitest';
import { compareNames } from '../../src/language/alphabet.ts';
import { interventions } from './content.ts';
import { searchInHeader, searchOnHomePage } from './search-forms.ts';
import { test } from './visit.ts';

const ALL = interventions.length;

describe('from question to contact', () => {
  test('a question on the home page leads through the explorer and an entry to its contact', async ({
    page,
    explorer,
  }) => {
    await page.goto('');
    await searchOnHomePage(page, 'huiswerkbegeleiding');
    await explorer.answered();
    const [first = ''] = await explorer.shown();
    const entry = interventions.find(({ slug }) => slug === first);

    await explorer.hits.first().getByRole('link').first().click();
    await page.waitForURL(`**/interventies/${first}/`);

    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(entry?.title);
    const contact = page.locator(`article[data-intervention="${first}"] [data-contact]`);
    expect(await contact.innerText()).toContain(entry?.contact.organisation);
  });

  test.for(['over/', 'themas/taalbevordering/', 'interventies/alkmaar-taalklas/', 'bestaat-niet/'])(
    'the search box on %s leads to the explorer with the answer',
    async (path, { page, explorer }) => {
      await page.goto(path);
      await searchInHeader(page, 'voorlezen');
      await explorer.answered();
      expect(await explorer.address()).toBe('?q=voorlezen');
      expect(await explorer.box.inputValue()).toBe('voorlezen');
      expect(await explorer.count()).toBeGreaterThan(0);
      expect(await explorer.count()).toBeLessThan(ALL);
    },
  );

  test('the whole way can be gone with the keyboard alone', async ({ page, explorer }) => {
    await page.goto('interventies/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('voorlezen');
    await page.keyboard.press('Enter');
    await explorer.answered();
    const [first = ''] = await explorer.shown();

    await explorer.hits.first().getByRole('link').first().focus();
    await page.keyboard.press('Enter');

    await page.waitForURL(`**/interventies/${first}/`);
  });
});

describe('what is found', () => {
  test('without a question every entry is listed once', async ({ explorer }) => {
    await explorer.open();
    expect(await explorer.count()).toBe(ALL);
    while (await explorer.more.isVisible()) {
      await explorer.more.press('Enter');
      await explorer.answered();
    }
    expect((await explorer.shown()).sort()).toEqual(interventions.map(({ slug }) => slug).sort());
  });

  test('the number of hits is the length of the list', async ({ explorer }) => {
    await explorer.open('?q=taal');
    const found = await explorer.found();
    expect(found).toHaveLength(await explorer.count());
    expect(new Set(found).size).toBe(found.length);
  });

  test.for(['alkmaar-taalklas', 'amsterdam-weekend-academie', 'almere-playing-for-success'])(
    '%s comes first when its title is asked for',
    async (slug, { explorer }) => {
      await explorer.open();
      await explorer.type(interventions.find((entry) => entry.slug === slug)?.title ?? '');
      expect((await explorer.shown())[0]).toBe(slug);
    },
  );

  test('a question about a municipality finds its entries', async ({ explorer }) => {
    await explorer.open('?q=Schiedam');
    const own = interventions.filter(({ municipalities }) => municipalities.includes('Schiedam'));
    expect(own).not.toEqual([]);
    expect(await explorer.found()).toEqual(expect.arrayContaining(own.map(({ slug }) => slug)));
  });

  test('what nothing answers to says so, and shows no entries', async ({ page, explorer }) => {
    const message = page.getByText(/geen interventies gevonden/i);
    await explorer.open('?q=zomerschool');
    expect(await message.isVisible()).toBe(false);
    await explorer.submit('qqqqqqqq');
    expect(await explorer.count()).toBe(0);
    expect(await explorer.hits.count()).toBe(0);
    expect(await message.isVisible()).toBe(true);
  });

  test('where the filters leave nothing, it says that alone, and offers to drop them', async ({
    page,
    explorer,
  }) => {
    await explorer.open('?gemeente=achtkarspelen');
    await explorer.toggle('sector', 'hbo');
    expect(await explorer.count()).toBe(0);
    expect(await page.getByText(/geen interventies gevonden/i).isVisible()).toBe(false);
    await page
      .locator('[data-notices]')
      .getByText(/met deze filters vind je niets/i)
      .waitFor();
  });

  test('the list can be ordered by title, and the address keeps the order', async ({ page, explorer }) => {
    await explorer.open();
    await page.locator('select[name=sorteer]').selectOption('titel');
    await explorer.answered();
    expect(await explorer.address()).toBe('?sorteer=titel');
    const titles = new Map(interventions.map(({ slug, title }) => [slug, title]));
    const listed = (await explorer.found()).map((slug) => titles.get(slug) ?? '');
    expect(listed).toEqual(listed.toSorted(compareNames));
    expect(listed).toHaveLength(ALL);
  });
});

describe('the address keeps the question', () => {
  test('opening an address with a question shows the same as asking it', async ({ explorer }) => {
    await explorer.open();
    await explorer.type('ouders op school');
    const asked = await explorer.found();

    await explorer.open('?q=ouders+op+school');

    expect(await explorer.box.inputValue()).toBe('ouders op school');
    expect(await explorer.found()).toEqual(asked);
  });

  test('back, forward and reload keep question and choices', async ({ page, explorer }) => {
    await explorer.open();
    await explorer.type('voorlezen');
    const wide = await explorer.count();
    await explorer.toggle('sector', 'vve');
    const narrow = await explorer.count();
    expect(narrow).toBeLessThan(wide);

    await page.goBack();
    await expect.poll(() => explorer.chosen()).toEqual([]);
    await explorer.answered();
    expect(await explorer.address()).toBe('?q=voorlezen');
    expect(await explorer.box.inputValue()).toBe('voorlezen');
    expect(await explorer.count()).toBe(wide);

    await page.goForward();
    await expect.poll(() => explorer.chosen()).toEqual(['sector=vve']);
    await explorer.answered();
    expect(await explorer.count()).toBe(narrow);

    await page.reload();
    await explorer.answered();
    expect(await explorer.address()).toBe('?q=voorlezen&sector=vve');
    expect(await explorer.box.inputValue()).toBe('voorlezen');
    expect(await explorer.chosen()).toEqual(['sector=vve']);
    expect(await explorer.count()).toBe(narrow);
  });

  test('back from an entry shows the list that was left', async ({ page, explorer }) => {
    await explorer.open('?q=sport&sector=po');
    const list = await explorer.shown();
    await explorer.hits.nth(1).getByRole('link').first().click();
    await page.waitForURL(`**/interventies/${list[1]}/`);

    await page.goBack();
    await explorer.answered();

    expect(await explorer.box.inputValue()).toBe('sport');
    expect(await explorer.chosen()).toEqual(['sector=po']);
    expect(await explorer.shown()).toEqual(list);
  });

  test('back from a next question leads to the one before it, not out of the explorer', async ({
    page,
    explorer,
  }) => {
    await explorer.open('?q=verzuim');
    await explorer.box.press('ControlOrMeta+A');
    await explorer.box.pressSequentially('zomerschool');
    await explorer.box.press('Enter');
    await explorer.answered();
    expect(await page.title()).toMatch(/^zomerschool · Interventies/);
    await page.goBack();
    await explorer.answered();
    expect(await explorer.box.inputValue()).toBe('verzuim');
    expect(await page.title()).toMatch(/^verzuim · Interventies/);
  });

  test('pressing Enter on a question that was answered already adds no step to go back over', async ({
    page,
    explorer,
  }) => {
    await page.goto('over/');
    await explorer.open();
    await explorer.type('voorlezen');
    await expect.poll(() => explorer.address()).toBe('?q=voorlezen');
    const steps = await page.evaluate(() => history.length);

    await explorer.box.press('Enter');
    await explorer.answered();

    expect(await page.evaluate(() => history.length)).toBe(steps);
  });
});

describe('starting over', () => {
  test('one button clears question and choices, and back brings them again', async ({ page, explorer }) => {
    await explorer.open('?q=voorlezen&sector=vve&sorteer=titel');
    const before = await explorer.found();
    await explorer.clear.click();
    await explorer.answered();
    expect(await explorer.count()).toBe(ALL);
    expect(await explorer.address()).toBe('');
    expect(await explorer.box.inputValue()).toBe('');
    expect(await explorer.chosen()).toEqual([]);

    await page.goBack();
    await expect.poll(() => explorer.box.inputValue()).toBe('voorlezen');
    await explorer.answered();
    expect(await explorer.chosen()).toEqual(['sector=vve']);
    expect(await explorer.found()).toEqual(before);
  });

  test('that button is there beside the filters that it clears: words are cleared in their box', async ({
    explorer,
  }) => {
    await explorer.open('?q=voorlezen');
    expect(await explorer.clear.isVisible()).toBe(false);
    await explorer.toggle('sector', 'vve');
    expect(await explorer.clear.isVisible()).toBe(true);
    await explorer.toggle('sector', 'vve');
    expect(await explorer.clear.isVisible()).toBe(false);
  });

  test('emptying the box shows every entry again', async ({ explorer }) => {
    await explorer.open('?q=voorlezen');
    await explorer.type('');
    expect(await explorer.count()).toBe(ALL);
    expect(await explorer.address()).toBe('');
  });

  test.for([
    ['interventies/amsterdam-studiezaal/', 'amsterdam studiezaal', '/interventies/amsterdam-studiezalen/'],
    ['interventies/studiezalen/', 'studiezalen', '/interventies/amsterdam-studiezalen/'],
    ['keuzehup/', 'keuzehup', '/keuzehulp/'],
    ['thema/ouderbetrokkenheid/', 'ouderbetrokkenheid', '/themas/ouderbetrokkenheid/'],
    ['Themas/', 'themas', '/themas/'],
  ])(
    'at %s, which does not exist, the page that was meant is named',
    async ([path, words, meant], { page }) => {
      await page.goto(path!);
      const nearest = page.locator('[data-nearest] a');
      await nearest.first().waitFor();
      expect(await nearest.first().getAttribute('href')).toBe(meant);
      expect(await page.locator('main [type=search]').inputValue()).toBe(words);
    },
  );

  test.for([
    ['zoeken/?q=lelystat', 'lelystat'],
    ['gemeenten/zoek/?q=ouders+en+school', 'ouders en school'],
    ['zoeken/', ''],
  ])(
    'at %s the search box has what was looked for, and no page is named',
    async ([path, words], { page }) => {
      await page.goto(path!);
      await page.waitForLoadState('networkidle');
      expect(await page.locator('main [type=search]').inputValue()).toBe(words);
      expect(await page.locator('[data-nearest]').innerText()).toBe('');
    },
  );

  test('an address that is like no other names no page', async ({ page }) => {
    await page.goto('%E0%A4%A/xqzxqz/');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-nearest]').innerText()).toBe('');
    for (const path of ['/keuzehulp/', '/begrippen/'])
      expect(await page.locator(`main a[href="${path}"]`).isVisible()).toBe(true);
  });

  test('an address that does not exist says so and offers ways on', async ({ page }) => {
    const response = await page.goto('interventies/bestaat-niet/');
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/bestaat niet/i);
    expect(await page.locator('main a[href="/interventies/"]').isVisible()).toBe(true);
  });
});
