import type { EventEmitter } from 'node:events';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { format } from 'node:util';
import { vi } from 'vitest';

/** How a script ended, with what it printed. */
export interface Ended {
  /** The exit code; `null` when a signal ended it. */
  status: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs a script of the project as npm does, in a process of its own. That takes a second: one test for each script shows
 * that what {@link runScript} sees is what a shell sees.
 *
 * @param script The name of its file in `scripts/`, without ending.
 */
export function inOwnProcess(script: string, ...args: string[]): Ended {
  return spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { encoding: 'utf8' });
}

let runs = 0;

/** Runs a script of the project to its end within this process, where all that it imports is loaded already. */
export async function runScript(script: string, ...args: string[]): Promise<Ended> {
  const printed = { stdout: '', stderr: '' };
  const { argv, exitCode } = process;
  const handlers = handlersNow();
  let exited: number | undefined;
  const stream = (name: keyof typeof printed) =>
    vi.spyOn(process[name], 'write').mockImplementation((text, done?: unknown) => {
      printed[name] += Buffer.from(text).toString();
      (done as (() => void) | undefined)?.();
      return true;
    });
  const logger = (method: 'log' | 'error', name: keyof typeof printed) =>
    vi.spyOn(console, method).mockImplementation((...said: unknown[]) => {
      printed[name] += `${format(...said)}\n`;
    });
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    exited = Number(code ?? 0);
    return undefined as never;
  });
  const spies = [
    stream('stdout'),
    stream('stderr'),
    logger('log', 'stdout'),
    logger('error', 'stderr'),
    exit,
  ];
  const path = resolve('scripts', `${script}.ts`);
  process.argv = [process.execPath, path, ...args];
  process.exitCode = undefined;
  try {
    // A module runs once, so each run needs an address of its own.
    await import(/* @vite-ignore */ `${path}?run=${++runs}`);
    return { status: exited ?? Number(process.exitCode ?? 0), ...printed };
  } finally {
    process.argv = argv;
    process.exitCode = exitCode;
    for (const spy of spies) spy.mockRestore();
    removeHandlersBut(handlers);
  }
}

const EMITTERS: readonly (readonly [emitter: EventEmitter, events: readonly string[]])[] = [
  [process, ['uncaughtException', 'SIGINT', 'SIGTERM', 'SIGHUP']],
  [process.stdout, ['error']],
];

/** What listens to signals and errors of this process now. */
function handlersNow(): Set<unknown> {
  return new Set(
    EMITTERS.flatMap(([emitter, events]) => events.flatMap((event) => emitter.listeners(event))),
  );
}

/** Takes away what a script has left to listen, as the end of its process would. */
function removeHandlersBut(kept: ReadonlySet<unknown>): void {
  for (const [emitter, events] of EMITTERS) {
    for (const event of events) {
      for (const listener of emitter.listeners(event)) {
        if (!kept.has(listener)) emitter.removeListener(event, listener as () => void);
      }
    }
  }
}
