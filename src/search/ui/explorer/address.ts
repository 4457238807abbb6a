/** Mirrors a state in the address. Browsers refuse many changes in a short time (Safari: 100 in 30 s). */

/** The most changes at once … */
const MAX_CHANGES = 60;
/** … in this time (ms). Beyond it only the last change counts, when there is room for it. */
const WINDOW_MS = 30_000;

export interface AddressKeeper {
  /**
   * @param search Query of the address.
   * @param history Whether the back button leads to what was there before.
   */
  keep: (search: string, history: 'push' | 'replace') => void;
}

/**
 * @param page Address of the explorer, without a state.
 * @param onMove Called when back or forward led to the address of another state. Not for a link to a part of the page, which browsers tell
 * of in the same way.
 */
export function addressKeeper(page: string, onMove: () => void): AddressKeeper {
  let changes: number[] = [];
  let waiting = 0;
  let known = location.search;
  const write = (search: string, history: 'push' | 'replace') => {
    changes.push(performance.now());
    // The same state again is no step to go back over.
    if (history === 'replace' || search !== location.search) showAddress(page + search, history);
    known = location.search;
  };
  window.addEventListener('popstate', () => {
    if (location.search === known) return;
    known = location.search;
    // What was about to be written belongs to a page that the visitor has left.
    clearTimeout(waiting);
    onMove();
  });
  return {
    keep: (search, history) => {
      clearTimeout(waiting);
      const now = performance.now();
      changes = changes.filter((time) => time > now - WINDOW_MS);
      if (history === 'push' || changes.length < MAX_CHANGES) write(search, history);
      else waiting = window.setTimeout(() => write(search, history), changes[0]! + WINDOW_MS - now);
    },
  };
}

/** Puts an address in the address bar. Where a browser refuses (a page that was opened from a file), the page works without. */
function showAddress(address: string, history: 'push' | 'replace'): void {
  try {
    window.history[`${history}State`](null, '', address);
  } catch {
    // The address stays what it was.
  }
}
