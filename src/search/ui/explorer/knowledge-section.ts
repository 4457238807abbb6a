/** The part of the page below the list: "Ook in de kennisbank". A search that was begun there has it above the list. */
import { anchor, element, find, mark } from '../../../browser/element.ts';
import { requestSequence } from '../../../browser/request-sequence.ts';
import { createTimer } from '../../../browser/timer.ts';
import { toSite } from '../../../site/site-address.ts';
import type { NamedPage } from '../../worker/protocol.ts';
import type { ExplorerHooks } from './hooks.ts';
import type { KnowledgeHit, KnowledgeSearch } from './knowledge.ts';
import knowledgeAddress from './knowledge.ts?worker&url';

/** Hits that are shown at first, and that "meer" adds. */
const STEP_SIZE = 5;
/** Time (ms) without another query after which the full text is searched: not at every key. */
const KNOWLEDGE_DEBOUNCE_MS = 600;
/** Distance (px) at which the section is prepared before it comes into sight. */
const NEAR_PX = 300;

export interface KnowledgeSection {
  /** Moves the section to above the list, or below it. */
  move: (isFirst: boolean) => void;
  /**
   * Shows what goes with a query.
   *
   * @param named What the query names: shown first, and at once.
   * @param words Words to look for in the full text.
   */
  show: (named: readonly NamedPage[], words: readonly string[]) => void;
  hide: () => void;
}

/**
 * Gives the section, which stands where visitors come after the list.
 *
 * @param folder Address of the folder with the files of the search.
 */
export function knowledgeSection(
  { knowledge: section, knowledgeList: list, knowledgeMore: more, more: end }: ExplorerHooks,
  folder: string,
): KnowledgeSection {
  /** Loads the search on first use: most visitors find what they want in the list. */
  const search: KnowledgeSearch = async (...input) => {
    await import(/* @vite-ignore */ knowledgeAddress);
    return globalThis.knowledgeSearch!(folder)(...input);
  };
  let named: readonly NamedPage[] = [];
  let words: readonly string[] = [];
  let max = STEP_SIZE;
  let isNear = false;
  let isStale = false;
  const newRequest = requestSequence();
  const fillTimer = createTimer();

  const render = (hits: readonly KnowledgeHit[], total: number) => {
    list.replaceChildren(...hits.map((hit) => itemFor(hit)));
    more.hidden = total <= hits.length;
  };

  async function fill(): Promise<void> {
    if (!isNear || !isStale) return;
    isStale = false;
    const isLatest = newRequest();
    try {
      const { hits, total } = words.length > 0 ? await search(words, max) : { hits: [], total: 0 };
      if (!isLatest()) return;
      const others = hits.filter(({ path }) => !named.some((each) => each.path === path));
      const namedAgain = hits.length - others.length;
      render([...named, ...others].slice(0, max), named.length + total - namedAgain);
      section.hidden = named.length + total === 0;
    } catch (error) {
      reportError(error);
      // The interventions are there; what the query names stays.
      if (isLatest()) section.hidden = named.length === 0;
    }
  }

  new IntersectionObserver(
    (entries) => {
      isNear = entries.some(({ isIntersecting }) => isIntersecting);
      fillTimer.start(fill, KNOWLEDGE_DEBOUNCE_MS);
    },
    { rootMargin: `${NEAR_PX}px` },
  ).observe(section);
  more.addEventListener('click', () => {
    const shown = list.childElementCount;
    max += STEP_SIZE;
    isStale = true;
    void fill().then(() => list.children[shown]?.querySelector('a')?.focus());
  });

  return {
    move: (isFirst) => {
      if (isFirst) end.parentElement!.prepend(section);
      else end.after(section);
      find(section, 'h2').textContent = `${isFirst ? 'In' : 'Ook in'} de kennisbank`;
      find(document, 'h1').textContent = isFirst ? 'Kennisbank en interventies' : 'Interventies';
    },
    show: (nowNamed, nowWords) => {
      newRequest();
      [named, words, max, isStale] = [nowNamed, nowWords, STEP_SIZE, true];
      render(named.slice(0, max), named.length);
      section.hidden = false;
      fillTimer.start(fill, KNOWLEDGE_DEBOUNCE_MS);
    },
    hide: () => {
      newRequest();
      fillTimer.cancel();
      isStale = false;
      section.hidden = true;
    },
  };
}

function itemFor({ kind, title, path, excerpt = [] }: KnowledgeHit): HTMLElement {
  const passage = excerpt.map(({ text, isMarked }) => (isMarked ? mark(text) : text));
  return element(
    'li',
    {},
    anchor(title, toSite(path)),
    ' ',
    element('span', { className: 'nl-data-badge' }, kind),
    passage.length > 0 ? element('p', {}, ...passage) : '',
  );
}
