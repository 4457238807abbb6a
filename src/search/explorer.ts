/** The explorer in the browser: reads the page that was built, and shows the part of it that is asked for. */
import { countsByChoice, FACETS, fits, type Facet, type FacetValues } from '../catalogue/facets.ts';
import { dutchNumber } from '../catalogue/dutch.ts';
import { showChips } from './chips.ts';
import { startFacetDrawer } from './facet-drawer.ts';
import { fullTextSearch } from './full-text.ts';
import { searchFrom, stateFrom, type Sort } from './state.ts';
import { rememberList } from './visited-list.ts';

/** Number of hits that are shown at first, and that "Toon meer" adds. */
const PAGE = 24;

/** Time (ms) without typing after which a search starts. */
const PAUSE = 120;

/** One hit: its element in the list and what it is filtered and sorted by. */
interface Hit {
  slug: string;
  element: HTMLElement;
  values: FacetValues;
  title: string;
  place: string;
  checked: string;
}

/** Brings the explorer of this page to life. */
export function startExplorer(): void {
  const root = find(document, '[data-explorer]');
  const form = find<HTMLFormElement>(root, 'form[role=search]');
  const input = find<HTMLInputElement>(form, 'input[type=search]');
  const facets = find(root, '[data-facets]');
  const sort = find<HTMLSelectElement>(root, '[name=sorteer]');
  const results = find(root, '[data-results]');
  const more = find<HTMLButtonElement>(root, '[data-more]');
  const chips = find(root, '[data-chips]');
  const clear = find<HTMLButtonElement>(root, '[data-clear]');
  const failed = find(root, '[data-failed]');

  const hits = [...results.querySelectorAll<HTMLElement>('[data-result]')].map(toHit);
  const boxes = [...facets.querySelectorAll<HTMLInputElement>('[data-facet] input')];
  const known = selectionOf(boxes);
  const search = fullTextSearch(`${root.dataset.base}pagefind/`);

  let state = stateFrom(location.search, known);
  let shown = PAGE;
  let latest = 0;
  let found: Hit[] = hits;

  /** Answers the state. An answer that comes after a newer question is dropped. */
  async function answer(): Promise<void> {
    const question = ++latest;
    results.setAttribute('aria-busy', 'true');
    let ranked: readonly Hit[] = hits;
    failed.hidden = true;
    if (state.query.trim() !== '') {
      try {
        const slugs = await search(state.query);
        ranked = slugs.flatMap((slug) => hits.find((hit) => hit.slug === slug) ?? []);
      } catch {
        if (question === latest) failed.hidden = false;
      }
    }
    if (question !== latest) return;
    found = sorted(
      ranked.filter(({ values }) => fits(values, state.selection)),
      state.sort,
    );
    showCounts(ranked);
    show();
    results.removeAttribute('aria-busy');
  }

  function show(): void {
    results.replaceChildren(...found.slice(0, shown).map(({ element }) => element));
    const noun = found.length === 1 ? 'interventie' : 'interventies';
    find(root, '[data-result-count]').textContent = dutchNumber(found.length);
    find(root, '[data-result-noun]').textContent = noun;
    find(root, '[data-drawer-count]').textContent = `${dutchNumber(found.length)} ${noun}`;
    find(root, '[data-empty]').hidden = found.length > 0;
    more.hidden = found.length <= shown;
  }

  function showCounts(ranked: readonly Hit[]): void {
    const counts = countsByChoice(
      ranked.map(({ values }) => values),
      state.selection,
    );
    for (const box of boxes) {
      const count = counts[box.name as Facet].get(box.value) ?? 0;
      find(box.closest('label') as HTMLElement, '[data-count]').textContent = String(count);
    }
  }

  /** Shows the choices that are made; at once, so that the focus stays when one is removed. */
  function showChoices(): void {
    const chosen = boxes.filter((box) => box.checked);
    clear.hidden = searchFrom(state) === '';
    find(root, '[data-choices]').textContent = chosen.length > 0 ? `(${chosen.length})` : '';
    showChips(
      chips,
      find<HTMLTemplateElement>(document, '[data-chip]'),
      chosen.map((box) => ({
        name: box.closest('label')?.querySelector('[data-name]')?.textContent ?? box.value,
        remove: () => {
          box.checked = false;
          ask('push');
        },
      })),
      input,
    );
  }

  /** Puts the state into the controls: after back, forward or reload. */
  function fillIn(): void {
    input.value = state.query;
    sort.value = state.sort;
    for (const box of boxes) {
      box.checked = state.selection[box.name as Facet].has(box.value);
      if (box.checked) find<HTMLDetailsElement>(facets, `details:has([name=${box.name}])`).open = true;
    }
    showChoices();
  }

  /** Takes the state from the controls into the address, and answers it. */
  function ask(history: 'push' | 'replace'): void {
    state = {
      query: input.value,
      selection: selectionOf(boxes.filter((box) => box.checked)),
      sort: sort.value as Sort,
    };
    const address = location.pathname + searchFrom(state);
    const isNew = address !== location.pathname + location.search;
    if (history === 'push' && isNew) window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
    shown = PAGE;
    showChoices();
    void answer();
  }

  let pause = 0;
  input.addEventListener('input', () => {
    results.setAttribute('aria-busy', 'true');
    clearTimeout(pause);
    pause = window.setTimeout(() => ask('replace'), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    ask('push');
  });
  facets.addEventListener('change', () => ask('push'));
  sort.addEventListener('change', () => ask('push'));
  find(root, '[data-retry]').addEventListener('click', () => void answer());
  clear.addEventListener('click', () => {
    input.value = '';
    sort.value = 'beste';
    for (const box of boxes) box.checked = false;
    ask('push');
    input.focus();
  });
  more.addEventListener('click', () => {
    const next = found[shown];
    shown += PAGE;
    show();
    next?.element.querySelector('a')?.focus();
  });
  window.addEventListener('popstate', () => {
    state = stateFrom(location.search, known);
    shown = PAGE;
    fillIn();
    void answer();
  });

  startFacetDrawer({
    side: find(root, '[data-side]'),
    facets,
    dialog: find(root, '[data-drawer]'),
    open: find(root, '[data-drawer-open]'),
    close: find(root, '[data-drawer-close]'),
  });
  results.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('a')) return;
    rememberList({
      address: location.pathname + location.search,
      items: found.map(({ slug, title }) => [slug, title] as const),
    });
  });
  find(root, '[data-sort]').hidden = false;
  fillIn();
  // Unknown or repeated values are not kept in the address.
  window.history.replaceState(null, '', location.pathname + searchFrom(state));
  void answer();
}

