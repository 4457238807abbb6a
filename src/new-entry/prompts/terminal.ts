import type { Readable, Writable } from 'node:stream';
import { getColumns } from '@clack/core';
import { isCancel, log, settings } from '@clack/prompts';

/** Where questions are shown and answers are typed. */
export interface Terminal {
  input: Readable;
  output: Writable;
}

/** The editor stopped. */
export class Stopped extends Error {}

/**
 * The answer to a prompt.
 *
 * @throws Stopped when Ctrl-C was typed.
 */
export async function answered<T>(prompt: Promise<T>): Promise<Exclude<T, symbol>> {
  const answer = await prompt;
  if (isCancel(answer)) throw new Stopped();
  return answer as Exclude<T, symbol>;
}

/** Keys that lose the meaning that the library gives them: Escape would end it all, and j is no arrow but "ja". */
const FREED_KEYS = ['escape', 'h', 'j', 'k', 'l'];

/** Sets what holds for all prompts. Also: no lines beside the text, which a screen reader would read out. */
export function setUpPrompts(): void {
  for (const key of FREED_KEYS) settings.aliases.delete(key);
  settings.withGuide = false;
}

/** Tells something, in lines without signs beside them. */
export function say(text: string, terminal: Terminal): void {
  log.message(wrapped(text, getColumns(terminal.output)), {
    output: terminal.output,
    symbol: '',
    withGuide: false,
  });
}

/** The text with line ends between words. What is indented, such as a command, stays whole, so that it can be copied. */
function wrapped(text: string, width: number): string {
  const sentence = new RegExp(`(?=\\S)(.{1,${width - 1}})(?: +|$)`, 'g');
  return text.replace(/^\S.*$/gm, (line) =>
    line.length < width ? line : line.replace(sentence, '$1\n').trimEnd(),
  );
}
