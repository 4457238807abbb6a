/** Tells a screen reader what the answer is, once the visitor pauses: not at every key. */

/** Time (ms) without a new answer after which the last one is told. */
const PAUSE = 700;

/** @param region Element with `role=status`. */
export function announcerIn(region: HTMLElement): (sentence: string) => void {
  let waiting = 0;
  return (sentence) => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      region.textContent = sentence;
    }, PAUSE);
  };
}
