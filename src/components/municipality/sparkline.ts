/** A series as a line in a small drawing. */
import type { Series } from '../../catalogue/indicators/values.ts';

/** Fewer values than this make no line. */
export const MIN_POINTS = 3;

/** Size of the drawing, and the room at its edges for the width of a line. */
export const SPARKLINE = { width: 120, height: 32, edge: 3 };

/**
 * The lines of several series, on one scale: from the first year to the last, from the lowest value to the highest.
 *
 * @param series The first is the one that the drawing is about: when it has too few values, there are no lines.
 * @returns A path for each series, in the same order. A year without a value breaks its line.
 */
export function sparklines(series: readonly Series[]): string[] {
  if ((series[0]?.size ?? 0) < MIN_POINTS) return [];
  const years = series.flatMap((each) => [...each.keys()]);
  const values = series.flatMap((each) => [...each.values()]);
  const x = scale(Math.min(...years), Math.max(...years), SPARKLINE.edge, SPARKLINE.width - SPARKLINE.edge);
  const y = scale(
    Math.min(...values),
    Math.max(...values),
    SPARKLINE.height - SPARKLINE.edge,
    SPARKLINE.edge,
  );
  return series.map((each) =>
    [...each].map(([year, value]) => `${each.has(year - 1) ? 'L' : 'M'}${x(year)} ${y(value)}`).join(''),
  );
}

/** A linear scale; the middle of the range when all is one value. */
function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  const share = (value: number) => (to === from ? 0.5 : (value - from) / (to - from));
  return (value) => Math.round(start + share(value) * (end - start));
}
