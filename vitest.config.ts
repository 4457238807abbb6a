import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

// Every process and thread that a test starts loads the same modules: what Node.js compiled of them is kept.
process.env.NODE_COMPILE_CACHE ??= resolve('node_modules/.cache/node');

export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    // As many as there are cores, in all projects alike: with one more, browsers take a sixth more of the processor.
    maxWorkers: availableParallelism(),
    // These only end what hangs: how busy a machine is decides no test.
    testTimeout: 15 * MINUTE,
    hookTimeout: 15 * MINUTE,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/fuzz/**/*.test.ts'],
          // Files share what they import: the search tables of the catalogue are made once for each core.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'code', include: ['tests/code/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/serve.ts',
          isolate: false,
          expect: { poll: { timeout: 2 * MINUTE } },
          // A browser that a busy machine held up is asked once more; what is wrong is wrong twice.
          retry: 1,
        },
      },
    ],
  },
});
