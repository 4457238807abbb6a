/** The form on one's own machine, below a base path, with a copy of the project to write in. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkContent } from '../../../src/lint/index.ts';
import { ownEnvironment } from '../environment.ts';

/** Within the project, so that its packages are found; no part of it is in the repository. */
const FOLDER = '.build/beheer';
const PARTS = ['astro.config.mjs', 'content', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

export class WorkingCopy {
  /** Where the site is served, with a slash at the end. */
  readonly address: string;
  readonly #server: ChildProcess;

  private constructor(address: string, server: ChildProcess) {
    this.address = address;
    this.#server = server;
  }

  /** Copies the project and starts `npm run beheer` in it. */
  static async start(): Promise<WorkingCopy> {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    for (const part of PARTS) cpSync(part, join(FOLDER, part), { recursive: true });
    const server = spawn(process.execPath, ['scripts/beheer.ts'], {
      cwd: FOLDER,
      env: { ...ownEnvironment(), PORT: '4390', BASE_PATH: '/interventiebank', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new WorkingCopy(await addressPrintedBy(server), server);
  }

  has(path: string): boolean {
    return existsSync(join(FOLDER, 'content', path));
  }

  /** The text of a file of `content/`. */
  text(path: string): string {
    return readFileSync(join(FOLDER, 'content', path), 'utf8');
  }

  /** Writes a file of `content/`, as an editor without the form does. */
  write(path: string, text: string): void {
    writeFileSync(join(FOLDER, 'content', path), text);
  }

  /** What the checker has against a file of `content/`. */
  findings(path: string): ReturnType<typeof checkContent> {
    const content = resolve(FOLDER, 'content');
    return checkContent(content, [join(content, path)]);
  }

  /** Stops as Ctrl-C does, and gives the exit code or the signal that ended it. */
  async stop(): Promise<number | NodeJS.Signals | null> {
    const ended = new Promise<number | NodeJS.Signals | null>((done) =>
      this.#server.once('exit', (code, signal) => done(code ?? signal)),
    );
    this.#server.kill('SIGINT');
    const outcome = await ended;
    rmSync(FOLDER, { recursive: true, force: true });
    return outcome;
  }
}

/** Waits for the address that the program prints; fails with all that it printed when it ends before. */
function addressPrintedBy(program: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /(http:\/\/\S+)beheer\//.exec(output)?.[1];
      if (address) found(address);
    };
    program.stdout?.on('data', read);
    program.stderr?.on('data', read);
    program.once('exit', (code) => fail(new Error(`It ended with code ${code}:\n${output}`)));
  });
}
