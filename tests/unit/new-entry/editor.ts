/** An editor at a terminal that is not there: reads what is asked and types answers. */
import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { vi } from 'vitest';

export const KEYS = { enter: '\r', tab: '\t', down: '\x1b[B', ctrlC: '\x03', escape: '\x1b', clear: '\x15' };

/** What is waited for on the screen, and what is typed then. */
export type Turn = readonly [asked: string, typed: string];

export class Editor {
  readonly input = new PassThrough();
  readonly output: Writable;
  /** All that was shown, without colours. */
  shown = '';
  #read = 0;

  constructor() {
    const show = (text: string) => (this.shown += stripVTControlCharacters(text));
    this.output = Object.assign(
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          show(chunk.toString());
          done();
        },
      }),
      { columns: 80, rows: 24 },
    );
  }

  /** Waits until something is shown after what was waited for before, and types. */
  async answer(...turns: Turn[]): Promise<void> {
    for (const [asked, typed] of turns) {
      await this.sees(asked);
      this.types(typed);
    }
  }

  async sees(text: string): Promise<void> {
    await vi.waitFor(
      () => {
        const at = this.shown.indexOf(text, this.#read);
        if (at === -1) throw new Error(`'${text}' was not shown after: …${this.shown.slice(this.#read)}`);
        this.#read = at + text.length;
      },
      { timeout: 20_000, interval: 5 },
    );
  }

  /** Types. */
  types(keys: string): void {
    this.input.write(keys);
  }
}
