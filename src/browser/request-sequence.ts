/**
 * Makes the function that begins a request, in place of the one before it: what comes for an older request is dropped.
 *
 * @returns Begins a request, and gives the function that says whether none was begun since.
 */
export function requestSequence(): () => () => boolean {
  let latest = 0;
  return () => {
    const request = ++latest;
    return () => request === latest;
  };
}
