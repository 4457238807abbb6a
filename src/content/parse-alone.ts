/**
 * Reads and compiles the text on the standard input, in a process of its own, and does nothing with the outcome: the
 * parser is native code, and a text that is too much for it crashes the process. A second thread ends the process when
 * it takes more memory or more time of the processor than a text of an entry can need.
 *
 * Exit code: 0 when the parser is done, whatever it makes of the text.
 */
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { mdxToJs, mdxToMdast } from 'satteri';
import { MARKDOWN_FEATURES } from './markup.ts';

/** In bytes: a process without a text takes 60 MB, the heaviest text within the bounds 150 MB. */
const MAX_MEMORY = 600_000_000;

/** In microseconds of the processor, so that a busy machine changes nothing. */
const MAX_CPU_TIME = 3_000_000;

const watch = new Worker(
  `setInterval(() => {
    const { user, system } = process.cpuUsage();
    if (process.memoryUsage.rss() > ${MAX_MEMORY} || user + system > ${MAX_CPU_TIME}) process.kill(process.pid, 'SIGKILL');
  }, 20);`,
  { eval: true },
);
await new Promise((resolve) => watch.once('online', resolve));

const text = readFileSync(0, 'utf8');
try {
  mdxToMdast(text, { features: MARKDOWN_FEATURES });
  mdxToJs(text, { features: MARKDOWN_FEATURES });
} catch {
  // A syntax error: it is reported when the text is checked.
}
process.exit(0);
