/**
 * Makes a timer on which one function waits at most: called at every key, it debounces.
 *
 * @returns A function that runs another after a delay (ms), in place of the one that is still waiting. Without a function it only cancels
 *   that one.
 */
export function createTimer(): (run?: () => unknown, delay?: number) => void {
  let id = 0;
  return (run, delay) => {
    clearTimeout(id);
    if (run) id = window.setTimeout(run, delay);
  };
}
