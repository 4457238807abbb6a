/** What a visitor keeps: from the first click to the printed dossier, on a phone. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, inject } from 'vitest';
import {
  MAX_ENTRIES,
  parseShortlist,
  serializeShortlist,
  sharingQuery,
} from '../../src/shortlist/shortlist.ts';
import { interventions } from './content.ts';
import { test } from './visit.ts';

const [FIRST, SECOND, THIRD] = ['alkmaar-taalklas', 'utrecht-schools-cool', 'coevorden-kansencoach'] as const;

const titleOf = (slug: string) => interventions.find((each) => each.slug === slug)?.title ?? '';

/** Puts something in the storage, before the first page is opened. */
async function keepBefore(page: Page, text: string): Promise<void> {
  await page.goto('stijl/');
  await page.evaluate((kept) => localStorage.setItem('selectie', kept), text);
}

const listOf = (...slugs: string[]) => serializeShortlist(slugs.map((slug) => ({ slug, note: '' })));

const stored = async (page: Page) =>
  parseShortlist(await page.evaluate(() => localStorage.getItem('selectie'))).items;
const storedSlugs = async (page: Page) => (await stored(page)).map(({ slug }) => slug);

/** Opens the shortlist, and waits until its entries are there. */
async function openShortlist(page: Page, query = ''): Promise<void> {
  await page.goto(`selectie/${query}`);
  await page.locator('[data-items]:not([aria-busy=true])').waitFor({ state: 'attached' });
}

