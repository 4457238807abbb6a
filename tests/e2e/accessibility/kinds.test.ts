/** What holds for every kind of page: for the eye, the hand, the keyboard, a screen reader, on paper and for the visitor's safety. */
import { describe, expect } from 'vitest';
import { axeFindings } from './axe.ts';
import { focusIsOn, stepsAgainstReading, tabThrough, unseenFocus } from './focus.ts';
import { EMBEDDED, KINDS, WIDTHS } from './kinds.ts';
import {
  controlsOnPaper,
  cutByTheSheet,
  fixedOnPaper,
  footOfSheet,
  SHEET,
  unwrittenLinks,
  widerThanSheet,
} from './paper.ts';
import { misdeeds, PHONE, test } from './tabs.ts';
import { smallTargets, touchingButtons } from './targets.ts';
import {
  boxesThatHideText,
  enlargeInBrowser,
  enlargePage,
  largeTextProblems,
  losses,
  NOTHING_LOST,
  ZOOMED_IN,
} from './text-fit.ts';

/** The most that a visitor may set without losing anything (WCAG 1.4.12). */
const WIDE_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

describe.for([...KINDS, ...EMBEDDED])('%s', ([, path]) => {
  test('works under its policy, asks nothing of another host and keeps nothing', async ({ tabOf }) => {
    const tab = await tabOf(path);
    expect(misdeeds.get(tab)).toEqual([]);
    expect(await tab.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual(
      [],
    );
    expect(await tab.context().cookies()).toEqual([]);
  });

  test('has nothing that axe finds, in light and dark colours, on a narrow and a wide screen', async ({
    tabOf,
  }) => {
    expect(await axeFindings(await tabOf(path))).toEqual([]);
  });

  test('scrolls nothing sideways and loses no text at 400 % zoom', async ({ tabOf }) => {
    expect(await losses(await tabOf(path, ZOOMED_IN))).toEqual(NOTHING_LOST);
  });

  // The style page shows what texts are made of, at their size.
  if (path !== 'stijl/') {
    test.for([
      ['the browser', enlargeInBrowser],
      ['the page', enlargePage],
    ] as const)(
      'has the room on a phone for text that %s makes twice as large',
      async ([, enlarge], { tabOf }) => {
        const tab = await tabOf(path, PHONE);
        const undo = await enlarge(tab);
        const problems = await largeTextProblems(tab);
        await undo();
        expect(problems).toEqual([]);
      },
    );
  }

  test('shows all of the example in every box on a phone', async ({ tabOf }) => {
    expect(await boxesThatHideText(await tabOf(path, PHONE))).toEqual([]);
  });

  test.for(WIDTHS)('loses nothing with wider spacing of text, at %i px', async (width, { tabOf }) => {
    const tab = await tabOf(path, { width });
    // A sheet that a script makes: the page's policy refuses an element with it.
    await tab.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, WIDE_SPACING);
    const found = await losses(tab);
    await tab.evaluate(() => (document.adoptedStyleSheets = []));
    expect(found).toEqual(NOTHING_LOST);
  });

  test.for(WIDTHS)(
    'has targets that are 24 px wide and high, or have that space to themselves, and no buttons that touch, at %i px',
    async (width, { tabOf }) => {
      const tab = await tabOf(path, { width });
      expect(await smallTargets(tab)).toEqual([]);
      expect(await touchingButtons(tab)).toEqual([]);
    },
  );

  // An embedded page is a part of another. The map has an order and a focus of its own: see `gemeenten/map.test.ts`.
  const isWhole = KINDS.some(([, each]) => each === path);
  if (isWhole && path !== 'gemeenten/') {
    test('Tab comes to everything once, in the order of reading, and leaves at the end', async ({
      tabOf,
    }) => {
      const tab = await tabOf(path);
      expect(await stepsAgainstReading(tab)).toEqual([]);
      const { visited, expected } = await tabThrough(tab);
      expect(visited).toEqual(expected);
      await tab.keyboard.press('Tab');
      expect(await focusIsOn(tab, 'body')).toBe(true);
    });

    test.for([
      ['at a desk', { width: 1280, height: 800 }],
      ['on a phone', PHONE],
    ] as const)('the focus can be seen everywhere %s', async ([, size], { tabOf }) => {
      // Without motion, so that what gets the focus has come into sight at once.
      expect(await unseenFocus(await tabOf(path, { ...size, reducedMotion: 'reduce' }))).toEqual([]);
    });
  }

  if (isWhole) {
    describe('on paper', () => {
      test('has no navigation, form or button', async ({ tabOf }) => {
        expect(await controlsOnPaper(await tabOf(path, SHEET))).toEqual([]);
      });

      test('has nothing that stands on every sheet', async ({ tabOf }) => {
        expect(await fixedOnPaper(await tabOf(path, SHEET))).toEqual([]);
      });

      test('writes links to elsewhere out', async ({ tabOf }) => {
        expect(await unwrittenLinks(await tabOf(path, SHEET))).toEqual([]);
      });

      test('has nothing wider than the sheet', async ({ tabOf }) => {
        expect(await widerThanSheet(await tabOf(path, SHEET))).toEqual([]);
      });

      test('has no box that is cut in two, and no heading alone at the foot of a sheet', async ({
        tabOf,
      }) => {
        expect(await cutByTheSheet(await tabOf(path, SHEET))).toEqual([]);
      });

      test('says at its foot where it comes from, and when it was printed', async ({ tabOf }) => {
        const tab = await tabOf(path, SHEET);
        const foot = await footOfSheet(tab);
        expect(foot).toContain(tab.url());
        expect(foot).toMatch(/geprint op \d+ [a-z]+ \d{4}$/);
      });
    });
  }
});
