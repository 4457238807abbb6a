import { rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { yesOrNo } from './ask.ts';
import { gitSteps } from './git-steps.ts';
import type { NewFile } from './new-file.ts';
import { endingTold, nextStepTold, stepTold } from './next-step.ts';
import { say, Stopped, type Terminal } from './prompts/terminal.ts';
import { propose } from './propose.ts';
import { repositoryAt, run } from './repository.ts';

/**
 * Writes a new entry and proposes it with git, if there is a repository and the editor agrees. The only question comes
 * before the file is written.
 *
 * @param content The folder `content/`.
 * @throws Stopped when the editor stops; there is no file and no branch then.
 */
export async function saveEntry(entry: NewFile, content: string, terminal: Terminal): Promise<void> {
  const { slug, title, path, text, faults } = entry;
  const file = join(content, path);
  const folder = dirname(content);
  const repository = repositoryAt(folder);
  const steps = repository ? gitSteps({ path: `${basename(content)}/${path}`, slug, title }, repository) : [];
  let proposes = false;
  if (steps.length > 0) {
    say(
      ['Git kan het meteen voorstellen, met deze opdrachten:', ...steps.map(stepTold)].join('\n'),
      terminal,
    );
    const question = 'Zal ik ze uitvoeren? Bij nee schrijf ik alleen het bestand.';
    proposes = await yesOrNo(question, faults.length === 0, terminal);
  }

  let isStopped = false;
  const stop = () => {
    isStopped = true;
  };
  process.on('SIGINT', stop);
  try {
    writeFileSync(file, text, { flag: 'wx' });
    say(`Geschreven:\n  ${file}`, terminal);
    if (!proposes) {
      say(nextStepTold(file, steps, faults.length > 0), terminal);
      return;
    }
    const ending = await propose(
      steps,
      (command) => run(command, folder),
      (step) => say(stepTold(step), terminal),
      () => isStopped,
    );
    if (ending.kind === 'taken-back') {
      rmSync(file, { force: true });
      throw new Stopped();
    }
    say(endingTold(ending, steps), terminal);
  } finally {
    process.off('SIGINT', stop);
  }
}
