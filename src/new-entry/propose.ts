import type { Command, Step } from './git-steps.ts';
import type { Outcome } from './repository.ts';

/** How the steps towards a pull request ended. */
export type Ending =
  | { kind: 'done' }
  /** A step did not work. `left` are the steps that are still to be done, that one first. */
  | { kind: 'failed'; left: readonly Step[]; printed: string }
  /** The editor stopped, and all was taken back. */
  | { kind: 'taken-back' }
  /** The editor stopped, but what was sent to others stays there. */
  | { kind: 'stopped-late'; left: readonly Step[] };

/**
 * Carries out the steps one by one, and stops at the first that does not work.
 *
 * @param run Runs a command.
 * @param tell Is told each step before it is run.
 * @param isStopped Whether the editor wants to stop.
 */
export async function propose(
  steps: readonly Step[],
  run: (command: Command) => Promise<Outcome>,
  tell: (step: Step) => void,
  isStopped: () => boolean,
): Promise<Ending> {
  const done: Step[] = [];
  for (const [index, step] of steps.entries()) {
    tell(step);
    const { isDone, printed } = await run(step.command);
    if (isStopped()) {
      if (!step.undo) return { kind: 'stopped-late', left: steps.slice(isDone ? index + 1 : index) };
      if (isDone) done.push(step);
      await takeBack(done, run);
      return { kind: 'taken-back' };
    }
    if (!isDone) return { kind: 'failed', left: steps.slice(index), printed };
    done.push(step);
  }
  return { kind: 'done' };
}

async function takeBack(steps: readonly Step[], run: (command: Command) => Promise<Outcome>): Promise<void> {
  for (const command of steps.toReversed().flatMap(({ undo }) => undo ?? [])) await run(command);
}