function toHit(element: HTMLElement): Hit {
  const { result = '', place = '', checked = '' } = element.dataset;
  return {
    slug: result,
    element,
    values: Object.fromEntries(
      FACETS.map((facet) => [facet, element.dataset[facet]?.split(' ').filter(Boolean) ?? []]),
    ) as unknown as FacetValues,
    title: element.querySelector('a')?.textContent ?? '',
    place,
    checked,
  };
}

function selectionOf(boxes: readonly HTMLInputElement[]): Record<Facet, Set<string>> {
  const selection = Object.fromEntries(FACETS.map((facet) => [facet, new Set<string>()])) as Record<
    Facet,
    Set<string>
  >;
  for (const { name, value } of boxes) selection[name as Facet].add(value);
  return selection;
}

function sorted(hits: Hit[], sort: Sort): Hit[] {
  const byTitle = (a: Hit, b: Hit) => a.title.localeCompare(b.title, 'nl');
  switch (sort) {
    case 'beste':
      return hits;
    case 'titel':
      return hits.toSorted(byTitle);
    case 'gecontroleerd':
      return hits.toSorted((a, b) => b.checked.localeCompare(a.checked) || byTitle(a, b));
    case 'gemeente':
      return hits.toSorted((a, b) => a.place.localeCompare(b.place, 'nl') || byTitle(a, b));
  }
}

function find<E extends HTMLElement = HTMLElement>(within: ParentNode, selector: string): E {
  const element = within.querySelector<E>(selector);
  if (!element) throw new Error(`Op deze pagina ontbreekt ${selector}`);
  return element;
}
