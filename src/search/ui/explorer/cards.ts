/** The elements of the list, by number of the entry: those of the page, and those that are fetched when needed. */

import { ownHtml } from '../../../browser/own-html.ts';
import { fileLoaderFor } from '../../format/files.ts';
import type { CardTexts } from '../../worker/protocol.ts';

/** Entries in a block of cards that are fetched together. */
export const BLOCK_SIZE = 2;

export interface Cards {
  /** Number of entries in the catalogue. */
  size: number;
  /** Makes sure that the cards of these entries are there. Throws when they cannot be reached. */
  load: (entries: readonly number[]) => Promise<void>;
  /** The card of an entry that is on the page or was loaded. */
  of: (entry: number) => HTMLElement | undefined;
  /** The texts in which words are marked, in the order of `markableIn`. */
  textsOf: (entry: number) => CardTexts;
  /** Those of all cards that are there. */
  texts: () => CardTexts[];
}

/** The elements of a card that hold nothing but a text in which words are marked. */
export function markableIn(card: HTMLElement | undefined): Element[] {
  return [...(card?.querySelectorAll('h2 a, [data-summary]') ?? [])];
}

/**
 * @param list The list as the page has it.
 * @param size Number of entries in the catalogue.
 * @param blocks Address of the folder with blocks of cards.
 */
export function cardsIn(list: HTMLElement, size: number, blocks: string): Cards {
  const cards = new Map<number, HTMLElement>();
  const keep = (within: ParentNode) => {
    for (const card of within.querySelectorAll<HTMLElement>('[data-entry]')) {
      const entry = Number(card.dataset.entry);
      if (!cards.has(entry)) cards.set(entry, card);
    }
  };
  keep(list);

  const loadFile = fileLoaderFor(blocks);
  const loadBlock = async (block: number) => {
    const response = await loadFile(`${block}/`);
    const template = document.createElement('template');
    template.innerHTML = ownHtml(await response.text());
    keep(template.content);
  };
  const textsOf = (entry: number): CardTexts => ({
    entry,
    texts: markableIn(cards.get(entry)).map((element) => element.textContent),
  });
  return {
    size,
    load: async (entries) => {
      const missing = entries.filter((entry) => !cards.has(entry));
      const needed = new Set(missing.map((entry) => Math.floor(entry / BLOCK_SIZE)));
      await Promise.all([...needed].map(loadBlock));
      // A host may answer with a page of its own.
      if (!missing.every((entry) => cards.has(entry))) throw new Error('A block of cards lacks a card.');
    },
    of: (entry) => cards.get(entry),
    textsOf,
    texts: () => [...cards.keys()].map(textsOf),
  };
}
