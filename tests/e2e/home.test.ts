/** The home page: what it shows this week, and a surprise. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { turnOf } from '../../src/catalogue/recommend/turns.ts';
import { interventions } from './content.ts';
import { test } from './visit.ts';

/** What of the page the browser does not lay out until it comes into view. */
const putOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => getComputedStyle(element).contentVisibility !== 'visible')
      .map((element) => element.outerHTML.slice(0, 80)),
  );

test('shows the entries of the week in which it is visited, and leads to one by chance', async ({ page }) => {
  const count = Number(/data-count="(\d+)"/.exec(readFileSync('dist/index.html', 'utf8'))?.[1]);
  const later = '2031-03-12';
  const turn = turnOf(later, count);
  const ofThatWeek = readFileSync(`dist/uitgelicht/${turn}/index.html`, 'utf8');
  const [, title = ''] = /<h3[^>]*>\s*<a[^>]*>\s*([^<]+?)\s*</.exec(ofThatWeek) ?? [];
  await page.clock.setFixedTime(`${later}T12:00:00+01:00`);
  await page.goto('');
  await page.locator('[data-spotlight]').getByText(title, { exact: true }).waitFor();
  // A screen reader finds no text that the browser did not lay out.
  await page.locator('html[data-laid-out]').waitFor();
  await expect.poll(() => putOff(page)).toEqual([]);

  await page.getByRole('link', { name: 'Verras me' }).click();
  await page.waitForURL('**/interventies/*/');
  const slug = new URL(page.url()).pathname.split('/').at(-2);
  expect(interventions.map((each) => each.slug)).toContain(slug);
});

test('a click with a key held down is left to the browser', async ({ page }) => {
  await page.goto('');
  const link = page.getByRole('link', { name: 'Verras me' });
  for (const key of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey']) {
    // What the page leaves to the browser, it does not do itself: the event is stopped after all its listeners had it.
    const isLeft = await link.evaluate((element, held) => {
      let left = false;
      addEventListener(
        'click',
        (event) => {
          left = !event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, [held]: true }));
      return left;
    }, key);
    expect([key, isLeft]).toEqual([key, true]);
  }
});
