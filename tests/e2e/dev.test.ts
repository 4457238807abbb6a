/** The site while it is being worked on: `npm run dev`. */
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { contentIn } from './content.ts';
import { ProjectCopy, type CopyServer } from './project-copy.ts';
import { test } from './visit.ts';

const copy = new ProjectCopy();
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

  test('shows an entry with its contact', async ({ page }) => {
    await page.goto(`${server.address}interventies/alkmaar-taalklas/`);
    expect(await page.locator('article[data-intervention=alkmaar-taalklas] [data-contact]').isVisible()).toBe(
      true,
    );
  });
});
