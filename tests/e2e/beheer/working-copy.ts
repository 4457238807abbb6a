/** The form on one's own machine, below a base path, with a copy of the project to write in. */
import { resolve } from 'node:path';
import { lintContent, type LintResult } from '../../../src/lint/index.ts';
import { ProjectCopy, type CopyServer } from '../project-copy.ts';

export class WorkingCopy {
  /** Where the site is served, with a slash at the end. */
  readonly address: string;
  readonly #copy: ProjectCopy;
  readonly #server: CopyServer;

  private constructor(copy: ProjectCopy, server: CopyServer) {
    this.address = server.address;
    this.#copy = copy;
    this.#server = server;
  }

  /** Copies the project and starts `npm run beheer` in it. */
  static async start(): Promise<WorkingCopy> {
    const copy = new ProjectCopy();
    return new WorkingCopy(copy, await copy.serve('beheer', '/interventiebank/'));
  }

  has(path: string): boolean {
    return this.#copy.has(`content/${path}`);
  }

  /** The text of a file of `content/`. */
  text(path: string): string {
    return this.#copy.text(`content/${path}`);
  }

  /** Writes a file of `content/`, as an editor without the form does. */
  write(path: string, text: string): void {
    this.#copy.write(`content/${path}`, text);
  }

  /** The diagnostics of the checker for a file of `content/`. */
  findings(path: string): LintResult['diagnostics'] {
    const content = resolve(this.#copy.at('content'));
    return lintContent(content, [this.#copy.at(`content/${path}`)]).diagnostics;
  }

  async stop(): Promise<void> {
    await this.#server.stop();
    this.#copy.remove();
  }
}
