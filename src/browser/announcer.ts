/** Says to a screen reader what is found: while a visitor types only after a pause, not at every key. */

import { createTimer } from './timer.ts';

/** Time (ms) without new results after which the last one is said. */
const ANNOUNCE_DEBOUNCE_MS = 700;
/**
 * Time (ms) for which the region is empty before the sentence that it held is said again: else it changes nothing, and a screen reader
 * is silent.
 *
 * @see https://github.com/angular/components/blob/main/src/cdk/a11y/live-announcer/live-announcer.ts
 */
const REPEAT_DELAY_MS = 100;

/** @param region Element with `role=status`. */
export function announcerIn(region: HTMLElement): (sentence: string, isTyping: boolean) => void {
  const timer = createTimer();
  const say = (sentence: string) => {
    if (region.textContent !== sentence) region.textContent = sentence;
    else if (sentence !== '') {
      region.textContent = '';
      timer.start(() => (region.textContent = sentence), REPEAT_DELAY_MS);
    }
  };
  return (sentence, isTyping) => {
    timer.cancel();
    if (isTyping) timer.start(() => say(sentence), ANNOUNCE_DEBOUNCE_MS);
    else say(sentence);
  };
}
