/** The site while it is being worked on: `npm run dev`. */
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { LIST_SIZE } from '../../src/site/paging.ts';
import { contentIn } from './content.ts';
import { ProjectCopy, type CopyServer } from './project-copy.ts';
import { test } from './visit.ts';

const copy = new ProjectCopy();
const ENTRY = 'content/interventies/alkmaar-taalklas.mdx';
// More than a page lists.
for (let number = 1; number <= LIST_SIZE; number++)
  copy.write(ENTRY.replace('.mdx', `-${number}.mdx`), copy.text(ENTRY).replace(/^title: /m, `$&${number} `));
const { interventions } = contentIn(copy.at('content'));
let server: CopyServer;

beforeAll(async () => {
  server = await copy.serve('dev');
});

afterAll(async () => {
  await server.stop();
  copy.remove();
});

describe('the development server', () => {
  test('answers a question', async ({ explorer, page }) => {
    await page.goto(`${server.address}interventies/`);
    await explorer.answered();
    expect(await explorer.count()).toBe(interventions.length);
    await explorer.type('Schiedam');
    const own = interventions.filter(({ municipalities }) => municipalities.includes('Schiedam'));
    expect(await explorer.found()).toEqual(expect.arrayContaining(own.map(({ slug }) => slug)));
    expect(await explorer.count()).toBeLessThan(interventions.length);
  });

  test('cuts a long list in pages that lead to each other, each with an address and a title of its own', async ({
    page,
  }) => {
    const own = interventions.filter(({ sectors }) => sectors.includes('PO'));
    const listed = page.locator('main .intervention-list > li');
    const pages = page.getByRole('navigation', { name: 'Pagina' });
    await page.goto(`${server.address}sectoren/po/`);
    expect(await listed.count()).toBe(LIST_SIZE);
    expect(await page.locator('h2').first().innerText()).toBe(`${own.length} interventies`);
    expect(await pages.locator('[aria-current=page]').innerText()).toMatch(/1$/);
    await pages.getByRole('link', { name: 'Volgende' }).click();
    await page.waitForURL('**/sectoren/po/2/');
    expect(await page.title()).toContain(', pagina 2 van 2 · ');
    expect(await listed.count()).toBe(own.length - LIST_SIZE);
    const linked = (rel: string) => page.locator(`head link[rel=${rel}]`).getAttribute('href');
    expect(await linked('canonical')).toMatch(/\/sectoren\/po\/2\/$/);
    expect(await linked('prev')).toBe('/sectoren/po/');
    expect(await page.locator('head link[rel=next]').count()).toBe(0);
    await page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link').last().click();
    await page.waitForURL('**/sectoren/po/');
  });

  test('shows an entry with its contact', async ({ page }) => {
    await page.goto(`${server.address}interventies/alkmaar-taalklas/`);
    expect(await page.locator('article[data-intervention=alkmaar-taalklas] [data-contact]').isVisible()).toBe(
      true,
    );
  });
});
