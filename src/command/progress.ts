import { isatty } from 'node:tty';

/** Width of the bar, in characters. */
const WIDTH = 30;

/**
 * Shows on the error stream how far a command is: on a terminal as one line with a bar that is drawn anew, elsewhere as a line for each
 * thing that was done.
 *
 * @param share From 0 to 1; at 1 the line on the terminal is ended.
 * @param last What was done last.
 */
export function showProgress(share: number, last?: string): void {
  if (!isatty(process.stderr.fd)) {
    if (last !== undefined) process.stderr.write(`${last}\n`);
    return;
  }
  process.stderr.write(`\r\u001B[K${progressBar(share)} ${last ?? ''}${share < 1 ? '' : '\n'}`);
}

/** `███████░░░  70%` */
export function progressBar(share: number): string {
  const filled = Math.floor(share * WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${String(Math.floor(share * 100)).padStart(3)}%`;
}
