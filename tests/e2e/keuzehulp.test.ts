/** A teacher with a phone, between two lessons. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, UNREACHABLE } from './visit.ts';

const PHONE = { viewport: { width: 360, height: 740 } };

/** Waits until the guide shows the outcome of what the address says. */
async function outcome(page: Page) {
  await page.locator('[data-outcome]:not([hidden]):not([aria-busy=true])').waitFor();
  return {
    heading: await page.locator('[data-heading]').textContent(),
    slugs: await page
      .locator('[data-outcome] [data-result]')
      .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.result)),
  };
}

const choice = (page: Page, name: string) =>
  page.locator('[data-step]:not([hidden])').getByLabel(name, { exact: true });
const next = (page: Page) => page.locator('[data-next]').click();

describe('the guide on a phone', () => {
  test.override('contextOptions', PHONE);
  test.override('expectedError', UNREACHABLE);

  test('leads in four steps to interventions with their reasons; back and reload keep the answers', async ({
    page,
  }) => {
    await page.goto('keuzehulp/');
    await choice(page, 'Middelbare school').check();
    await choice(page, 'Brugklassers').check();
    await next(page);
    await choice(page, 'De stap naar de brugklas is groot').check();
    await next(page);
    await choice(page, 'Een-op-eenbegeleiding').check();
    await next(page);
    await choice(page, 'Vrijwilligers').check();
    await page.locator('[data-show]').click();

    const { slugs } = await outcome(page);
    expect(slugs.slice(0, 6)).toContain('arnhem-schools-cool-thuismentoren');
    const why = page.locator('[data-list] > li', { hasText: "School's cool Arnhem" }).locator('.guide-why');
    expect(await why.locator('[data-firmness]').textContent()).toBe('Past heel goed');
    expect(await why.locator('[data-reasons]').textContent()).toContain(
      'Gaat over wat er speelt · Middelbare school · Brugklassers · Een-op-eenbegeleiding · Vrijwilligers',
    );
    expect(await why.locator('[data-cautions]').isVisible()).toBe(false);

    expect(await page.title()).toMatch(/^Uitkomst · Keuzehulp/);
    await page.reload();
    expect((await outcome(page)).slugs).toEqual(slugs);

    await page.locator('[data-more]').click();
    const sixteenth = page.locator('[data-outcome] [data-result]').nth(15).getByRole('link').first();
    const href = await sixteenth.getAttribute('href');
    await sixteenth.click();
    await page.locator('article[data-intervention]').waitFor();
    await page.goBack();
    expect((await outcome(page)).slugs).toHaveLength(20);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);

    await page.goBack();
    expect(await choice(page, 'Vrijwilligers').isChecked()).toBe(true);
    await page.goBack();
    expect(await choice(page, 'Een-op-eenbegeleiding').isChecked()).toBe(true);
    await page.goForward();
    await page.goForward();
    expect((await outcome(page)).slugs).toEqual(slugs);
  });

  test('keeps its list for who comes back and follows a link within the page', async ({ page }) => {
    await page.goto('keuzehulp/?sector=po');
    await outcome(page);
    await page.locator('[data-more]').click();
    const last = page.locator('[data-list] > li').nth(19).getByRole('link').first();
    await last.click();
    await page.locator('article[data-intervention]').waitFor();
    await page.goBack();
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
    await page.evaluate(async () => {
      const followed = new Promise((resolve) => window.addEventListener('hashchange', resolve));
      location.hash = '#inhoud';
      await followed;
    });
    expect((await outcome(page)).slugs).toHaveLength(20);
  });

  test('keeps what fits only in part out of its number, below a heading of its own', async ({ page }) => {
    await page.goto('keuzehulp/?sector=vo&voor=vmbo-leerlingen&uitdaging=geen-plek-of-hulp-voor-huiswerk');
    const fitting = Number(/^\d+/.exec((await outcome(page)).heading ?? '')?.[0]);
    const partly = page.locator('[data-partly]');
    const cards = page.locator('[data-outcome] [data-result]');
    expect(await partly.isVisible()).toBe(false);
    while (await page.locator('[data-more]').isVisible()) {
      const before = await cards.count();
      await page.locator('[data-more]').click();
      await expect.poll(() => cards.count()).toBeGreaterThan(before);
      await outcome(page);
    }
    expect(await page.locator('[data-list] [data-result]').count()).toBe(fitting);
    const others = await partly.locator('[data-result]').count();
    expect(others).toBeGreaterThan(1);
    expect(await partly.getByRole('heading').first().innerText()).toBe(`Past niet helemaal (${others})`);
    expect(new Set(await partly.locator('[data-firmness]').allTextContents())).toEqual(
      new Set(['Past deels']),
    );
    expect(await page.locator('[data-list] [data-firmness]').allTextContents()).not.toContain('Past deels');

    for (const { list, place, length } of [
      { list: partly, place: 2, length: others },
      { list: page.locator('[data-list]'), place: fitting, length: fitting },
    ]) {
      const link = list
        .locator('[data-result]')
        .nth(place - 1)
        .getByRole('link')
        .first();
      const href = await link.getAttribute('href');
      await link.click();
      await page.getByText(`(${place} van ${length})`).waitFor();
      await page.goBack();
      await outcome(page);
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
    }
  });

  test('begins each step with its heading in sight, however fast one taps', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto('keuzehulp/?stap=1&uitdaging=te-laag-advies');
    await page.locator('[data-step="1"]:not([hidden])').waitFor();
    for (const [button, heading] of [
      ['[data-next]', 'Wat speelt er?'],
      ['[data-next]', 'Wat zoek je?'],
      ['[data-next]', 'Wat past bij jullie?'],
      ['[data-show]', /passen? bij je antwoorden/],
    ] as const) {
      await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      await page.locator(button).evaluate((each: HTMLElement) => each.click());
      await page.getByRole('heading', { name: heading }).waitFor();
      if (button === '[data-show]') await outcome(page);
      const top = await page
        .getByRole('heading', { name: heading })
        .evaluate((each) => each.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(PHONE.viewport.height / 2);
    }
  });

  test('goes on with what it knows of an address, and says what it does not know', async ({ page }) => {
    await page.goto(
      'keuzehulp/?stap=9&sector=po&uitdaging=bestaat-niet&gemeente=%3Cb%3E&uitdaging=zonder-ontbijt-op-school&effect=gevolgd&effect=onderzocht',
    );
    const { slugs } = await outcome(page);
    expect(slugs[0]).toBe('deventer-schoolontbijt-rivierenwijk');
    expect(await page.locator('[data-message]').textContent()).toContain('‘bestaat-niet’, ‘<b>’, ‘9’');
    expect(await page.locator('[data-answers] [data-name]').allTextContents()).toEqual([
      'Basisschool',
      'Kinderen komen zonder ontbijt op school',
      'Gevolgd of meer',
    ]);

    await page.goto('keuzehulp/?stap=uitkomst');
    expect(await outcome(page)).toEqual({ heading: 'Kies eerst iets', slugs: [] });
  });

  test('says what to leave out when little fits, and leaves it out', async ({ page }) => {
    await page.goto('keuzehulp/?sector=po&uitdaging=ruzie-en-onrust&vorm=huisbezoek&wanneer=weekend');
    const before = await outcome(page);
    const link = page.locator('[data-loosenings] a').first();
    const [, count] = /^Zonder “huisbezoek”: (\d+)$/.exec((await link.textContent()) ?? '') ?? [];
    await link.click();
    await expect.poll(async () => (await outcome(page)).heading).not.toBe(before.heading);
    expect((await outcome(page)).heading).toMatch(new RegExp(`^${count} `));
  });

  test('says so when its facts cannot be reached, and leads on', async ({ page }) => {
    await page.route('**/keuzehulp/interventies.json', (route) => route.abort());
    await page.goto('keuzehulp/?sector=po&vorm=plek');
    expect((await outcome(page)).heading).toBe('De keuzehulp is nu niet bereikbaar');
    expect(await page.locator('main a[href="/keuzehulp/te-laag-advies/"]').isVisible()).toBe(true);
  });
});

describe('the guide without JavaScript', () => {
  test.override('contextOptions', { ...PHONE, javaScriptEnabled: false });

  test('leads through a challenge to its interventions', async ({ page }) => {
    await page.goto('keuzehulp/');
    expect(await page.locator('[data-guide]').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Een leerling krijgt een te laag advies' }).click();
    await page.waitForURL('**/keuzehulp/te-laag-advies/');
    expect(await page.getByText('Een kind kan meer dan zijn woordenschat laat zien.').isVisible()).toBe(true);
    expect(await page.locator('main a[href="/kennisbank/drentse-onderwijsmonitor/"]').isVisible()).toBe(true);
    const [first] = await page
      .locator('.intervention-list a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(first).toBe('/interventies/den-haag-haagse-kopklas/');
  });
});
