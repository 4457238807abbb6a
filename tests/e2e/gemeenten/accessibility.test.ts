/** axe finds nothing on the pages of municipalities that `accessibility/` does not look at, and none is too wide. */
import { describe, expect } from 'vitest';
import { axeFindings } from '../accessibility/axe.ts';
import { WIDTHS } from '../accessibility/kinds.ts';
import { test } from '../accessibility/tabs.ts';
import { touchingButtons } from '../accessibility/targets.ts';

describe.for([
  'gemeenten/?thema=taalbevordering&provincie=utrecht',
  'gemeenten/urk/',
  'gemeenten/hellevoetsluis/',
  'gemeenten/provincie/drenthe/',
  'gemeenten/regio/twente/',
  'gemeenten/agendas/',
  'gemeenten/vergelijk/',
  'gemeenten/vergelijk/?gemeente=breda&gemeente=tilburg&gemeente=nergens',
  'gemeenten/urk/memo/?naast=breda&naast=nergens',
])('on /%s', (path) => {
  test('axe finds nothing', async ({ tabOf }) => {
    const tab = await tabOf(path);
    // What is compared comes after the page.
    await tab.waitForLoadState('networkidle');
    expect(await axeFindings(tab, { decided: true })).toEqual([]);
  });

  test.for(WIDTHS)('nothing scrolls sideways at %i pixels', async (width, { tabOf }) => {
    const tab = await tabOf(path, { width });
    await tab.waitForLoadState('networkidle');
    const overflow = await tab.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test.for(WIDTHS)('buttons have room between them at %i pixels', async (width, { tabOf }) => {
    const tab = await tabOf(path, { width });
    await tab.waitForLoadState('networkidle');
    expect(await touchingButtons(tab)).toEqual([]);
  });
});

test('axe finds nothing on an open question', async ({ page }) => {
  await page.goto('interventies/alkmaar-taalklas/');
  await page.getByText('Stel een vraag').click();
  expect(await axeFindings(page, { decided: true })).toEqual([]);
});
