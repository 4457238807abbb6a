/**
 * Loads the scripts that most visitors of a page have no need of, and says so when one can't be had. Every page has these functions in its
 * HTML (`ScriptLoading.astro`), where its other scripts find them as global ones: an import would be a request before the page is used.
 */
declare global {
  var loadScript: typeof load;
  var loadOnUse: typeof loadWhenUsed;
}

/** Time (ms) for which it is to be seen that a script can't be had: long enough to copy what it says. */
const SHOWN_MS = 20_000;

const loaded = new Set<string>();
/** What is put behind an address: a browser does not ask again for a script that it could not get. */
const suffixes: Record<string, string> = {};
const notice = document.createElement('p');
notice.className = 'page-notice';
// A screen reader says it when it comes.
notice.setAttribute('role', 'alert');
let timer = 0;

/**
 * Loads a script that acts when it is loaded, once. After a failure it can be loaded again.
 *
 * @param isAwaited Whether the visitor is to be told of a failure.
 * @returns Whether it is there.
 */
function load(address: string, isAwaited = false): Promise<boolean> {
  const suffix = (suffixes[address] ??= '');
  return import(/* @vite-ignore */ address + suffix).then(
    () => !!loaded.add(address),
    (error: unknown) => {
      suffixes[address] = `${suffix}?`;
      if (isAwaited) tellFailure();
      reportError(error);
      return false;
    },
  );
}

/**
 * Loads a script when one of the controls that it makes work is about to be used. A click on one waits for it.
 *
 * @param root Holds the controls.
 * @param controls Selector.
 * @param instead What a visitor whose click came to nothing can do in its place.
 */
function loadWhenUsed(root: EventTarget, controls: string, address: string, instead?: () => string): void {
  let clicked: HTMLElement | undefined;
  for (const approach of ['pointerover', 'focusin', 'click'])
    root.addEventListener(approach, (event) => {
      const control = (event.target as Element).closest<HTMLElement>(controls);
      if (!control || loaded.has(address)) return;
      if (event.type === 'click') {
        event.preventDefault();
        clicked = control;
      }
      void load(address).then((isLoaded) => {
        if (!clicked) return;
        if (isLoaded) clicked.click();
        else tellFailure(instead?.());
        clicked = undefined;
      });
    });
}

function tellFailure(instead = ''): void {
  clearTimeout(timer);
  notice.textContent = `Het laden lukt nu niet. Probeer het nog eens.${instead}`;
  document.body.append(notice);
  timer = window.setTimeout(() => notice.remove(), SHOWN_MS);
}

export {};
Object.assign(globalThis, { loadScript: load, loadOnUse: loadWhenUsed });
