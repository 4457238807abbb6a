/**
 * What every command of the project has in common: it ends in a sentence that says what to do, and shows where the code
 * was only when asked (`--debug`).
 */
import { inspect } from 'node:util';
import { describeError, systemError } from '../errors/describe-error.ts';
import { UserError } from '../errors/user-error.ts';

/**
 * Runs the main function of a script. It takes `--debug` out of the arguments before that, so that `main` must read the
 * arguments itself. An error, wherever it is thrown (`main`, a callback, a promise nobody waits for, standard output),
 * becomes one sentence on the error stream, followed by the stack trace with `--debug`. Whoever has read enough of the
 * output (`| head`) ends the command without a word.
 *
 * @param main Gives the exit code; without one it is `process.exitCode`, or 0.
 */
export async function runCommand(main: () => Promise<number | void> | number | void): Promise<void> {
  const debug = process.argv.indexOf('--debug', 2);
  if (debug !== -1) process.argv.splice(debug, 1);

  const fail = (error: unknown): void => {
    if (systemError(error)?.code === 'EPIPE') process.exit(0);
    const trace = debug === -1 ? '' : `${inspect(error)}\n`;
    const code = error instanceof UserError ? error.exitCode : 1;
    const stream = code === 0 ? process.stdout : process.stderr;
    stream.write(`${describeError(error)}\n${trace}`, () => process.exit(code));
  };
  process.on('uncaughtException', fail);
  process.stdout.on('error', fail);
  try {
    process.exitCode = (await main()) ?? process.exitCode;
  } catch (error) {
    fail(error);
  }
}
