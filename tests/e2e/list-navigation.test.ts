/** Going from entry to entry through the list that one came from. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { serializeShortlist } from '../../src/shortlist/shortlist.ts';
import { interventions } from './content.ts';
import { test } from './visit.ts';

const titleOf = (slug: string) => interventions.find((entry) => entry.slug === slug)?.title;

test('an entry opened from an answer leads to the next and the previous of that answer', async ({
  page,
  explorer,
}) => {
  await explorer.open('?q=sport&sector=po');
  const answer = await explorer.found();
  const [first = '', second = '', third = ''] = answer;
  await explorer.hits.nth(1).getByRole('link').first().click();
  await page.waitForURL(`**/interventies/${second}/`);
  const list = page.getByRole('navigation', { name: /lijst/i });
  expect(await list.innerText()).toContain(`2 van ${answer.length}`);

  await list.getByRole('link', { name: /^volgende/i }).click();
  await page.waitForURL(`**/interventies/${third}/`);
  expect(await list.getByRole('link', { name: /^vorige/i }).innerText()).toContain(titleOf(second));

  await list.getByRole('link', { name: /^vorige/i }).click();
  await page.waitForURL(`**/interventies/${second}/`);
  expect(await list.getByRole('link', { name: /^vorige/i }).innerText()).toContain(titleOf(first));

  await list.getByRole('link', { name: /^terug/i }).click();
  await page.waitForURL('**/interventies/?q=sport&sector=po');
  await explorer.answered();
  expect(await explorer.count()).toBe(answer.length);
});

test('the first of an answer has no previous, the last no next', async ({ page, explorer }) => {
  await explorer.open('?gemeente=achtkarspelen');
  const answer = await explorer.found();
  expect(answer.length).toBeGreaterThan(1);
  const list = page.getByRole('navigation', { name: /lijst/i });

  await explorer.hits.first().getByRole('link').first().click();
  await page.waitForURL(`**/interventies/${answer[0]}/`);
  await list.getByRole('link', { name: /^volgende/i }).waitFor();
  expect(await list.getByRole('link', { name: /^vorige/i }).isVisible()).toBe(false);

  await page.goBack();
  await explorer.answered();
  await explorer.hits.last().getByRole('link').first().click();
  await page.waitForURL(`**/interventies/${answer.at(-1)}/`);
  await list.getByRole('link', { name: /^vorige/i }).waitFor();
  expect(await list.getByRole('link', { name: /^volgende/i }).isVisible()).toBe(false);
});

test('an answer of which not all cards are there has its length, and its neighbours stand beside each other', async ({
  page,
  explorer,
}) => {
  await explorer.open('?q=kinderen');
  const answer = await explorer.found();
  await explorer.openListing(24, '?q=kinderen');
  await expect.poll(() => explorer.hits.count()).toBe(24);
  await explorer.hits.nth(2).getByRole('link').first().click();
  await page.waitForURL(`**/interventies/${answer[2]}/`);
  const list = page.getByRole('navigation', { name: /lijst/i });
  await list.getByText(`(3 van ${answer.length})`).waitFor();
  const kept = await page.evaluate(
    () => (JSON.parse(sessionStorage.getItem('lijst') ?? '') as { items: string[][] }).items,
  );
  expect(kept.length).toBeGreaterThanOrEqual(24);
  expect(kept.map(([slug]) => slug)).toEqual(answer.slice(0, kept.length));
});

/** The card that has the focus, and whether it is in sight. */
const cardInFocus = (page: Page) =>
  page.evaluate(() => {
    const card = document.activeElement?.closest<HTMLElement>('[data-result]');
    const { top = -1, bottom = Infinity } = card?.getBoundingClientRect() ?? {};
    return { slug: card?.dataset.result, isInSight: top >= 0 && bottom <= innerHeight };
  });

test.for(['back in the browser', 'the link to the list'] as const)(
  'a card of the second page of an answer is found again by %s',
  async (way, { page, explorer }) => {
    await explorer.open('?q=kinderen');
    await page.getByRole('button', { name: /toon meer/i }).click();
    await expect.poll(() => explorer.hits.count()).toBeGreaterThan(40);
    await explorer.hits.nth(35).getByRole('link').first().click();
    await page.locator('article[data-intervention]').waitFor();
    const slug = await page.locator('article[data-intervention]').getAttribute('data-intervention');
    if (way === 'back in the browser') await page.goBack();
    else await page.getByRole('link', { name: /^terug naar de lijst/i }).click();
    await explorer.answered();
    await expect.poll(() => cardInFocus(page)).toEqual({ slug, isInSight: true });
    expect(await explorer.hits.count()).toBe(48);
    expect(page.url()).not.toContain('#');
  },
);

test('an entry opened from elsewhere shows no list to go through', async ({ page }) => {
  await page.goto('interventies/alkmaar-taalklas/');
  expect(await page.getByRole('navigation', { name: /lijst/i }).isVisible()).toBe(false);
});

const navigation = (page: Page) => page.getByRole('navigation', { name: /lijst/i });

test('the lists of a page below its headings are one, of which the next stands below the next heading', async ({
  page,
}) => {
  await page.goto('gemeenten/rotterdam/');
  const cards = page.locator('[data-list] article');
  const titles = (await cards.getByRole('heading').allTextContents()).map((title) => title.trim());
  const inFirst = await page.locator('[data-list]').first().locator('article').count();
  expect(titles.length).toBeGreaterThan(inFirst);
  await cards
    .nth(inFirst - 1)
    .getByRole('link')
    .first()
    .click();
  const list = navigation(page);
  await list.getByText(`(${inFirst} van ${titles.length})`).waitFor();
  const next = list.getByRole('link', { name: /^volgende/i });
  expect(await next.innerText()).toContain(titles[inFirst]);
  await next.click();
  await list.getByText(`(${inFirst + 1} van ${titles.length})`).waitFor();
});

test('the entries of a theme that are folded away are in its list', async ({ page }) => {
  const all = interventions.filter(({ themes }) => themes.includes('taalbevordering')).length;
  await page.goto('themas/taalbevordering/');
  await page.locator('[data-list] article').nth(2).getByRole('link').first().click();
  const list = navigation(page);
  await list.getByText(`(3 van ${all})`).waitFor();
  await list.getByRole('link', { name: /^terug/i }).click();
  await page.locator('summary', { hasText: /nog \d+ interventies/i }).click();
  await page.locator('[data-list] .link-list__name').last().click();
  await list.getByText(`(${all} van ${all})`).waitFor();
});

test('an entry opened from the guide leads back to its place in the outcome', async ({ page }) => {
  await page.goto('keuzehulp/?stap=uitkomst&sector=po&uitdaging=zonder-ontbijt-op-school');
  const cards = page.locator('[data-outcome]:not([aria-busy=true]) [data-result]');
  await cards.first().waitFor();
  const [, second, third = ''] = await cards.evaluateAll((all: HTMLElement[]) =>
    all.map(({ dataset }) => dataset.result),
  );
  await cards.nth(1).getByRole('link').first().click();
  const list = navigation(page);
  await list.getByText(/\(2 van \d+\)/).waitFor();
  expect(await list.getByRole('link', { name: /^volgende/i }).innerText()).toContain(titleOf(third));
  await list.getByRole('link', { name: /^terug/i }).click();
  await page.waitForURL('**/keuzehulp/?stap=uitkomst&*');
  await expect.poll(() => cardInFocus(page)).toEqual({ slug: second, isInSight: true });
});

test('an entry opened from the shortlist leads back to it, whatever list was there before', async ({
  page,
  explorer,
}) => {
  await explorer.open('?q=ontbijt');
  const [, slug = ''] = await explorer.found();
  await explorer.hits.nth(1).getByRole('link').first().click();
  await navigation(page)
    .getByText(/\(2 van/)
    .waitFor();
  const items = [slug, 'alkmaar-taalklas'].map((each) => ({ slug: each, note: '' }));
  await page.evaluate((text) => localStorage.setItem('selectie', text), serializeShortlist(items));
  await page.goto('selectie/');
  await page
    .locator('[data-items]')
    .getByRole('link', { name: titleOf(slug) ?? '' })
    .click();
  const list = navigation(page);
  await list.getByText('(1 van 2)').waitFor();
  expect(await list.getByRole('link', { name: /^volgende/i }).innerText()).toContain(
    titleOf('alkmaar-taalklas'),
  );
  await list.getByRole('link', { name: /^terug/i }).click();
  await page.waitForURL('**/selectie/');
});

test('an entry of a list that was opened from another page shows no list, and shows it again on the way back', async ({
  page,
  explorer,
}) => {
  await page.goto('begrippen/');
  const example = page.locator('[data-filtered] a[href^="/interventies/"]:not([href*="?"])').first();
  const [, , slug = ''] = (await example.getAttribute('href'))?.split('/') ?? [];
  await explorer.open(`?q=${titleOf(slug)}`);
  await page.locator(`[data-result="${slug}"]`).getByRole('link').first().click();
  await page.waitForURL(`**/interventies/${slug}/`);
  await navigation(page).waitFor();

  await page.goto('begrippen/');
  const script = page.waitForResponse(/list-navigation/);
  await example.click();
  await page.waitForURL(`**/interventies/${slug}/`);
  // Whoever imports a script waits until it has run. As a text: vitest would rewrite it.
  await page.evaluate(`import('${(await script).url()}').then(() => undefined)`);
  expect(await navigation(page).isVisible()).toBe(false);

  await page.goBack();
  await page.goBack();
  await navigation(page).waitFor();
});
