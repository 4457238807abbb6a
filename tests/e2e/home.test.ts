/** The home page: what it shows this week, and a surprise. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { turnOf } from '../../src/catalogue/recommend/turns.ts';
import { interventions } from './content.ts';
import { test } from './visit.ts';

test('shows the entries of the week in which it is visited, and leads to one by chance', async ({ page }) => {
  const count = Number(/data-count="(\d+)"/.exec(readFileSync('dist/index.html', 'utf8'))?.[1]);
  const later = '2031-03-12';
  const turn = turnOf(later, count);
  const ofThatWeek = readFileSync(`dist/uitgelicht/${turn}/index.html`, 'utf8');
  const [, title = ''] = /<h3[^>]*>\s*<a[^>]*>\s*([^<]+?)\s*</.exec(ofThatWeek) ?? [];
  await page.clock.setFixedTime(`${later}T12:00:00+01:00`);
  await page.goto('');
  await page.locator('[data-spotlight]').getByText(title, { exact: true }).waitFor();

  await page.getByRole('link', { name: 'Verras me' }).click();
  await page.waitForURL('**/interventies/*/');
  const slug = new URL(page.url()).pathname.split('/').at(-2);
  expect(interventions.map((each) => each.slug)).toContain(slug);
});