/** Takes the list along as a file of a format. */
async function downloaded(page: Page, format: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-download=${format}]`).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

const recordOf = (slug: string) => `**/interventies/${slug}.json`;

const item = (page: Page, slug: string) => page.locator(`[data-slug=${slug}]`);
const counter = (page: Page) => page.locator('[data-shortlist]');

describe('on a phone', () => {
  test.override('contextOptions', {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });

  test('the comparison says of each value whose it is, and needs no scrolling sideways', async ({ page }) => {
    const compared = [FIRST, SECOND, THIRD];
    await openShortlist(page, sharingQuery(compared));
    const table = page.getByRole('table', { name: 'Dit verschilt tussen de interventies' });
    await table.waitFor();
    const rows = await table
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) =>
          [...row.querySelectorAll('td')].map(
            (cell) => JSON.parse(getComputedStyle(cell, '::before').content) as string,
          ),
        ),
      );
    expect(rows.length).toBeGreaterThan(3);
    for (const names of rows) expect(names).toEqual(compared.map(titleOf));
    const region = page.locator('[data-comparison-table]');
    expect(await region.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });

  test('what is kept from the list, an entry and a suggestion is in the shortlist, and stays there', async ({
    page,
    explorer,
  }) => {
    await explorer.open('?q=taalklas');
    const button = explorer.hits.first().locator('[data-keep]');
    const first = (await button.getAttribute('data-keep')) ?? '';
    expect(await button.getAttribute('data-kept')).toBeNull();
    await button.click();
    await expect.poll(() => button.getAttribute('data-kept')).toBe('');
    await expect.poll(() => counter(page).textContent()).toContain('(1)');
    expect(page.url()).toContain('/interventies/?q=taalklas');

    await page.goto(`interventies/${SECOND}/`);
    const own = page.getByRole('button', { name: `Bewaren : ${titleOf(SECOND)}` });
    await own.click();
    const related = page.locator('.related [data-keep]').first();
    const third = (await related.getAttribute('data-keep')) ?? '';
    await related.click();
    await expect.poll(() => counter(page).textContent()).toContain('(3)');

    await page.reload();
    await expect.poll(() => page.locator(`.entry [data-keep=${SECOND}]`).getAttribute('data-kept')).toBe('');
    await openShortlist(page);
    expect(await storedSlugs(page)).toEqual([first, SECOND, third]);
    await page
      .getByRole('link', { name: titleOf(SECOND) })
      .first()
      .click();
    await page.locator(`.entry [data-keep=${SECOND}]`).click();
    await expect.poll(() => storedSlugs(page)).toEqual([first, third]);
  });

  test('the list is ordered, noted, thinned out and emptied by its owner; notes are text', async ({
    page,
  }) => {
    await keepBefore(page, listOf(FIRST, SECOND, THIRD));
    await openShortlist(page);
    await item(page, THIRD)
      .getByRole('button', { name: /^Omhoog/ })
      .press('Enter');
    expect(await storedSlugs(page)).toEqual([FIRST, THIRD, SECOND]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Omhoog');

    const note = '<img src=x onerror="document.title=1"> & "Bel maandag"';
    await item(page, THIRD).getByRole('textbox').fill(note);
    await expect.poll(async () => (await stored(page))[1]?.note).toBe(note);
    await page.reload();
    expect(await item(page, THIRD).getByRole('textbox').inputValue()).toBe(note);
    expect(await item(page, THIRD).locator('img').count()).toBe(0);

    await item(page, THIRD)
      .getByRole('button', { name: /^Weghalen/ })
      .click();
    expect(await storedSlugs(page)).toEqual([FIRST, SECOND]);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    expect((await stored(page))[1]).toEqual({ slug: THIRD, note });

    await page.getByRole('button', { name: 'Wis alles' }).click();
    await page.getByRole('button', { name: 'Nee, bewaar alles' }).click();
    expect(await storedSlugs(page)).toHaveLength(3);
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await page.locator('dialog').getByRole('button', { name: 'Wis alles' }).click();
    await expect.poll(() => page.getByText('Je hebt nog niets bewaard').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    expect(await storedSlugs(page)).toEqual([FIRST, THIRD, SECOND]);
  });

  test('an entry that is pushed on at the end of the list stays there, and its button keeps the focus', async ({
    page,
  }) => {
    await keepBefore(page, listOf(FIRST, SECOND, THIRD));
    await openShortlist(page);
    const message = page.locator('[data-message]');
    for (const [name, end, order] of [
      ['Omlaag', 'al onderaan, op plaats 3 van 3', [SECOND, THIRD, FIRST]],
      ['Omhoog', 'al bovenaan, op plaats 1 van 3', [FIRST, SECOND, THIRD]],
    ] as const) {
      const button = item(page, FIRST).getByRole('button', { name: new RegExp(`^${name}`) });
      expect(await button.getAttribute('aria-disabled')).toBe(null);
      await button.focus();
      for (let press = 0; press < 4; press += 1) await page.keyboard.press('Enter');
      expect(await storedSlugs(page)).toEqual(order);
      expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
      expect(await button.getAttribute('aria-disabled')).toBe('true');
      expect(await message.textContent()).toBe(`${titleOf(FIRST)} staat ${end}.`);
    }
  });

  test('what keeps an entry is asked for before the click', async ({ page }) => {
    await page.goto(`interventies/${SECOND}/`);
    const asked = page.waitForResponse(/\/keep[.-][^/]+\.js$/);
    await page.locator(`.entry [data-keep=${SECOND}]`).focus();
    expect((await asked).status()).toBe(200);
  });

  test('two tabs show the same', async ({ page }) => {
    await keepBefore(page, listOf(FIRST));
    const other = await page.context().newPage();
    await openShortlist(other);
    await page.goto(`interventies/${SECOND}/`);
    await page.locator(`.entry [data-keep=${SECOND}]`).click();
    await item(other, SECOND).waitFor();
    await item(other, SECOND)
      .getByRole('button', { name: /^Weghalen/ })
      .click();
    await expect
      .poll(() => page.locator(`.entry [data-keep=${SECOND}]`).getAttribute('data-kept'))
      .toBeNull();
    expect(await counter(page).textContent()).toContain('(1)');
  });

  test('a note that is being written goes on when another tab changes the list around it', async ({
    page,
  }) => {
    await keepBefore(page, listOf(FIRST, SECOND));
    await openShortlist(page);
    const note = item(page, SECOND).getByRole('textbox');
    await note.pressSequentially('Bl');
    await note.press('ArrowLeft');
    const other = await page.context().newPage();
    await openShortlist(other);
    const changes = [
      async () => {
        await other.goto(`interventies/${THIRD}/`);
        await other.locator(`.entry [data-keep=${THIRD}]`).click();
        await openShortlist(other);
      },
      () =>
        item(other, THIRD)
          .getByRole('button', { name: /^Omhoog/ })
          .click(),
      () =>
        item(other, SECOND)
          .getByRole('button', { name: /^Omhoog/ })
          .click(),
      () =>
        item(other, FIRST)
          .getByRole('button', { name: /^Weghalen/ })
          .click(),
    ];
    for (const change of changes) {
      await change();
      const order = await storedSlugs(other);
      const shown = () =>
        page.locator('[data-items] > li').evaluateAll((all) => all.map((each) => each.dataset.slug));
      await expect.poll(shown).toEqual(order);
      await page.keyboard.type('e');
    }
    await expect
      .poll(async () => (await stored(page)).find(({ slug }) => slug === SECOND)?.note)
      .toBe('Beeeel');
  });

  test('a list that someone shares is looked at, added or taken over, and never writes over one’s own', async ({
    page,
  }) => {
    await keepBefore(page, serializeShortlist([{ slug: FIRST, note: 'van mij' }]));
    const query = `${sharingQuery([SECOND, FIRST, 'bestaat-niet', SECOND])}&interventie=%3Cb%3Evet%3C/b%3E`;
    await openShortlist(page, query);
    const shared = page.locator('[data-shared]');
    expect(await shared.textContent()).toContain('Je eigen selectie (1 interventie) is niet veranderd');
    expect(await shared.textContent()).toContain('‘bestaat-niet’ staat niet (meer)');
    expect(await shared.textContent()).toContain('‘<b>vet</b>’ staat niet (meer)');
    expect(await page.locator('[data-count]').textContent()).toBe('2 interventies');
    expect(await page.locator('[data-items] > li').count()).toBe(2);
    expect(await page.getByText('van mij').isVisible()).toBe(false);
    expect(await storedSlugs(page)).toEqual([FIRST]);

    await page.getByRole('button', { name: 'Toevoegen aan mijn selectie' }).click();
    await expect.poll(() => page.url()).toMatch(/\/selectie\/$/);
    expect(await stored(page)).toEqual([
      { slug: FIRST, note: 'van mij' },
      { slug: SECOND, note: '' },
    ]);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    expect(await storedSlugs(page)).toEqual([FIRST]);

    await openShortlist(page, query);
    await page.getByRole('button', { name: 'Mijn selectie vervangen' }).click();
    await expect
      .poll(() => stored(page))
      .toEqual([
        { slug: SECOND, note: '' },
        { slug: FIRST, note: 'van mij' },
      ]);

    await openShortlist(page, sharingQuery(['bestaat-niet']));
    expect(await shared.textContent()).toContain('‘bestaat-niet’ staat niet (meer)');
    expect(await shared.getByRole('button').count()).toBe(0);
    expect(await page.getByText('Je hebt nog niets bewaard').isVisible()).toBe(false);

    await openShortlist(page, '?interventie=%3Cb%3Evet%3C/b%3E');
    await page.locator('[data-message]', { hasText: '‘<b>vet</b>’ staat niet (meer)' }).waitFor();

    await openShortlist(page, sharingQuery(interventions.slice(0, 120).map(({ slug }) => slug)));
    expect(await shared.textContent()).toContain(`Er passen ${MAX_ENTRIES} interventies in`);
    await page.getByRole('button', { name: 'Toevoegen aan mijn selectie' }).click();
    await expect.poll(() => storedSlugs(page).then((slugs) => slugs.length)).toBe(MAX_ENTRIES);
    await page.getByText('Er was geen plaats meer voor').waitFor();
  });

  test('entries are compared, asked about, shared, downloaded and printed', async ({ page }) => {
    await page.addInitScript(() => (window.print = () => (document.title = 'printed')));
    await keepBefore(
      page,
      serializeShortlist([
        { slug: FIRST, note: '=1+1' },
        { slug: SECOND, note: '' },
      ]),
    );
    await openShortlist(page);

    const table = page.getByRole('table', { name: 'Dit verschilt tussen de interventies' });
    const heads = await table.getByRole('columnheader').allTextContents();
    expect(heads.map((head) => head.includes(titleOf(FIRST)) || head.includes(titleOf(SECOND)))).toEqual([
      true,
      true,
    ]);
    expect(await table.getByRole('rowheader').allTextContents()).toContain('Voor wie');
    const change = page.getByRole('status').and(page.locator('[data-comparison-change]'));
    await item(page, SECOND).getByRole('checkbox').uncheck();
    expect(await table.isVisible()).toBe(false);
    expect(await change.textContent()).toBe('Er is geen vergelijking meer.');
    await item(page, SECOND).getByRole('checkbox').check();
    expect(await table.isVisible()).toBe(true);
    expect(await change.textContent()).toBe(`${titleOf(SECOND)} staat nu in de vergelijking.`);

    await page.getByText('Stel alle organisaties tegelijk een vraag').click();
    await page.locator('[data-contacts-text]').fill('Eigen tekst & meer');
    const mail = page.locator('[data-ask-mail]');
    await mail.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
    await mail.click();
    expect(await mail.getAttribute('href')).toMatch(
      /^mailto:\?bcc=[^&]+@[^&]+&subject=[^&]+&body=Eigen%20tekst%20%26%20meer$/,
    );

    await page.getByRole('button', { name: 'Link kopiëren' }).click();
    await page.getByText('De link is gekopieerd.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).search).toBe(sharingQuery([FIRST, SECOND]));

    const file = async (format: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`[data-download=${format}]`).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`^selectie-\\d{4}-\\d\\d-\\d\\d\\.${format}$`));
      return readFileSync(await download.path());
    };
    const { sheets } = await readXlsx(await file('xlsx'));
    expect(sheets[0]?.rows.slice(1).map((row) => row[0])).toEqual([titleOf(FIRST), titleOf(SECOND)]);
    expect((await file('csv')).toString()).toContain(`${titleOf(FIRST)};'=1+1;`);
    const { interventions: exported } = JSON.parse((await file('json')).toString()) as {
      interventions: { slug: string }[];
    };
    expect(exported.map(({ slug }) => slug)).toEqual([FIRST, SECOND]);
    expect((await file('txt')).toString()).toContain('Geraadpleegd op');

    await page.getByRole('button', { name: 'Print dossier' }).click();
    await expect.poll(() => page.title()).toBe('printed');
    await page.emulateMedia({ media: 'print' });
    const dossier = page.locator('[data-dossier]');
    expect(await dossier.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Vergelijking',
      titleOf(FIRST),
      titleOf(SECOND),
    ]);
    expect(await dossier.getByRole('img', { name: 'QR-code van deze lijst' }).isVisible()).toBe(true);
    expect(await dossier.getByText(link).isVisible()).toBe(true);
    expect(await page.locator('[data-shortlist-page]').isVisible()).toBe(false);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), 'a cover and a sheet for each').toHaveLength(
      3,
    );
  });
});

