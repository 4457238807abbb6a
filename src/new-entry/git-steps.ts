/** What git and its neighbours can do here. */
export interface Repository {
  /** The place that the branch is sent to; `undefined` when the repository is kept on this machine alone. */
  remote: string | undefined;
  /** Whether `gh` is there and signed in. */
  hasGh: boolean;
}

/** A program with its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** One command that brings a new file nearer to a pull request. */
export interface Step {
  command: Command;
  /** What it does, in Dutch. */
  does: string;
  /** What to do, in Dutch, when it does not work. */
  byHand: string;
  /**
   * The commands that take it back; `undefined` when it reaches other machines, so that it can't be taken back.
   */
  undo?: readonly Command[];
}

/**
 * The commands that propose one new file. They touch no other file that was changed, and force nothing.
 *
 * @param entry The file (its path from where the commands run), its name without extension and the title of the entry.
 */
export function gitSteps(
  entry: { path: string; slug: string; title: string },
  { remote, hasGh }: Repository,
): Step[] {
  const { path, slug, title } = entry;
  const ownBranch = `nieuw/${slug}`;
  const message = `Voeg '${title}' toe`;
  const steps: Step[] = [
    {
      command: ['git', 'switch', '-c', ownBranch],
      does: 'maakt een eigen tak (branch)',
      byHand: 'Bestaat de tak al? Kies dan een andere naam voor de tak.',
      undo: [
        ['git', 'switch', '-'],
        ['git', 'branch', '-D', ownBranch],
      ],
    },
    {
      command: ['git', 'add', '--', path],
      does: 'zet het nieuwe bestand klaar',
      byHand: 'Kijk met git status of het bestand er staat.',
      undo: [['git', 'restore', '--staged', '--', path]],
    },
    {
      command: ['git', 'commit', '-m', message, '--', path],
      does: 'legt alleen dit bestand vast (commit)',
      byHand: 'Vraagt git wie je bent? Vul dan user.name en user.email in met git config.',
      undo: [['git', 'reset', '--soft', 'HEAD~1']],
    },
  ];
  if (!remote) return steps;
  steps.push({
    command: ['git', 'push', '-u', remote, ownBranch],
    does: `stuurt de tak naar ${remote}`,
    byHand:
      'Kijk of je internet hebt en op de repository mag schrijven. Mag dat niet? Maak dan eerst een fork.',
  });
  if (!hasGh) return steps;
  steps.push({
    command: [
      'gh',
      'pr',
      'create',
      '--head',
      ownBranch,
      '--title',
      message,
      '--body',
      `Nieuwe interventie: \`${path}\`.`,
    ],
    does: 'maakt het voorstel (pull request)',
    byHand: `Open de repository in je browser en maak daar een pull request van de tak ${ownBranch}.`,
  });
  return steps;
}

/** A command as it is typed in a terminal. */
export function commandLine(command: readonly string[]): string {
  return command
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
    .join(' ');
}
