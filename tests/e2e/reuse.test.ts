/** An entry cited, and what a municipality does shown on another site. */
import { readFileSync } from 'node:fs';
import { expect, inject } from 'vitest';
import type { EntryRecord } from '../../src/publishing/entry-record.ts';
import { pageAt, pagesIn } from './site-files.ts';
import { test } from './visit.ts';

test('an entry is cited with the day of today, to copy or as a file', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('interventies/alkmaar-taalklas/');
  await page.getByText('Citeer deze interventie').click();
  const citation = page.locator('[data-citation]');
  await citation.getByRole('button', { name: 'Kopieer' }).click();
  await citation.getByText('De verwijzing is gekopieerd.').waitFor();
  const [year = 'z.d.'] =
    /\d{4}/.exec((await page.locator('[data-changes] summary').allInnerTexts()).join(' ')) ?? [];
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.startsWith(`Interventiebank. (${year}). Taalklas Alkmaar`)).toBe(true);
  expect(copied).toMatch(/ Geraadpleegd op \d+ [a-z]+ \d{4}, van https?:/);
  expect((await citation.locator('p').first().innerText()).trim()).toBe(copied);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    citation.getByRole('button', { name: 'Download BibTeX' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('alkmaar-taalklas.bib');
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/^@online\{alkmaar-taalklas,\n/);
});

test('a list cites every entry with the year that its own page has', () => {
  const { folder } = inject('site');
  const pages = pagesIn(folder);
  const { items } = JSON.parse(readFileSync(`${folder}/data/interventies.json`, 'utf8')) as {
    items: EntryRecord[];
  };
  const yearOnPage = ({ slug }: EntryRecord) =>
    pageAt(pages, `/interventies/${slug}/`)
      .document.querySelector('[data-citation]')
      ?.getAttribute('data-year');
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) expect(item.lastChanged?.slice(0, 4), item.slug).toBe(yearOnPage(item));
});

test('from a municipality to the code for it, which shows the page in a frame', async ({ page }) => {
  await page.goto('gemeenten/breda/');
  await page.getByRole('link', { name: 'Zet dit op je eigen site' }).click();
  const code = page.getByLabel('Plak deze code in de HTML van je pagina');
  await expect
    .poll(() => code.inputValue())
    .toMatch(/^<iframe src="[^"]*\/embed\/gemeente\/breda\/" title="Breda \(Interventiebank\)"/);
  await page
    .getByText(/^Heeft je site een Content-Security-Policy\? Zet dan http\S+ bij frame-src/)
    .waitFor();
  await page.getByText('Een gemeente waarvan nog geen interventie in de catalogus staat').waitFor();
  await page.getByLabel('Wat wil je laten zien?').selectOption({ label: 'Taalbevordering' });
  expect(await code.inputValue()).toContain('/embed/thema/taalbevordering/" title="Taalbevordering (');

  await page.getByRole('link', { name: 'Bekijk hoe het eruitziet' }).click();
  await page.waitForURL('**/embed/thema/taalbevordering/');
  const here = page.url();
  // A file without a policy that forbids frames.
  await page.goto('robots.txt');
  await page.setContent(`<iframe src="${here}" title="Taal"></iframe>`);
  await page
    .frameLocator('iframe')
    .getByRole('link', { name: /^\d+ interventies bij dit thema/ })
    .click();
  // The link leaves the frame.
  await page.waitForURL('**/themas/taalbevordering/');
});

test('an address with something that can not be embedded says so, and shows no code of something else', async ({
  page,
}) => {
  await page.goto('embed/?van=gemeente/bestaat-niet');
  await page.getByText('Wat je wilt laten zien, staat niet in de lijst.').waitFor();
  const code = page.getByLabel('Plak deze code in de HTML van je pagina');
  const preview = page.getByRole('link', { name: 'Bekijk hoe het eruitziet' });
  expect(await code.inputValue()).toBe('');
  expect(await preview.isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Kopieer de code' }).isVisible()).toBe(false);
  await page.getByLabel('Wat wil je laten zien?').selectOption({ label: 'Taalbevordering' });
  expect(await code.inputValue()).toContain('/embed/thema/taalbevordering/"');
  expect(await preview.isVisible()).toBe(true);
  expect(await page.getByText('Wat je wilt laten zien, staat niet in de lijst.').isVisible()).toBe(false);
});

test('the code for each frame has the height that its page takes when it is 320 px wide', async ({
  page,
}) => {
  await page.goto('embed/');
  const links = await page
    .locator('[data-choices] a')
    .evaluateAll((all) =>
      (all as HTMLAnchorElement[]).map(({ href, dataset }) => ({ href, height: dataset.height ?? '' })),
    );
  expect(links.length).toBeGreaterThan(0);
  await page.goto('robots.txt');
  // One frame that shows the page of each in turn: to load hundreds takes long.
  const cut = await page.evaluate(async (pages) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src: pages[0]!.href, width: '320', frameBorder: '0' });
    document.body.append(frame);
    await new Promise((loaded) => frame.addEventListener('load', loaded));
    const shown = frame.contentDocument!;
    const found = [];
    for (const { href, height } of pages) {
      const html = await (await fetch(href)).text();
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      shown.body.replaceWith(shown.adoptNode(body));
      frame.height = height;
      const { scrollHeight, clientHeight } = shown.documentElement;
      if (scrollHeight > clientHeight) found.push(`${href}: ${scrollHeight} px`);
    }
    return found;
  }, links);
  expect(cut).toEqual([]);
});

test('of what is embedded only the card has a ground, so that height to spare shows nothing', async ({
  page,
}) => {
  await page.goto('embed/gemeente/breda/');
  const [html, body, card] = await page
    .locator('html, body, main')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
  expect([html, body]).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
  expect(card).toBe('rgb(255, 255, 255)');
});

test.for([
  ['', 'light', 'light'],
  ['', 'dark', 'light'],
  ['#donker', 'light', 'dark'],
  ['#auto', 'light', 'light'],
  ['#auto', 'dark', 'dark'],
] as const)(
  'what is embedded with ‘%s’ behind its address is, on a device that is %s, %s',
  async ([end, colorScheme, expected], { page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`embed/gemeente/breda/${end}`);
    const ground = await page.locator('main').evaluate((card) => getComputedStyle(card).backgroundColor);
    expect(ground === 'rgb(255, 255, 255)' ? 'light' : 'dark').toBe(expected);
  },
);
