/** One's own list on the page of the shortlist: what was changed can be taken back. */
import { dutchList } from '../../language/dutch.ts';
import { NOT_KEPT, readShortlist, writeShortlist } from '../../shortlist/kept-shortlist.browser.ts';
import { undone, type Shortlist } from '../../shortlist/shortlist.ts';
import { undoneInWords } from './shown-list.ts';

/** Says what was done, with a button that undoes it. */
type Say = (sentence: string, undo?: () => void) => void;

export class OwnList {
  readonly #say;
  readonly #nameOf;

  /** @param nameOf What an entry is called on screen. */
  constructor(say: Say, nameOf: (slug: string) => string) {
    this.#say = say;
    this.#nameOf = nameOf;
  }

  get items(): Shortlist {
    return readShortlist().items;
  }

  /** Writes the list; says so when that fails. Gives whether it is kept. */
  keep(changed: Shortlist): boolean {
    const isKept = writeShortlist(changed);
    if (!isKept) this.#say(NOT_KEPT);
    return isKept;
  }

  /** The same; gives the function that takes the change back, nothing when it is not kept. */
  change(changed: Shortlist): (() => void) | undefined {
    const before = this.items;
    return this.keep(changed) ? this.#undoOf(before, changed) : undefined;
  }

  /** Says for which entries there was no room. */
  noRoomInWords(slugs: readonly string[]): string {
    return `Er was geen plaats meer voor ${dutchList(slugs.map(this.#nameOf))}.`;
  }

  /** For what there is no room it can be tried again. */
  #undoOf(before: Shortlist, after: Shortlist): () => void {
    return () => {
      const now = this.items;
      const { items, left } = undone(now, before, after);
      if (!this.keep(items)) return;
      const sentences = undoneInWords(now, items, this.#nameOf);
      if (left.length > 0)
        this.#say([...sentences, this.noRoomInWords(left)].join(' '), this.#undoOf(before, after));
      else this.#say(sentences.join(' ') || 'Je selectie is weer zoals die was.');
    };
  }
}
