import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { WIDTHS } from './kinds.ts';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
  preload: false,
};

/** The rules that look at colours, which take half of the time. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const OF_COLOURS: RunOptions = { ...OPTIONS, runOnly: { type: 'rule', values: COLOUR_RULES }, rules: {} };
const OF_ALL_ELSE: RunOptions = {
  ...OPTIONS,
  rules: { ...OPTIONS.rules, ...Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])) },
};

/**
 * What axe finds on a page at 320 px and 1280 px, a line for each element: of colours, light and dark, at the widest, where the
 * most can be seen and they are the same; of all else at each width, once, as the page is the same in dark colours.
 *
 * That includes what axe cannot decide, but not at 320 px: there it cannot see the colour behind text that is below
 * something that floats, or in a table that scrolls sideways.
 *
 * @param only Widths (px) at which the page can look as it does now; `decided` leaves out what axe cannot decide.
 */
export async function axeFindings(
  page: Page,
  only: { widths?: readonly number[]; decided?: boolean } = {},
): Promise<string[]> {
  const { widths = WIDTHS, decided = false } = only;
  await page.evaluate(script);
  const findings: string[] = [];
  const look = async (width: number, colorScheme: 'light' | 'dark', options: RunOptions) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const undecided = !decided && width > 320;
    const found = await page.evaluate(findingsInPage, { options, undecided });
    findings.push(...found.map((finding) => `${colorScheme}, ${width} px: ${finding}`));
  };
  const widest = Math.max(...widths);
  for (const width of widths) await look(width, 'light', width === widest ? OPTIONS : OF_ALL_ELSE);
  await look(widest, 'dark', OF_COLOURS);
  return findings;
}

async function findingsInPage(settings: { options: RunOptions; undecided: boolean }): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof import('axe-core') };
  const { violations, incomplete } = await axe.run(document, settings.options);
  return [...violations, ...(settings.undecided ? incomplete : [])].flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const reason = [...any, ...all, ...none].map(({ message }) => message).join('; ');
      return `${id} at ${target.join(' ')}: ${reason}`;
    }),
  );
}
