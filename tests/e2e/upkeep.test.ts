/** The page that lists what wants work. */
import { describe, expect } from 'vitest';
import { today } from '../../src/history/git.ts';
import { MAINTENANCE_TASKS, maintenanceOf } from '../../src/catalogue/quality/maintenance.ts';
import { interventions, municipalities } from '../real-catalogue.ts';
import { test } from './visit.ts';

const upkeep = maintenanceOf(interventions, today());
const known = new Set(interventions.flatMap((each) => each.municipalities));

/** Where a section stands on the page. */
const SECTIONS = {
  verify: 'uitzoeken',
  status: 'status',
  practice: 'werkwijze',
  result: 'resultaat',
  text: 'tekst',
  check: 'controle',
  contact: 'contact',
  contactCheck: 'contact-nakijken',
  source: 'bron',
};

describe('the page of upkeep', () => {
  test('lists in each section the entries that want that, and says how many', async ({ page }) => {
    await page.goto('bijdragen/onderhoud/');
    for (const task of MAINTENANCE_TASKS) {
      const expected = upkeep.filter(({ tasks }) => tasks.includes(task));
      // A section in which there is nothing to do is not there.
      if (expected.length === 0) {
        expect(await page.locator(`#${SECTIONS[task]}`).count(), task).toBe(0);
        continue;
      }
      const section = page.locator(`details:has(#${SECTIONS[task]})`);
      if (expected.length === 0) {
        expect(await section.count(), task).toBe(0);
        continue;
      }
      const linked = await section
        .locator('li a[href^="/interventies/"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(linked, task).toEqual(expected.map(({ intervention: { slug } }) => `/interventies/${slug}/`));
      expect(await section.locator('summary').textContent(), task).toContain(`(${expected.length})`);
    }
  });

  test('gives every entry a link to change it, which says of which entry it is', async ({ page }) => {
    await page.goto('bijdragen/onderhoud/');
    const items = await page.locator('main details li').evaluateAll((all) =>
      all.map((item) => {
        const links = [...item.querySelectorAll('a')];
        const edit = links.find((link) => /^\s*Download/.test(link.textContent));
        const words = edit?.textContent.replace(/\s+/g, ' ').trim();
        return [links[0]?.getAttribute('href'), words, Boolean(edit?.getAttribute('href'))] as const;
      }),
    );
    for (const { intervention } of upkeep) {
      const item = items.find(([entry]) => entry === `/interventies/${intervention.slug}/`);
      expect(item?.slice(1)).toEqual([`Download ${intervention.title}`, true]);
    }
  });

  test('leads to each municipality without entries, and to no other', async ({ page }) => {
    await page.goto('bijdragen/onderhoud/');
    const linked = await page
      .locator('main details.province a[href^="/gemeenten/"]')
      .evaluateAll((links) => links.map((link) => link.textContent?.trim()));
    const missing = municipalities.filter(({ name }) => !known.has(name)).map(({ name }) => name);
    expect(linked.sort()).toEqual(missing.sort());
  });

  describe('without JavaScript', () => {
    test.override('contextOptions', { javaScriptEnabled: false });

    test('unfolds what one jumps to, and folds at a click', async ({ page }) => {
      await page.goto('bijdragen/onderhoud/');
      const list = page.locator('#contact li').first();
      expect(await list.isVisible()).toBe(false);
      await page
        .getByRole('navigation', { name: 'Op deze pagina' })
        .getByText('Contact zonder adres')
        .click();
      expect(await list.isVisible()).toBe(true);
      await page.locator('details:has(#contact) summary').click();
      expect(await list.isVisible()).toBe(false);
    });
  });
});
