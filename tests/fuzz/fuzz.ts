/**
 * npm run fuzz [-- RUNS [SEED]]
 *
 * Changes real entries at random (10,000 times) and holds each against the check and the build. Prints the seed, with
 * which a run can be repeated.
 */
import { fuzzEntries } from './fuzz-entries.ts';

const [runs = 10_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
console.log(`${runs} mutated entries, seed ${seed}`);
const started = performance.now();
const { refused, compiled } = await fuzzEntries(runs, seed);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(
  `${refused} refused with file and line, ${compiled} compiled to a safe page, 0 crashes, ${seconds} s`,
);