test('whom to ask is named with whose each way is, as links, in the question to all and in the comparison', async ({
  page,
}) => {
  await openShortlist(page, sharingQuery(['zaanstad-zaanse-zomerschool', 'haarlem-high-dosage-tutoring']));
  await page.getByText('Stel alle organisaties tegelijk een vraag').click();
  const asked = page.locator('[data-contacts-list] li');
  const text = (await asked.textContent()) ?? '';
  expect(text).toBe('Zaanse Zomerschool: website, of Gemeente Zaanstad: 14\u00a0075, contactpagina');
  const addresses = await asked
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses[1]).toBe('tel:14075');
  const mailed = await page.locator('[data-contacts-mailed]').textContent();
  expect(mailed).toContain('antwoord@haarlem.nl (Gemeente Haarlem)');

  const compared = page.getByRole('table', { name: 'Dit verschilt tussen de interventies' });
  const link = (name: string) => compared.getByRole('link', { name, exact: true });
  expect(await link('antwoord@haarlem.nl').getAttribute('href')).toBe('mailto:antwoord@haarlem.nl');
  expect(await link('14\u00a0075').getAttribute('href')).toBe('tel:14075');
  expect(await link('contactpagina van Gemeente Zaanstad').count()).toBe(1);
  expect(await link('High Dosage Tutoring').getAttribute('href')).toContain('/haarlem-high-dosage-tutoring/');
});

