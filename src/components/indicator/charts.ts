/**
 * Charts as SVG in text, for the build and the browser alike. Places are in per cent of the drawing, so that it fits any
 * width and its letters keep their size.
 */
import { escapeMarkup } from '../../language/escape-markup.ts';
import { ticksAround, type Bin } from '../../catalogue/indicators/ticks.ts';

/** A value that is marked on an axis. */
export interface Mark {
  value: number;
  label: string;
  kind: 'own' | 'country';
}

/** A municipality in a scatter plot. */
export interface Point {
  slug: string;
  x: number;
  y: number;
}

/** About how many marks an axis has; what is wider than a phone's third would run into the next. */
const TICKS = { x: 4, y: 5 };

/** A label that begins in this outer part (per cent) of the drawing grows inwards. */
const OUTER = 34;

/** Room (px) for a line of text, and between a drawing and the numbers of its axis. */
const LINE = 18;
const GAP = 6;

/** A histogram, with marks above it. The numbers of its axis stand below the drawing. */
export function histogramMarkup(
  bins: readonly Bin[],
  marks: readonly Mark[],
  inWords: (value: number) => string,
): string {
  const [first, last] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1];
  const x = percentOf(first, last);
  const most = Math.max(...bins.map(({ count }) => count));
  const bars = bins.map(({ from, to, count }) => {
    const height = (100 * count) / most;
    return `<rect x="${x(from)}%" y="${rounded(100 - height)}%" width="${rounded(x(to) - x(from))}%" height="${rounded(height)}%"/>`;
  });
  const lines = marks.map(({ value, label, kind }, index) => {
    const top = -GAP - LINE * index;
    const at = x(value);
    return `<line class="chart__${kind}" x1="${at}%" x2="${at}%" y1="${top}" y2="100%"/><text x="${at}%" y="${top - GAP / 2}" text-anchor="${anchorAt(at)}">${escapeMarkup(label)}</text>`;
  });
  return bars.join('') + xAxis(first, last, inWords) + lines.join('');
}

/** Where the points of a scatter plot are, in per cent of the drawing from its left and its top. */
export function scatterPlaces(points: readonly Point[]): (Point & { left: number; top: number })[] {
  const x = percentOf(...rangeOf(points.map((each) => each.x)));
  const y = percentOf(...rangeOf(points.map((each) => each.y)));
  return points.map((each) => ({ ...each, left: x(each.x), top: rounded(100 - y(each.y)) }));
}

/** A scatter plot; the chosen point is marked, and lies above the others. */
export function scatterMarkup(
  points: readonly Point[],
  own: { slug: string; label: string } | undefined,
  inWords: { x: (value: number) => string; y: (value: number) => string },
): string {
  if (points.length === 0) return '';
  const places = scatterPlaces(points);
  const [left, right] = rangeOf(points.map(({ x }) => x));
  const [bottom, top] = rangeOf(points.map(({ y }) => y));
  const y = percentOf(bottom, top);
  const rules = ticksAround(bottom, top, TICKS.y)
    .filter((tick) => tick >= bottom && tick <= top)
    .map((tick) => {
      const at = rounded(100 - y(tick));
      return `<line class="chart__rule" x1="0" x2="100%" y1="${at}%" y2="${at}%"/><text x="-${GAP}" y="${at}%" dy="0.35em" text-anchor="end">${inWords.y(tick)}</text>`;
    });
  const circles = places.map((place) => `<circle cx="${place.left}%" cy="${place.top}%" r="4"/>`);
  const chosen = places.find(({ slug }) => slug === own?.slug);
  const mark =
    own && chosen
      ? `<circle class="chart__own" cx="${chosen.left}%" cy="${chosen.top}%" r="8"/><text class="chart__name" x="${chosen.left}%" y="${chosen.top}%" dy="-0.9em" text-anchor="${anchorAt(chosen.left)}">${escapeMarkup(own.label)}</text>`
      : '';
  return rules.join('') + xAxis(left, right, inWords.x) + circles.join('') + mark;
}

function xAxis(from: number, to: number, inWords: (value: number) => string): string {
  const x = percentOf(from, to);
  const texts = ticksAround(from, to, TICKS.x)
    .filter((tick) => tick >= from && tick <= to)
    .map(
      (tick) =>
        `<text x="${x(tick)}%" y="100%" dy="${LINE}" text-anchor="${x(tick) < 5 ? 'start' : x(tick) > 95 ? 'end' : 'middle'}">${inWords(tick)}</text>`,
    );
  return `<line class="chart__axis" x1="0" x2="100%" y1="100%" y2="100%"/>${texts.join('')}`;
}

/** From the lowest round number to the highest, so that no point lies on the edge. */
function rangeOf(values: readonly number[]): [from: number, to: number] {
  const ticks = ticksAround(Math.min(...values), Math.max(...values), 10);
  return [ticks[0] ?? 0, ticks.at(-1) ?? 1];
}

const percentOf = (from: number, to: number) => (value: number) =>
  rounded((100 * (value - from)) / (to - from || 1));

const anchorAt = (left: number) => (left < OUTER ? 'start' : left > 100 - OUTER ? 'end' : 'middle');

const rounded = (value: number) => Math.round(10 * value) / 10;
