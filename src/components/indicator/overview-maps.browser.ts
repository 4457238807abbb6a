/** The maps of the overview: of the chosen year, and of the first. */
import { find } from '../../browser/element.ts';
import type { Overview } from '../../catalogue/indicators/overview.ts';

interface OverviewMaps {
  /** @param place The municipality (slug) that is marked. */
  show: (overview: Overview, place: string | undefined) => void;
}

/**
 * @param describe What is known of a municipality (slug): said when it is pointed at.
 * @param choosePlace Called with a municipality (slug) that is clicked.
 */
export function startMaps(
  root: HTMLElement,
  describe: (slug: string | undefined) => string | undefined,
  choosePlace: (slug: string) => void,
): OverviewMaps {
  const now = find<SVGGElement>(root, '[data-now]');
  const before = find(root, '[data-before]');
  const pointed = find(root, '[data-pointed]');
  const shapeOf = (map: Element, slug: string) => map.querySelector<SVGElement>(`[data-place="${slug}"]`);
  const placeAt = ({ target }: Event) =>
    (target as Element).closest<SVGElement>('[data-place]')?.dataset.place;

  for (const map of [now, before]) {
    map.addEventListener('pointerover', (event) => {
      pointed.textContent = describe(placeAt(event)) ?? pointed.textContent;
    });
    map.addEventListener('click', (event) => {
      const slug = placeAt(event);
      if (slug !== undefined) choosePlace(slug);
    });
  }
  // What they say is said beside the map.
  for (const title of now.querySelectorAll('title')) title.remove();
  for (const part of [pointed, find(root, '[data-without-pointing]')]) part.hidden = false;

  return {
    show: ({ rows, firstYear }, place) => {
      before.hidden = firstYear === undefined;
      for (const { slug, shade, shadeBefore } of rows) {
        const shape = shapeOf(now, slug);
        if (shape) shape.dataset.shade = String(shade);
        const earlier = shapeOf(before, slug);
        if (earlier) earlier.dataset.shade = String(shadeBefore);
      }
      for (const mark of root.querySelectorAll('[data-own-shape]')) {
        if (place === undefined) mark.removeAttribute('href');
        else mark.setAttribute('href', `#vorm-${place}`);
      }
    },
  };
}