test.for(['Print dossier', 'Print boekje'])(
  '‘%s’ has the text of an entry, as the entry’s own page has it on paper',
  async (name, { page }) => {
    await page.goto('interventies/haarlem-high-dosage-tutoring/');
    const ownText = await page
      .locator('h2:is(:text-is("Aanpak"), :text-is("Resultaten")), h2:text-is("Aanpak") ~ .nl-paragraph')
      .allTextContents();
    expect(ownText.slice(0, 1)).toEqual(['Aanpak']);
    expect(ownText).toContain('Resultaten');

    await page.addInitScript(() => (window.print = () => (document.title = 'printed')));
    await openShortlist(page, sharingQuery(['haarlem-high-dosage-tutoring']));
    await page.getByRole('button', { name }).click();
    await expect.poll(() => page.title()).toBe('printed');
    const sheet = page.locator('[data-dossier] article');
    for (const part of ownText) expect(await sheet.textContent()).toContain(part);
    expect(await page.locator('[data-dossier] header').textContent()).toContain('CC BY 4.0');
  },
);

test('in a dossier an entry with much text takes one page', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => (document.title = 'printed')));
  await openShortlist(page, sharingQuery(['haarlem-high-dosage-tutoring']));
  await page.getByRole('button', { name: 'Print dossier' }).click();
  await expect.poll(() => page.title()).toBe('printed');
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), 'a cover and a sheet').toHaveLength(2);
});

