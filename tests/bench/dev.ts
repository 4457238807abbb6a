/** How long a writer waits for what is being worked on: `npm run dev`. */
import { cpSync } from 'node:fs';
import { ProjectCopy } from '../e2e/project-copy.ts';
import { giveHistory } from './build.ts';
import type { Row } from './figures.ts';

/** Seconds. */
const BARS = { firstPage: 3, savedEntry: 1 };

const ENTRY = 'utrecht-schools-cool';
const SAVES = 5;

/** Starts the server twice, the first time with nothing kept of an earlier one, asks for the home page, and saves an entry some times. */
export async function devRows(): Promise<Row[]> {
  const copy = new ProjectCopy((folder) => cpSync('content', folder, { recursive: true }));
  const row = (what: string, seconds: number, atMost: number): Row => ({
    part: 'dev',
    what,
    figures: [{ name: 'clock', value: seconds, unit: 's', atMost }],
  });
  try {
    giveHistory(copy.folder);
    const rows: Row[] = [];
    for (const start of ['nothing kept', 'started before']) {
      const began = performance.now();
      const server = await copy.serve('dev');
      try {
        await pageAt(server.address);
        rows.push(row(`first page, ${start}`, secondsSince(began), BARS.firstPage));
        rows.push(row(`a saved entry, ${start}`, await secondsToSave(copy, server.address), BARS.savedEntry));
      } finally {
        await server.stop();
      }
    }
    return rows;
  } finally {
    copy.remove();
  }
}

/** The middle one of some saves: from writing the file until its page shows what was written. */
async function secondsToSave(copy: ProjectCopy, address: string): Promise<number> {
  const path = `content/interventies/${ENTRY}.mdx`;
  const page = `${address}interventies/${ENTRY}/`;
  const text = copy.text(path);
  await pageAt(page);
  const all: number[] = [];
  for (let save = 1; save <= SAVES; save++) {
    const sentence = `De school praat hierover ${save} keer per jaar met ouders.`;
    const began = performance.now();
    copy.write(path, `${text.trimEnd()}\n\n${sentence}\n`);
    while (!(await pageAt(page)).includes(sentence));
    all.push(secondsSince(began));
  }
  copy.write(path, text);
  return all.sort((a, b) => a - b)[Math.floor(SAVES / 2)]!;
}

async function pageAt(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return answer.text();
}

const secondsSince = (began: number) => (performance.now() - began) / 1000;
