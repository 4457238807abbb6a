import fc from 'fast-check';
import { join } from 'node:path';
import { foundFile, readContent } from '../../src/content/read-content.ts';
import { lintFiles } from '../../src/lint/run-rules.ts';
import { isError } from '../../src/lint/diagnostic.ts';
import { htmlOf, mdxTransform } from './build-of-entry.ts';
import { dangersIn } from './dangers.ts';
import { mutations } from './mutations.ts';
import { hold, target } from './targets/target.ts';

/** How many mutated entries came to what end. */
export interface Outcomes {
  /** By the check, which named the file and a line. */
  refused: number;
  /** To a page in which nothing is dangerous. */
  compiled: number;
}

/** Entries that are checked together in one run: preparing the check takes longer than an entry. */
const TOGETHER = 20;

/**
 * Real entries, changed at random. Each is refused by the check, with file and line, or becomes a safe page; and what the check lets
 * pass, the build does not refuse.
 *
 * @param outcomes Counts what came of them.
 */
export const entryTarget = (outcomes: Outcomes = { refused: 0, compiled: 0 }) =>
  target(
    'the text of an entry',
    async () => {
      const { files, vocabulary } = readContent('content');
      const entries = files.filter(({ path }) => path.endsWith('.mdx'));
      const transform = await mdxTransform();
      const changed = fc
        .tuple(
          fc.uniqueArray(fc.constantFrom(...entries), { minLength: TOGETHER, maxLength: TOGETHER }),
          fc.array(mutations, { minLength: TOGETHER, maxLength: TOGETHER }),
        )
        .map(([originals, changes]) =>
          originals.map(({ path, bytes }, index) =>
            foundFile(path, changes[index]!(new TextDecoder().decode(bytes))),
          ),
        );
      return fc.asyncProperty(changed, async (found) => {
        const errors = lintFiles(found, vocabulary, { pages: [], today: '2030-01-01' }).filter(isError);
        for (const { path, bytes } of found) {
          const refusals = errors.filter(({ file }) => file === path);
          hold(
            refusals.every(
              ({ line, column, problem, remedy }) =>
                line > 0 && column > 0 && problem !== '' && remedy !== '',
            ),
            `a refusal has its place and words: ${JSON.stringify(refusals)}`,
          );
          if (refusals.length > 0) outcomes.refused++;
          else {
            const text = new TextDecoder().decode(bytes);
            const { code } = await transform(text, join(process.cwd(), 'content', path));
            const dangers = dangersIn(await htmlOf(code));
            hold(dangers.length === 0, `a page is safe: ${dangers.join(', ')}\n${text}`);
            outcomes.compiled++;
          }
        }
      });
    },
    TOGETHER,
  );