test.for([1, 2])(
  'every link to a part of the page leads to one that is there, with entries: %i',
  async (count, { page }) => {
    await openShortlist(page, sharingQuery([FIRST, SECOND].slice(0, count)));
    const parts = page.getByRole('list', { name: 'Op deze pagina' }).getByRole('link');
    const targets = await parts.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(targets.includes('#vergelijking')).toBe(count > 1);
    expect(targets.length).toBeGreaterThan(2);
    for (const [index, target] of targets.entries()) {
      await parts.nth(index).click();
      // What is folded is unfolded.
      expect(await page.locator(target).isVisible(), target).toBe(true);
    }
  },
);

test('on paper one’s own list has the address that opens it elsewhere', async ({ page }) => {
  await keepBefore(page, listOf(FIRST, SECOND));
  await openShortlist(page);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.locator('[data-print-day]').textContent()).toContain('geprint op');
  const printed = (await page.locator('[data-print-address]').textContent()) ?? '';
  expect(new URL(printed).search).toBe(sharingQuery([FIRST, SECOND]));
  expect(await page.locator('[data-print-address]').isVisible()).toBe(true);
  await page.evaluate(() => localStorage.clear());
  await page.emulateMedia({ media: 'screen' });
  await page.goto(printed);
  await item(page, SECOND)
    .getByRole('link', { name: titleOf(SECOND) })
    .waitFor();
  expect(await page.locator('[data-items] > li').count()).toBe(2);
});

test('what is not to be compared stays so when the page is loaded anew, or come back to', async ({
  page,
}) => {
  await keepBefore(page, listOf(FIRST, SECOND, THIRD));
  await openShortlist(page);
  const isCompared = (slug: string) => item(page, slug).getByRole('checkbox').isChecked();
  await item(page, SECOND).getByRole('checkbox').uncheck();
  await page.reload();
  await page.locator('[data-comparison-table] table').waitFor();
  expect(await Promise.all([FIRST, SECOND, THIRD].map(isCompared))).toEqual([true, false, true]);
  await page.goto('over/');
  await page.goBack();
  await page.locator('[data-comparison-table] table').waitFor();
  expect(await isCompared(SECOND)).toBe(false);
});

