import { commandLine, type Step } from './git-steps.ts';
import type { Ending } from './propose.ts';

/** A step on one line: what is typed, and what it does. */
export function stepTold({ command, does }: Step): string {
  return `  ${commandLine(command)}\n    ${does}`;
}

/**
 * What an editor does next with a file that was only written.
 *
 * @param steps The commands that propose it; none without a repository.
 * @param hasFaults Whether the checker still has something against it.
 */
export function nextStepTold(file: string, steps: readonly Step[], hasFaults: boolean): string {
  return [
    hasFaults
      ? 'Open het bestand en verbeter wat de controle aanwees. Kijk daarna of alles klopt met:'
      : 'Je kunt het bestand nog aanvullen. Kijk daarna of alles nog klopt met:',
    `  npm run check -- ${file}`,
    ...(steps.length > 0
      ? ['Stel het daarna voor met:', ...steps.map(stepTold), ...lastByHand(steps)]
      : ['Stel het daarna voor: zet het bestand in de repository en maak een pull request.']),
  ].join('\n');
}

/** How the proposal went, and what is left to do by hand. */
export function endingTold(ending: Ending, steps: readonly Step[]): string {
  switch (ending.kind) {
    case 'done':
      return ['Klaar.', ...lastByHand(steps)].join('\n');
    case 'taken-back':
      return 'Alles is teruggedraaid.';
    case 'stopped-late':
      return [
        'Gestopt, maar de tak was al verstuurd. Dit is nog niet gedaan:',
        ...ending.left.map(stepTold),
      ].join('\n');
    case 'failed': {
      const [failed, ...later] = ending.left;
      return [
        'Deze opdracht is niet gelukt:',
        ...(failed ? [stepTold(failed)] : []),
        ...(ending.printed ? [`Het programma zei: ${ending.printed}`] : []),
        ...(failed ? [failed.byHand] : []),
        'Je bestand staat er nog. Doe het opnieuw met de hand' + (later.length > 0 ? ', en daarna:' : '.'),
        ...later.map(stepTold),
        ...lastByHand(steps),
      ].join('\n');
    }
  }
}

/** What the commands leave to be done by hand: without `gh` the pull request, without a remote sending it too. */
function lastByHand(steps: readonly Step[]): string[] {
  const programs = steps.map(({ command }) => `${command[0]} ${command[1]}`);
  if (programs.includes('gh pr')) return [];
  const own = programs.includes('git push')
    ? ''
    : 'Stuur de tak naar de plek waar jullie de repository delen. ';
  return [`${own}Open daarna de repository in je browser en maak een pull request van de tak.`];
}
