/** Marks the municipality that is pointed at or has the focus, and shows its name and number beside it. */
import { find } from '../../browser/element.ts';
import { createTimer } from '../../browser/timer.ts';

/** Time (ms) that the tooltip stays after the pointer left, so that it can be moved onto the tooltip. */
const STAY = 200;

/** Gives the links of every map of the page (`[data-map]`) a tooltip. */
export function startMapPointing(): void {
  document.querySelectorAll<HTMLElement>('[data-map]').forEach(startPointing);
}

function startPointing(map: HTMLElement): void {
  const svg = find<SVGSVGElement>(map, 'svg');
  const tooltip = find(map, '[data-tooltip]');
  const marks = map.querySelectorAll('[data-mark]');
  const hideTimer = createTimer();

  // The browser's own tooltip would stand over ours; the name stays.
  for (const title of svg.querySelectorAll('a > title')) {
    title.parentElement?.setAttribute('aria-label', title.textContent);
    title.remove();
  }

  function show(link: Element): void {
    hideTimer.cancel();
    const shape = find<SVGPathElement>(link, 'path');
    for (const mark of marks) mark.setAttribute('d', shape.getAttribute('d') ?? '');
    tooltip.textContent = link.getAttribute('aria-label');
    tooltip.hidden = false;
    const { left, top, width } = shape.getBoundingClientRect();
    const frame = map.getBoundingClientRect();
    const half = tooltip.offsetWidth / 2;
    const middle = Math.min(Math.max(left + width / 2 - frame.left, half), frame.width - half);
    tooltip.style.left = `${middle}px`;
    tooltip.style.top = `${top - frame.top}px`;
  }

  function hide(): void {
    hideTimer.cancel();
    tooltip.hidden = true;
    for (const mark of marks) mark.setAttribute('d', '');
  }

  const linkOf = ({ target }: Event) => (target as Element).closest('a');
  const showTarget = (event: Event) => {
    const link = linkOf(event);
    if (link && svg.contains(link)) show(link);
  };
  // On the map's frame: an SVG that listens to focus itself can get the focus in Chromium.
  map.addEventListener('pointerover', showTarget);
  map.addEventListener('pointerout', () => hideTimer.start(hide, STAY));
  map.addEventListener('focusin', showTarget);
  map.addEventListener('focusout', hide);
  tooltip.addEventListener('pointerover', hideTimer.cancel);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}