describe('what cannot be kept or read', () => {
  test('a browser that keeps nothing says so, and the page works', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(`interventies/${SECOND}/`);
    await page.locator(`.entry [data-keep=${SECOND}]`).click();
    await expect.poll(() => page.locator('.page-notice').textContent()).toContain('Bewaren lukt niet');
    expect(await page.locator('.page-notice').isVisible()).toBe(true);
    expect(await page.locator(`.entry [data-keep=${SECOND}]`).getAttribute('data-kept')).toBeNull();

    await openShortlist(page, sharingQuery([FIRST, SECOND]));
    await page.getByRole('button', { name: 'Toevoegen aan mijn selectie' }).click();
    await page.locator('[data-message]').getByText('Bewaren lukt niet').waitFor();
    expect(await item(page, FIRST).isVisible()).toBe(true);
  });

  test('what another version wrote is put aside whole, and what could be read stays', async ({ page }) => {
    const odd = JSON.stringify({ version: 9, items: [{ slug: FIRST, note: 'oud' }, { id: 7 }], extra: true });
    await keepBefore(page, odd);
    await page.goto(`interventies/${SECOND}/`);
    await page.locator(`.entry [data-keep=${SECOND}]`).click();
    await expect.poll(() => storedSlugs(page)).toEqual([FIRST, SECOND]);
    await openShortlist(page);
    expect(await item(page, FIRST).getByRole('textbox').inputValue()).toBe('oud');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download wat apart staat' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toBe(odd);
    await page.getByRole('button', { name: 'Gooi het weg' }).click();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['selectie']);
  });
});

describe('undoing', () => {
  test('says what it brought back', async ({ page }) => {
    await keepBefore(page, listOf(FIRST, SECOND, THIRD));
    await openShortlist(page);
    const message = page.getByRole('status').and(page.locator('[data-message]'));
    await item(page, THIRD)
      .getByRole('button', { name: /^Weghalen/ })
      .click();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    expect(await message.textContent()).toBe(`${titleOf(THIRD)} staat er weer.`);
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await page.locator('dialog').getByRole('button', { name: 'Wis alles' }).click();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    expect(await message.textContent()).toBe('3 interventies staan er weer.');
  });

  test('gives back what was cleared, and leaves what was kept in another tab since', async ({ page }) => {
    await keepBefore(page, serializeShortlist([{ slug: FIRST, note: 'van mij' }]));
    await openShortlist(page);
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await page.locator('dialog').getByRole('button', { name: 'Wis alles' }).click();
    const undo = page.getByRole('button', { name: 'Ongedaan maken' });
    await undo.waitFor();
    const other = await page.context().newPage();
    await other.goto(`interventies/${SECOND}/`);
    await other.locator(`.entry [data-keep=${SECOND}]`).click();
    await item(page, SECOND).waitFor();
    await undo.click();
    expect(await stored(page)).toEqual([
      { slug: FIRST, note: 'van mij' },
      { slug: SECOND, note: '' },
    ]);
  });

  test('a list that was cleared before is not cleared when the question is closed without an answer', async ({
    page,
  }) => {
    await keepBefore(page, listOf(FIRST));
    await openShortlist(page);
    const dialog = page.locator('dialog');
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await dialog.getByRole('button', { name: 'Wis alles' }).click();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    // The first leaves the last answer there in every browser, Escape in some.
    for (const close of [
      () => dialog.evaluate((each: HTMLDialogElement) => each.close()),
      () => page.keyboard.press('Escape'),
    ]) {
      await page.getByRole('button', { name: 'Wis alles' }).click();
      await close();
      await dialog.waitFor({ state: 'hidden' });
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      expect(await storedSlugs(page)).toEqual([FIRST]);
    }
  });

  test('what was added of a shared list leaves the notes that were written since', async ({ page }) => {
    await keepBefore(page, listOf(FIRST));
    await openShortlist(page, sharingQuery([SECOND, THIRD]));
    await page.getByRole('button', { name: 'Toevoegen aan mijn selectie' }).click();
    for (const slug of [FIRST, THIRD]) await item(page, slug).getByRole('textbox').fill(`Over ${slug}`);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    expect(await stored(page)).toEqual([FIRST, THIRD].map((slug) => ({ slug, note: `Over ${slug}` })));
  });
});

