import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundFile } from '../../src/content/content-file.ts';
import { readContent } from '../../src/content/read-content.ts';
import { lintFiles } from '../../src/lint/run-rules.ts';
import { isError } from '../../src/lint/diagnostic.ts';
import { htmlOf, mdxTransform } from './build-of-entry.ts';
import { dangersIn } from './dangers.ts';
import { mutations } from './mutations.ts';

/** How many mutated entries came to what end. */
export interface Outcomes {
  /** By the check, which named the file and a line. */
  refused: number;
  /** To a page in which nothing is dangerous. */
  compiled: number;
}

/**
 * Changes real entries at random. Each is refused by the check, with file and line, or becomes a safe page; and what
 * the check lets pass, the build does not refuse.
 *
 * @param seed The same seed gives the same changes.
 * @throws Error with the smallest entry that comes to another end, and how to repeat it.
 */
export async function fuzzEntries(runs: number, seed: number): Promise<Outcomes> {
  const { files, vocabulary } = readContent('content');
  const entries = files.filter(({ path }) => path.endsWith('.mdx'));
  const transform = await mdxTransform();
  const outcomes: Outcomes = { refused: 0, compiled: 0 };

  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...entries), mutations, async ({ path }, mutate) => {
      const text = mutate(readFileSync(join('content', path), 'utf8'));
      const bytes = Buffer.from(text);
      const file: FoundFile = { path, type: 'file', size: bytes.length, bytes };
      const refusals = lintFiles([file], vocabulary, { pages: [], today: '2030-01-01' }).filter(
        (diagnostic) => diagnostic.file === path && isError(diagnostic),
      );
      if (refusals.length > 0) {
        const vague = refusals.filter(
          ({ line, column, problem, remedy }) => !(line > 0 && column > 0 && problem && remedy),
        );
        if (vague.length > 0) throw new Error(`No place or words: ${JSON.stringify(vague)}`);
        outcomes.refused++;
        return;
      }
      const { code } = await transform(bytes.toString(), join(process.cwd(), 'content', path));
      const dangers = dangersIn(await htmlOf(code));
      if (dangers.length > 0) throw new Error(`Dangerous: ${dangers.join(', ')}\n${text}`);
      outcomes.compiled++;
    }),
    { numRuns: runs, seed },
  );
  return outcomes;
}
