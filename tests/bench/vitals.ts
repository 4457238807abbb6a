/** How much a page moves, and how long it does not answer, from what a browser observed of it. */

/** Content that moved by itself. */
export interface Shift {
  /** In ms. */
  startTime: number;
  /** Share of the screen that moved, times how far. */
  value: number;
}

/** Work of the main thread, in ms. */
export interface Task {
  startTime: number;
  duration: number;
}

/**
 * Cumulative layout shift: the worst burst of shifts, each within 1 s of the one before, of 5 s at most.
 *
 * @param shifts In the order of time (ms).
 * @see https://web.dev/articles/cls
 */
export function layoutShift(shifts: readonly Shift[]): number {
  let [worst, sum, first, last] = [0, 0, -Infinity, -Infinity];
  for (const { startTime, value } of shifts) {
    const goesOn = startTime - last < 1000 && startTime - first < 5000;
    if (!goesOn) [sum, first] = [0, startTime];
    sum += value;
    last = startTime;
    worst = Math.max(worst, sum);
  }
  return worst;
}

/**
 * Total blocking time (ms): what tasks take beyond 50 ms, after there is something to see.
 *
 * @param firstPaint When that was, in ms.
 * @see https://web.dev/articles/tbt
 */
export function blockingTime(tasks: readonly Task[], firstPaint: number): number {
  return tasks
    .map(({ startTime, duration }) => startTime + duration - Math.max(startTime, firstPaint))
    .reduce((sum, visible) => sum + Math.max(0, visible - 50), 0);
}
