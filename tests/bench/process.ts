/** What a program costs: time by the clock and of the processors, and memory. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { ownEnvironment } from '../e2e/environment.ts';
import type { Figure } from './figures.ts';

/** Time (ms) between two looks at a program: what a process does after the last is not counted. */
const INTERVAL = 200;

/** Ticks in a second of the times that Linux tells. See https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const TICKS = 100;

export interface Cost {
  /** By the clock. */
  seconds: number;
  /** Of the program and all that it starts, in user and system mode. Absent where there is no `/proc`. */
  processorSeconds?: number;
  /** The most memory that the program and all that it starts held at once. Pages that they share count for each. */
  peakBytes?: number;
}

/** How a program ended, and what it cost. */
export interface Measured extends Cost {
  status: number | null;
  output: string;
}

/** Runs a script in a folder, with the Node.js of this process, to its end. */
export async function measure(
  folder: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Measured> {
  const started = performance.now();
  const program = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...ownEnvironment(), NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [program.stdout, program.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const ticks = new Map<number, number>();
  let peakBytes = 0;
  const look = () => {
    const processes = program.pid === undefined ? [] : treeOf(program.pid);
    for (const { id, ticks: used } of processes) ticks.set(id, used);
    peakBytes = Math.max(
      peakBytes,
      processes.reduce((sum, { bytes }) => sum + bytes, 0),
    );
  };
  const looking = setInterval(look, INTERVAL);
  look();
  const status = await new Promise<number | null>((ended, fail) => {
    program.once('error', fail).once('close', ended);
  }).finally(() => clearInterval(looking));
  const seconds = (performance.now() - started) / 1000;
  if (ticks.size === 0) return { seconds, status, output };
  const processorSeconds = [...ticks.values()].reduce((sum, each) => sum + each, 0) / TICKS;
  return { seconds, processorSeconds, peakBytes, status, output };
}

/** The figures of what a program cost. */
export function costFigures({ seconds, processorSeconds, peakBytes }: Cost): Figure[] {
  return [
    { name: 'clock', value: seconds, unit: 's' },
    ...(processorSeconds === undefined
      ? []
      : [{ name: 'processors', value: processorSeconds, unit: 's' } as const]),
    ...(peakBytes === undefined ? [] : [{ name: 'memory', value: peakBytes, unit: 'bytes' } as const]),
  ];
}

interface Process {
  id: number;
  ticks: number;
  bytes: number;
}

/** A process and all below it, as Linux tells of them now. Empty when it ended, and on other systems. */
function treeOf(id: number): Process[] {
  try {
    const folder = `/proc/${id}`;
    const below = readdirSync(`${folder}/task`).flatMap((thread) =>
      readFileSync(`${folder}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    const own = {
      id,
      ticks: ticksIn(readFileSync(`${folder}/stat`, 'utf8')),
      bytes: residentBytesIn(readFileSync(`${folder}/status`, 'utf8')),
    };
    return [own, ...below.flatMap(treeOf)];
  } catch {
    return [];
  }
}

/** Processor time in `/proc/…/stat`: fields 14 and 15. The second field is a name in brackets, which may hold spaces. */
export function ticksIn(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

/** Memory in `/proc/…/status`. A process that ended and waits for its parent has none. */
export function residentBytesIn(status: string): number {
  return 1024 * Number(/^VmRSS:\s*(\d+) kB/m.exec(status)?.[1] ?? 0);
}
