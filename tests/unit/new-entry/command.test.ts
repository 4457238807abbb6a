/** The command itself, and in a terminal where `script` can make one. */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { copyOfContent, entriesIn } from './folders.ts';
import { ANSWERS, FILE } from './walk.ts';

/** `script` of util-linux runs a command in a terminal of its own. macOS has another program of that name. */
const hasScript =
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;

const environment = {
  ...process.env,
  CI: '',
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  GIT_CEILING_DIRECTORIES: '/',
};

test('without a terminal the command asks nothing, and says how else an entry is added', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/nieuw.ts'], {
    encoding: 'utf8',
    input: 'Titel\n',
  });
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('npm run import');
});

test.each([
  ['an option that does not exist', ['--van', 'x.json'], 'Deze opties kloppen niet.'],
  ['a folder that does not exist', ['--content', 'nergens'], 'De map nergens bestaat niet.'],
])('%s is refused', (_, options, told) => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/nieuw.ts', ...options], {
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toContain(told);
});

/** Runs the command in a terminal, and types each answer once its question is there. */
function inTerminal(
  content: string,
  turns: readonly (readonly [string, string])[],
  env: NodeJS.ProcessEnv = environment,
) {
  const command = `stty rows 24 cols 80; '${process.execPath}' scripts/nieuw.ts --content '${content}'`;
  const terminal = spawn('script', ['-qec', command, '/dev/null'], { env });
  const left = [...turns];
  let read = 0;
  let raw = '';
  terminal.stdout.on('data', (chunk: Buffer) => {
    raw += chunk.toString();
    const shown = stripVTControlCharacters(raw);
    const [asked, typed] = left[0] ?? ['', ''];
    if (asked === '' || !shown.includes(asked, read)) return;
    left.shift();
    read = shown.length;
    terminal.stdin.write(typed);
  });
  return new Promise<{ status: number | null; raw: string }>((resolve) =>
    terminal.on('close', (status) => resolve({ status, raw })),
  );
}

test.runIf(hasScript)(
  'in a terminal the command asks, without colours when those are not wanted',
  async () => {
    const content = copyOfContent();
    const { status, raw } = await inTerminal(content, ANSWERS);
    expect(stripVTControlCharacters(raw)).toContain(`  ${join(content, 'interventies', FILE)}`);
    expect(status).toBe(0);
    expect(entriesIn(content).has(FILE)).toBe(true);
    expect(raw.split('\x1b[').filter((part) => /^(?:3|4|9)\dm/.test(part))).toEqual([]);
  },
  30_000,
);

/** Options with which Node.js starts at one moment, and its clock stands still. */
function clockAt(moment: string): string {
  const script = `const at = Date.parse('${moment}');
    globalThis.Date = class extends Date {
      constructor(...given) { super(...(given.length > 0 ? given : [at])); }
      static now() { return at; }
    };`;
  return `--import=data:text/javascript,${encodeURIComponent(script)}`;
}

test.runIf(hasScript).each(['UTC', 'America/New_York'])(
  'half past midnight in the Netherlands the new day is suggested, on a machine in %s',
  async (zone) => {
    const content = copyOfContent();
    const env = { ...environment, TZ: zone, NODE_OPTIONS: clockAt('2026-06-20T22:30:00Z') };
    const { status } = await inTerminal(content, ANSWERS, env);
    expect(status).toBe(0);
    expect(entriesIn(content).get(FILE)).toContain('lastChecked: 2026-06-21');
  },
  30_000,
);

test.runIf(hasScript)(
  'in a terminal Ctrl-C stops the command, and nothing is left behind',
  async () => {
    const content = copyOfContent();
    const before = entriesIn(content);
    const { status, raw } = await inTerminal(content, [...ANSWERS.slice(0, 4), ['Wie voert', '\x03']]);
    expect(raw).toContain('Gestopt. Er is niets bewaard.');
    expect(status).toBe(1);
    expect(entriesIn(content)).toEqual(before);
  },
  30_000,
);
