import { describe, expect } from 'vitest';
import { test } from '../visit.ts';
import { axeFindings } from './accessible-pages.ts';

const pages = [
  'gemeenten/',
  'gemeenten/?thema=taalbevordering&provincie=utrecht',
  'gemeenten/breda/',
  'gemeenten/urk/',
  'gemeenten/hellevoetsluis/',
  'gemeenten/provincie/drenthe/',
  'gemeenten/regio/twente/',
  'gemeenten/agendas/',
  'gemeenten/agendas/breda/',
  'gemeenten/vergelijk/',
  'gemeenten/vergelijk/?gemeente=breda&gemeente=tilburg&gemeente=nergens',
];

describe.for(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.override({ contextOptions: { colorScheme } });

  describe.for([320, 1280])('at %i pixels', (width) => {
    test.for(pages)('axe finds nothing on /%s', async (path, { page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect(await axeFindings(page)).toEqual([]);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(overflow).toBeLessThanOrEqual(0);
    });

    test('axe finds nothing on an open question', async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('interventies/alkmaar-taalklas/');
      await page.getByText('Stel een vraag').click();
      expect(await axeFindings(page)).toEqual([]);
    });
  });
});
