import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { FORM_SLUGS, MOMENTS, SETTINGS } from '../../../src/catalogue/practice-values.ts';
import { keysOf } from '../../../src/catalogue/taxonomy.ts';
import { drawingOf, HUES, type DrawingFacts } from '../../../src/publishing/drawing/scene.ts';
import { sketchesOf } from '../../../src/publishing/drawing/sketches.ts';
import { svgOf } from '../../../src/publishing/drawing/svg.ts';
import { interventions, themes } from '../../real-catalogue.ts';

/** An entry of which one fact is given. */
const entry = (practice: Partial<DrawingFacts['practice']>, slug = 'utrecht-voorlezen'): DrawingFacts => ({
  slug,
  themes: ['taalbevordering'],
  practice: { audience: [], form: [], moment: [], place: [], ...practice },
});

describe('the drawing of an entry', () => {
  test('is another one for each value of each fact', () => {
    const drawingsOf = (entries: DrawingFacts[]) =>
      new Set(entries.map((each) => JSON.stringify(drawingOf(each))));
    const forms = FORM_SLUGS.map((form) => entry({ form: [form] }));
    const moments = keysOf(MOMENTS).map((moment) => entry({ moment: [moment] }));
    const places = keysOf(SETTINGS).map((place) => entry({ place: [place] }));
    expect(drawingsOf(forms).size).toBe(forms.length);
    expect(drawingsOf(moments).size).toBe(moments.length);
    expect(drawingsOf(places).size).toBe(places.length);
  });

  test('is another one for two entries with the same facts', () => {
    const facts = { form: ['lessen' as const], place: ['school' as const] };
    expect(drawingOf(entry(facts, 'utrecht-taalklas'))).not.toEqual(
      drawingOf(entry(facts, 'breda-taalklas')),
    );
  });

  test('stays inside its sheet, so that nothing of it lies beyond a page', () => {
    const outside = interventions.flatMap((each) =>
      drawingOf(each).shapes.flatMap(({ path }) =>
        // Each part of a path begins at its left.
        [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)]
          .filter(([, x, y]) => Number(x) < 0 || Number(x) > 120 || Number(y) < 0 || Number(y) > 80)
          .map(([start]) => `${each.slug} ${start}`),
      ),
    );
    expect(outside).toEqual([]);
  });

  test('takes at most 1 kB compressed, and hardly two entries share one', () => {
    const drawings = interventions.map((each) => svgOf(drawingOf(each), 'of the page'));
    expect(Math.max(...drawings.map((svg) => brotliCompressSync(svg).length))).toBeLessThanOrEqual(1000);
    expect(new Set(drawings).size).toBeGreaterThan(0.97 * drawings.length);
  });

  test('has one colour a scheme when it is for a file', () => {
    expect(svgOf(drawingOf(entry({})), 'of the page')).toContain('light-dark(');
    expect(svgOf(drawingOf(entry({})), 'light')).not.toMatch(/light-dark|var\(/);
  });

  test('has a hue of its own for each theme', () => {
    expect(Object.keys(HUES).toSorted()).toEqual(themes.map(({ slug }) => slug).toSorted());
    expect(new Set(Object.values(HUES)).size).toBe(themes.length);
  });
});

test('the style sheet of small drawings has every class that a card names', () => {
  const { css, classesOf } = sketchesOf(interventions);
  for (const each of interventions)
    for (const name of classesOf(each).split(' ')) expect(css).toContain(`.${name}{`);
});
