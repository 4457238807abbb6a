import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const IMPORTS = `
  import { runCommand } from ${JSON.stringify(resolve('src/command/run-command.ts'))};
  import { UserError } from ${JSON.stringify(resolve('src/errors/user-error.ts'))};
`;

describe('a command', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'command-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function script(body: string): string {
    const file = join(folder, `${body.length}-${Math.random()}.ts`);
    writeFileSync(file, `${IMPORTS}\n${body}`);
    return file;
  }

  function run(body: string, ...args: string[]) {
    return new Promise<{ code: number | null; stdout: string; stderr: string }>((done) => {
      const child = execFile(process.execPath, [script(body), ...args], (_, stdout, stderr) => {
        done({ code: child.exitCode, stdout, stderr });
      });
    });
  }

  it('ends with the code that its main function gives', async () => {
    expect(await run('await runCommand(async () => 2)')).toMatchObject({ code: 2, stderr: '' });
    expect(await run('await runCommand(() => {})')).toMatchObject({ code: 0, stderr: '' });
  });

  it.each([
    ['in the main function', `await runCommand(async () => { throw new UserError('Nee.', 2) })`],
    ['in a callback', `await runCommand(() => { setTimeout(() => { throw new UserError('Nee.', 2) }) })`],
    [
      'in a promise that nobody waits for',
      `await runCommand(() => { void Promise.reject(new UserError('Nee.', 2)) })`,
    ],
  ])('ends in a sentence after an error %s', async (_, body) => {
    expect(await run(body)).toEqual({ code: 2, stdout: '', stderr: 'Nee.\n' });
  });

  it('ends well, on standard output, when a sentence is all that was asked for', async () => {
    const body = `await runCommand(() => { throw new UserError('Zo dus.', 0) })`;
    expect(await run(body)).toEqual({ code: 0, stdout: 'Zo dus.\n', stderr: '' });
  });

  it('ends at once after an error, whatever still runs', async () => {
    const body = `await runCommand(() => { setInterval(() => {}, 1000); throw new UserError('Nee.') })`;
    expect(await run(body)).toMatchObject({ code: 1 });
  });

  it('shows where the code was with --debug alone, and leaves its other arguments', async () => {
    const body = `await runCommand(() => { console.log(process.argv.slice(2).join()); throw new Error('odd') })`;
    const { stdout, stderr } = await run(body, 'a', '--debug', 'b');
    expect(stdout).toBe('a,b\n');
    expect(stderr).toMatch(/^ {4}at /m);
    expect((await run(body)).stderr).not.toMatch(/^ {4}at /m);
  });

  it('ends without a word when nobody reads on', async () => {
    const file = script(
      `await runCommand(() => { setInterval(() => process.stdout.write('x'.repeat(1e5)), 1) })`,
    );
    const child = spawn(process.execPath, [file]);
    let stderr = '';
    child.stderr.on('data', (data) => (stderr += String(data)));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.once('close', done));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
