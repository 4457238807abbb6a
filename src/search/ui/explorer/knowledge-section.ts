/** The part of the page below the list: "Ook in de kennisbank". */
import { find } from './parts.ts';
import { knowledgeSearchIn, type KnowledgeHit } from './knowledge.ts';

/** Hits that are shown at first, and that "meer" adds. */
const STEP = 5;
/** Time (ms) without another answer after which the full text is searched: not at every key. */
const PAUSE = 600;
/** Distance (px) at which the section is prepared before it comes into sight. */
const NEAR = 300;

export interface KnowledgeSection {
  /**
   * Shows what goes with an answer.
   *
   * @param named What the question names: shown first, and at once.
   * @param words Words to look for in the full text.
   */
  show: (named: readonly KnowledgeHit[], words: readonly string[]) => void;
  hide: () => void;
}

/**
 * @param section The element; it stands where visitors come after the list.
 * @param base Path under which the site stands, with a slash at the end.
 * @param folder Address of the folder with the files of the search.
 */
export function knowledgeSection(section: HTMLElement, base: string, folder: string): KnowledgeSection {
  const list = find(section, '[data-knowledge-list]');
  const more = find<HTMLButtonElement>(section, '[data-knowledge-more]');
  const search = knowledgeSearchIn(`${folder}pagefind/`);
  let named: readonly KnowledgeHit[] = [];
  let words: readonly string[] = [];
  let most = STEP;
  let latest = 0;
  let isNear = false;
  let isStale = false;
  let pause = 0;

  const render = (hits: readonly KnowledgeHit[], total: number) => {
    list.replaceChildren(...hits.map((hit) => itemFor(hit, base)));
    more.hidden = total <= hits.length;
  };

  async function fill(): Promise<void> {
    if (!isNear || !isStale) return;
    isStale = false;
    const question = ++latest;
    try {
      const { hits, total } = words.length > 0 ? await search(words, most) : { hits: [], total: 0 };
      if (question !== latest) return;
      const others = hits.filter(({ path }) => !named.some((each) => each.path === path));
      const isNamedToo = hits.length - others.length;
      render([...named, ...others].slice(0, most), named.length + total - isNamedToo);
      section.hidden = named.length + total === 0;
    } catch {
      // The interventions are there; what the question names stays.
      if (question === latest) section.hidden = named.length === 0;
    }
  }

  new IntersectionObserver(
    (entries) => {
      isNear = entries.some(({ isIntersecting }) => isIntersecting);
      clearTimeout(pause);
      pause = window.setTimeout(() => void fill(), PAUSE);
    },
    { rootMargin: `${NEAR}px` },
  ).observe(section);
  more.addEventListener('click', () => {
    const shown = list.childElementCount;
    most += STEP;
    isStale = true;
    void fill().then(() => list.children[shown]?.querySelector('a')?.focus());
  });

  return {
    show: (nowNamed, nowWords) => {
      latest++;
      [named, words, most, isStale] = [nowNamed, nowWords, STEP, true];
      render(named.slice(0, most), named.length);
      section.hidden = false;
      clearTimeout(pause);
      pause = window.setTimeout(() => void fill(), PAUSE);
    },
    hide: () => {
      latest++;
      clearTimeout(pause);
      isStale = false;
      section.hidden = true;
    },
  };
}

function itemFor({ kind, title, path, excerpt = [] }: KnowledgeHit, base: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.className = 'nl-link';
  link.href = base.replace(/\/$/, '') + path;
  link.textContent = title;
  const label = document.createElement('span');
  label.className = 'nl-data-badge';
  label.textContent = kind;
  item.append(link, ' ', label);
  if (excerpt.length > 0) {
    const passage = document.createElement('p');
    passage.append(
      ...excerpt.map(({ text, isMarked }) => {
        if (!isMarked) return text;
        const mark = document.createElement('mark');
        mark.className = 'nl-mark';
        mark.textContent = text;
        return mark;
      }),
    );
    item.append(passage);
  }
  return item;
}
