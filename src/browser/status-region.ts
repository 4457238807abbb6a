import { element } from './element.ts';
import { createTimer } from './timer.ts';

/** Time (ms) after which a region that is new or was emptied is filled: a screen reader announces changes in one that it knows. */
const FILL_DELAY_MS = 100;

/** A part of the page of which a screen reader announces what it says. */
interface StatusRegion {
  region: HTMLElement;
  /** Puts something in the place of what it says. */
  say: (...content: readonly (string | Node)[]) => void;
}

/** Makes a region that says nothing yet, at the end of an element. */
export function newStatusRegion(parent: Element, className: string): StatusRegion {
  const region = element('p', { role: 'status', className });
  parent.append(region);
  const fillTimer = createTimer();
  return {
    region,
    say: (...content) => {
      region.replaceChildren();
      fillTimer.start(() => region.replaceChildren(...content), FILL_DELAY_MS);
    },
  };
}
