/** The site while it is being worked on: `npm run dev`. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { interventions } from './content.ts';
import { ownEnvironment } from './environment.ts';
import { test } from './visit.ts';

const port = await freePort();
const address = `http://localhost:${port}/`;
let server: ChildProcess;

beforeAll(async () => {
  server = spawn(process.execPath, ['scripts/site.ts', 'dev'], {
    env: { ...ownEnvironment(), PORT: String(port), NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await printed(server, `:${port}`);
});

afterAll(async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await ended;
});

describe('the development server', () => {
  test.override('contextOptions', { baseURL: address });

  test('answers a question', async ({ explorer }) => {
    await explorer.open();
    expect(await explorer.count()).toBe(interventions.length);
    await explorer.type('Schiedam');
    const own = interventions.filter(({ municipalities }) => municipalities.includes('Schiedam'));
    expect(await explorer.found()).toEqual(expect.arrayContaining(own.map(({ slug }) => slug)));
    expect(await explorer.count()).toBeLessThan(interventions.length);
  });

  test('shows an entry with its contact', async ({ page }) => {
    await page.goto('interventies/alkmaar-taalklas/');
    expect(await page.locator('article[data-intervention=alkmaar-taalklas] [data-contact]').isVisible()).toBe(
      true,
    );
  });
});

/** A port that no program of this machine listens on. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, () => resolve()));
  const { port: free } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return free;
}

/** Waits until a program prints a text; fails with all that it printed when it ends before. */
function printed(program: ChildProcess, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes(text)) resolve();
    };
    program.stdout?.on('data', read);
    program.stderr?.on('data', read);
    program.once('exit', (code) => reject(new Error(`The server ended with code ${code}:\n${output}`)));
  });
}
