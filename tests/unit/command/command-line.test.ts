import { afterEach, describe, expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { CONTENT_OPTION, existingFolder, readCommandLine } from '../../../src/command/command-line.ts';

const { argv } = process;
afterEach(() => {
  process.argv = argv;
});

const OPTIONS = {
  ...CONTENT_OPTION,
  fix: { type: 'boolean', default: false },
  format: { type: 'string' },
} as const;

function read(args: string[], maxPositionals = 1) {
  process.argv = ['node', 'script.ts', ...args];
  return readCommandLine('npm run doe -- BESTAND', OPTIONS, maxPositionals);
}

describe('arguments', () => {
  test('are read in any order, with defaults for what is not there', () => {
    expect(read(['--fix', 'a.mdx', '--format=json'])).toMatchObject({
      values: { fix: true, format: 'json', content: 'content' },
      positionals: ['a.mdx'],
    });
    expect(read(['--format', 'json', '--', '--fix']).positionals).toEqual(['--fix']);
    expect(read([])).toMatchObject({ values: { fix: false }, positionals: [] });
  });

  test.each([
    [['--fixx'], 'De optie --fixx bestaat niet. Bedoel je --fix?'],
    [['--constructor'], 'De optie --constructor bestaat niet.'],
    [['-x'], 'De optie -x bestaat niet.'],
    [['--format'], 'Achter --format hoort een waarde.'],
    [['--format', '--fix'], 'Achter --format hoort een waarde.'],
    [['--fix=ja'], 'Achter --fix hoort geen waarde.'],
    [['a', 'b'], "'b' is te veel."],
    [['a', ''], "Er staat iets leegs ('') achter de opdracht."],
    [['--format', ' '], 'Achter --format hoort een waarde.'],
    [['--format='], 'Achter --format hoort een waarde.'],
  ])('%j are refused, with how the command is used', (args, reason) => {
    const refused = expect.objectContaining({
      message: `${reason} Zo gebruik je het: npm run doe -- BESTAND`,
      exitCode: 2,
    }) as Error;
    expect(() => read(args)).toThrow(refused);
  });

  test.each(['--help', '-h'])('%s tells how the command is used, which is no error', (option) => {
    expect(() => read([option, 'a'])).toThrow(
      expect.objectContaining({ message: 'Zo gebruik je het: npm run doe -- BESTAND', exitCode: 0 }) as Error,
    );
  });

  test('that name a folder that is not there are refused', () => {
    const { refuse } = read([]);
    expect(existingFolder('tests', refuse)).toBe('tests');
    expect(() => existingFolder('nergens', refuse)).toThrow('De map nergens bestaat niet. Zo gebruik');
    expect(() => existingFolder('package.json', refuse)).toThrow('De map package.json bestaat niet.');
  });
});

test('every script reads its arguments in this way', () => {
  const scripts = readdirSync('scripts').filter((name) => /^[\w-]+\.ts$/.test(name));
  expect(scripts.length).toBeGreaterThan(5);
  for (const name of scripts) {
    const text = readFileSync(`scripts/${name}`, 'utf8');
    expect(text, name).toContain('readCommandLine(');
    expect(text, name).not.toMatch(/parseArgs|process\.argv/);
  }
});
