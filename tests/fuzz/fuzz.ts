/**
 * npm run fuzz [-- CASES [SEED [NAME]]]
 *
 * Gives random input to all that reads what others write: 100,000 cases each, or to what has a name in its name alone. Prints the
 * seed, with which a run can be repeated, and the smallest case that is wrong. What was wrong becomes a test of its own.
 */
import { entryTarget } from './fuzz-entries.ts';
import * as browser from './targets/browser.ts';
import * as content from './targets/content.ts';
import * as importing from './targets/import.ts';
import { fuzz, type Target } from './targets/target.ts';

/** All that is given random input, but for the text of an entry. */
export const TARGETS: readonly Target[] = [browser, content, importing].flatMap((module) =>
  Object.values(module),
);

/** Cases of each target in the nightly run. */
const CASES = 100_000;

if (import.meta.main) {
  const [cases = CASES, seed = Date.now() % 2 ** 31] = process.argv.slice(2, 4).map(Number);
  const part = process.argv[4] ?? '';
  console.log(`${cases} cases each, seed ${seed}`);
  for (const target of [...TARGETS, entryTarget()].filter(({ name }) => name.includes(part))) {
    const started = performance.now();
    try {
      await fuzz(target, cases, seed);
      console.log(`${target.name}: sound in ${((performance.now() - started) / 1000).toFixed(0)} s`);
    } catch (error) {
      console.error(`${target.name}: ${error instanceof Error ? error.message : String(error)}`, error);
      process.exitCode = 1;
    }
  }
}
