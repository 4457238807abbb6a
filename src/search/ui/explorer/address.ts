/** Mirrors a state in the address. Browsers refuse many changes in a short time (Safari: 100 in 30 s). */
import { createTimer } from '../../../browser/timer.ts';
import { showAddress, type HistoryStep } from '../../../site/site-address.ts';

/** The most changes at once … */
const MAX_CHANGES = 60;
/** … in this time (ms). Beyond it only the last change counts, when there is room for it. */
const WINDOW_MS = 30_000;

/**
 * Makes the function that puts the query of a state into the address.
 *
 * @param page Address of the explorer, without a state.
 * @param onMove Called when back or forward led to the address of another state. Not for a link to a part of the page,
 * for which browsers fire the same event.
 */
export function addressKeeper(
  page: string,
  onMove: () => void,
): (search: string, history: HistoryStep) => void {
  let changes: number[] = [];
  const writeTimer = createTimer();
  let known = location.search;
  const write = (search: string, history: HistoryStep) => {
    changes.push(performance.now());
    // The same state again is no step to go back over.
    if (history === 'replace' || search !== location.search) showAddress(page + search, history);
    known = location.search;
  };
  window.addEventListener('popstate', () => {
    if (location.search === known) return;
    known = location.search;
    // What was about to be written belongs to a page that the visitor has left.
    writeTimer.cancel();
    onMove();
  });
  return (search, history) => {
    writeTimer.cancel();
    const now = performance.now();
    changes = changes.filter((time) => time > now - WINDOW_MS);
    if (history === 'push' || changes.length < MAX_CHANGES) write(search, history);
    else writeTimer.start(() => write(search, history), changes[0]! + WINDOW_MS - now);
  };
}
