interface Timer {
  /** Runs a function after a delay, in place of the one that is still waiting. */
  start: (run: () => unknown, delayMs: number) => void;
  /** Drops the function that is still waiting. */
  cancel: () => void;
}

/** Makes a timer on which one function waits at most: started at every key, it debounces. */
export function createTimer(): Timer {
  let id = 0;
  const cancel = () => clearTimeout(id);
  return {
    start: (run, delayMs) => {
      cancel();
      id = window.setTimeout(run, delayMs);
    },
    cancel,
  };
}