describe('an entry that can’t be loaded', () => {
  const notes = [FIRST, SECOND, 'bestaat-niet'].map((slug) => ({ slug, note: `Over ${slug}` }));

  test('is in every file and on paper as far as it is known, with the visitor’s note, and is message of', async ({
    page,
  }) => {
    await page.addInitScript(() => (window.print = () => (document.title = 'printed')));
    await keepBefore(page, serializeShortlist(notes));
    await page.route(recordOf(SECOND), (route) => route.abort());
    await openShortlist(page);
    const message = page.getByText('Van 2 interventies konden we de gegevens niet ophalen.');
    for (const format of ['csv', 'txt', 'json']) {
      const file = await downloaded(page, format);
      for (const { slug, note } of notes) {
        expect(file, format).toContain(note);
        expect(file, format).toContain(`/interventies/${slug}/`);
      }
      await message.filter({ hasText: `.${format} is gedownload.`, visible: true }).waitFor();
    }
    await page.getByRole('button', { name: 'Print dossier' }).click();
    await expect.poll(() => page.title()).toBe('printed');
    await page.emulateMedia({ media: 'print' });
    const dossier = page.locator('[data-dossier]');
    expect(await dossier.textContent()).toContain('3 interventies · ');
    expect(await message.filter({ visible: true }).count()).toBe(1);
    for (const { note } of notes) expect(await dossier.getByText(note).isVisible()).toBe(true);
  });

  test('is tried again when it is taken along, and when the browser is online again', async ({ page }) => {
    await keepBefore(page, listOf(FIRST, SECOND));
    const isThere = (slug: string) => item(page, slug).getByText('niet bereikbaar').isHidden();
    for (const again of [
      () => downloaded(page, 'csv'),
      () => page.evaluate(() => dispatchEvent(new Event('online'))),
    ]) {
      await page.route(recordOf(SECOND), (route) => route.abort());
      await openShortlist(page);
      expect(await isThere(SECOND)).toBe(false);
      await page.unroute(recordOf(SECOND));
      const file = await again();
      await expect.poll(() => isThere(SECOND)).toBe(true);
      if (typeof file === 'string') expect(file).toContain(titleOf(SECOND));
    }
  });

  test('yet holds up none of the others, and a file waits for it; it is asked for once', async ({ page }) => {
    await keepBefore(page, listOf(FIRST, SECOND));
    const { promise: isReleased, resolve: release } = Promise.withResolvers<undefined>();
    let asked = 0;
    await page.route(recordOf(SECOND), async (route) => {
      asked += 1;
      await isReleased;
      await route.continue();
    });
    await page.goto('selectie/');
    await item(page, FIRST)
      .getByRole('link', { name: titleOf(FIRST) })
      .waitFor();
    expect(await item(page, SECOND).getByText('Even geduld').isVisible()).toBe(true);
    const file = downloaded(page, 'json');
    await page.locator('[data-taken]').getByText('Een ogenblik').waitFor();
    release(undefined);
    const { interventions: taken } = JSON.parse(await file) as { interventions: { title?: string }[] };
    expect(taken.map(({ title }) => title)).toEqual([titleOf(FIRST), titleOf(SECOND)]);
    await expect.poll(() => page.locator('[data-taken]').textContent()).toMatch(/is gedownload\.$/);
    expect(asked).toBe(1);
  });
});

test('below a path of a host the entries and what is loaded for a file are found too', async ({ page }) => {
  const { address } = inject('siteUnderBase');
  await page.goto(`${address}selectie/${sharingQuery([FIRST])}`);
  await item(page, FIRST)
    .getByRole('link', { name: titleOf(FIRST) })
    .waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-download=xlsx]').click(),
  ]);
  expect((await readXlsx(readFileSync(await download.path()))).sheets).toHaveLength(1);
});

describe('without JavaScript', () => {
  test.override('contextOptions', { javaScriptEnabled: false });

  test('nothing can be kept, and the page says what to do instead', async ({ page }) => {
    await page.goto(`interventies/${SECOND}/`);
    expect(await page.locator('[data-keep]:visible, [data-share]:visible').count()).toBe(0);
    await page.goto('selectie/');
    expect(await page.getByText(/bewaren werkt met javascript/i).isVisible()).toBe(true);
    expect(await page.locator('main button:visible').count()).toBe(0);
  });
});
