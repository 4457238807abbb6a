/**
 * The scatter plot in the browser: marks the dot that is pointed at, or that the slider has reached, and says which it is. To a screen
 * reader the slider says that itself.
 */
import { find } from '../../browser/element.ts';
import { scatterPlaces, type Point } from './charts.ts';

/** A dot is pointed at up to this distance (px). */
const REACH = 24;

/** @param describe What is known of a municipality, by its slug. */
export function startScatterPlot(
  root: ParentNode,
  describe: (slug: string) => string | undefined,
): { setPoints: (points: readonly Point[]) => void } {
  const drawing = find<SVGSVGElement>(root, '[data-part=scatter]');
  const walk = find(root, '[data-walk]');
  const slider = find<HTMLInputElement>(walk, 'input');
  const text = find(walk, '[data-walk-text]');
  /** From left to right. */
  let points: readonly Point[] = [];

  /** Lets the slider say which dot it has reached, and gives that. */
  function sayReached(): string {
    const point = points[slider.valueAsNumber];
    const said = (point && describe(point.slug)) ?? '';
    slider.setAttribute('aria-valuetext', said);
    return said;
  }

  function pointAt(slug: string): void {
    const place = scatterPlaces(points).find((each) => each.slug === slug);
    if (!place) return;
    let mark = drawing.querySelector('[data-mark]');
    if (!mark) {
      mark = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
      mark.setAttribute('class', 'chart__own');
      mark.setAttribute('r', '7');
      mark.setAttribute('data-mark', '');
      drawing.append(mark);
    }
    mark.setAttribute('cx', `${place.left}%`);
    mark.setAttribute('cy', `${place.top}%`);
    slider.valueAsNumber = points.findIndex((each) => each.slug === slug);
    text.textContent = sayReached();
  }

  slider.addEventListener('input', () => {
    const point = points[slider.valueAsNumber];
    if (point) pointAt(point.slug);
  });
  drawing.addEventListener('pointermove', ({ clientX, clientY }) => {
    const box = drawing.getBoundingClientRect();
    const distances = scatterPlaces(points).map(({ slug, left, top }) => ({
      slug,
      distance: Math.hypot(
        box.left + (left / 100) * box.width - clientX,
        box.top + (top / 100) * box.height - clientY,
      ),
    }));
    const [closest] = distances.sort((a, b) => a.distance - b.distance);
    if (closest && closest.distance <= REACH) pointAt(closest.slug);
  });

  return {
    setPoints: (shown) => {
      points = shown.toSorted((a, b) => a.x - b.x || a.y - b.y);
      slider.max = String(points.length - 1);
      text.textContent = '';
      sayReached();
      walk.hidden = false;
    },
  };
}
