/** A copy of the project, with the small catalogue unless another is given, in which a test may write, build and serve. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CATALOGUE } from '../catalogue.ts';
import { ownEnvironment } from './environment.ts';

/** Within the project, so that its packages are found; no part of it is in the repository. */
const PARENT = '.build';
const PARTS = ['astro.config.mjs', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/** How a program ended, with all that it printed. */
export interface Ended {
  /** The exit code; `null` when a signal ended it. */
  status: number | null;
  output: string;
}

/** How a program is stopped. */
export interface Stop {
  signal: NodeJS.Signals;
  at: Promise<unknown>;
}

/** A server of the copy that answers. */
export interface CopyServer {
  /** Where its home page is, with a slash at the end. */
  address: string;
  /** Stops it as Ctrl-C does. */
  stop: () => Promise<void>;
}

export class ProjectCopy {
  readonly folder: string;

  /** @param fill Writes the content into the folder that it is given. */
  constructor(fill = (folder: string): void => cpSync(CATALOGUE, folder, { recursive: true })) {
    mkdirSync(PARENT, { recursive: true });
    this.folder = mkdtempSync(join(PARENT, 'copy-'));
    for (const part of PARTS) cpSync(part, join(this.folder, part), { recursive: true });
    fill(join(this.folder, 'content'));
  }

  /** A path from the top of the copy, as one from the top of the project. */
  at(path: string): string {
    return join(this.folder, path);
  }

  has(path: string): boolean {
    return existsSync(this.at(path));
  }

  text(path: string): string {
    return readFileSync(this.at(path), 'utf8');
  }

  write(path: string, text: string): void {
    writeFileSync(this.at(path), text);
  }

  /**
   * Runs a program of the project in the copy to its end.
   *
   * @param stop A signal that it is sent at some time, when it still runs then.
   */
  run(args: readonly string[], environment: NodeJS.ProcessEnv = {}, stop?: Stop): Promise<Ended> {
    return new Promise((ended) => {
      const program = this.#start(args, environment);
      const printed = outputOf(program);
      void stop?.at.then(() => program.kill(stop.signal));
      program.once('close', (status) => ended({ status, output: printed() }));
    });
  }

  /**
   * Builds the site in `dist`, as `npm run build` does.
   *
   * @throws Error with all that was printed, when it is not built.
   */
  async build(environment: NodeJS.ProcessEnv = {}): Promise<string> {
    const { status, output } = await this.run(['scripts/build.ts'], environment);
    if (status !== 0) throw new Error(`The site was not built:\n${output}`);
    return this.at('dist');
  }

  /**
   * Serves the site from its source, on a free port.
   *
   * @param base The path under which it stands: `/` or `/path/`.
   * @throws Error with all that was printed, when the server ends before it answers.
   */
  async serve(command: 'dev' | 'beheer', base = '/'): Promise<CopyServer> {
    const args = command === 'dev' ? ['scripts/site.ts', 'dev'] : ['scripts/beheer.ts'];
    const port = await freePort();
    const server = this.#start(args, { PORT: String(port), BASE_PATH: base });
    const printed = outputOf(server);
    await new Promise<void>((answers, fail) => {
      server.stdout?.on('data', () => {
        if (printed().includes(`:${port}`)) answers();
      });
      server.once('close', (code) => fail(new Error(`The server ended with code ${code}:\n${printed()}`)));
    });
    const host = command === 'dev' ? 'localhost' : '127.0.0.1';
    return {
      address: `http://${host}:${port}${base}`,
      stop: async () => {
        const ended = new Promise((done) => server.once('close', done));
        server.kill('SIGINT');
        await ended;
      },
    };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #start(args: readonly string[], environment: NodeJS.ProcessEnv): ChildProcess {
    return spawn(process.execPath, args, {
      cwd: this.folder,
      env: { ...ownEnvironment(), NO_COLOR: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }
}

/** What a program has printed up to now. */
function outputOf(program: ChildProcess): () => string {
  let output = '';
  const read = (chunk: Buffer) => (output += chunk.toString());
  program.stdout?.on('data', read);
  program.stderr?.on('data', read);
  return () => output;
}

/** A port that no program of this machine listens on. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, () => resolve()));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
