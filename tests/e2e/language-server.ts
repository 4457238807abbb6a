/** The language server that the Astro extension of VS Code runs, spoken to as the editor does. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** It comes with `@astrojs/check`. */
const SERVER = 'node_modules/@astrojs/language-server/bin/nodeServer.js';

interface Message {
  id?: number;
  method?: string;
  params?: { uri?: string; items?: unknown[] };
  result?: unknown;
}

/** Where the cursor stands: both count from zero. */
export interface Position {
  line: number;
  character: number;
}

/** An MDX file opened in the editor. */
export interface OpenFile {
  /** What can be filled in at a place, as the list that opens with Ctrl and space. */
  completionsAt(position: Position): Promise<string[]>;
  /** What is shown when one points at a place. */
  hoverAt(position: Position): Promise<string>;
  /** What is underlined as wrong. */
  problems(): Promise<string[]>;
}

/**
 * Starts the server with what `.vscode/settings.json` asks of it. It reads the files that a build leaves in `.astro/`.
 *
 * @see https://microsoft.github.io/language-server-protocol/
 */
export async function startLanguageServer() {
  const root = pathToFileURL(resolve('.')).href;
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map<number, (result: unknown) => void>();
  let buffer = Buffer.alloc(0);
  let last = 0;

  function send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }
  function ask<T>(method: string, params: object): Promise<T> {
    const id = ++last;
    send({ id, method, params });
    return new Promise((settle) => waiting.set(id, settle as (result: unknown) => void));
  }
  function receive({ id, method, params, result }: Message): void {
    if (id === undefined) return;
    if (method) send({ id, result: params?.items?.map(() => null) ?? null });
    else waiting.get(id)?.(result);
  }
  server.stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n');
      if (head === -1) return;
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString('utf8', 0, head))?.[1]);
      const body = buffer.subarray(head + 4, head + 4 + length);
      if (body.length < length) return;
      buffer = buffer.subarray(head + 4 + length);
      receive(JSON.parse(body.toString('utf8')) as Message);
    }
  });

  await ask('initialize', {
    processId: null,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'interventiebank' }],
    capabilities: { textDocument: { completion: {}, hover: {}, diagnostic: {} } },
    initializationOptions: {
      typescript: { tsdk: resolve('node_modules/typescript/lib') },
      contentIntellisense: settings['astro.content-intellisense'],
    },
  });
  send({ method: 'initialized', params: {} });

  return {
    /** Opens a file of the project with a text that need not be the one on disk. */
    open(path: string, text: string): OpenFile {
      const textDocument = { uri: pathToFileURL(resolve(path)).href };
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { ...textDocument, languageId: 'mdx', version: 1, text } },
      });
      return {
        async completionsAt(position) {
          const found = await ask<{ items: { label: string }[] } | null>('textDocument/completion', {
            textDocument,
            position,
          });
          return found?.items.map(({ label }) => label) ?? [];
        },
        async hoverAt(position) {
          const found = await ask<{ contents: unknown } | null>('textDocument/hover', {
            textDocument,
            position,
          });
          return JSON.stringify(found?.contents ?? '');
        },
        async problems() {
          const found = await ask<{ items: { message: string }[] }>('textDocument/diagnostic', {
            textDocument,
          });
          return found.items.map(({ message }) => message);
        },
      };
    },
    async stop(): Promise<void> {
      server.kill();
      await once(server, 'exit');
    },
  };
}
