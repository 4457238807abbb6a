/** Tells a screen reader what the answer is: while a visitor types only after a pause, not at every key. */

/** Time (ms) without a new answer after which the last one is told. */
const PAUSE = 700;

/** @param region Element with `role=status`. */
export function announcerIn(region: HTMLElement): (sentence: string, isTyping: boolean) => void {
  let waiting = 0;
  const tell = (sentence: string) => {
    if (region.textContent !== sentence) region.textContent = sentence;
  };
  return (sentence, isTyping) => {
    clearTimeout(waiting);
    if (isTyping) waiting = window.setTimeout(() => tell(sentence), PAUSE);
    else tell(sentence);
  };
}
