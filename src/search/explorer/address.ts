/** Mirrors the state in the address. Browsers allow few changes in a short time: while typing only the last one counts. */

/** Least time (ms) between two changes while typing. */
const REST = 400;

export interface AddressKeeper {
  /**
   * @param search Query of the address.
   * @param history Whether the back button leads to what was there before.
   */
  keep: (search: string, history: 'push' | 'replace') => void;
}

export function addressKeeper(): AddressKeeper {
  let last = -Infinity;
  let waiting = 0;
  const write = (search: string, history: 'push' | 'replace') => {
    last = performance.now();
    const address = location.pathname + search;
    if (history === 'replace') window.history.replaceState(null, '', address);
    // The same question again is no step to go back over.
    else if (search !== location.search) window.history.pushState(null, '', address);
  };
  // What was about to be written belongs to a page that the visitor has left.
  window.addEventListener('popstate', () => clearTimeout(waiting));
  return {
    keep: (search, history) => {
      clearTimeout(waiting);
      const wait = last + REST - performance.now();
      if (history === 'push' || wait <= 0) write(search, history);
      else waiting = window.setTimeout(() => write(search, history), wait);
    },
  };
}
