/**
 * npm run fonts
 *
 * Makes the site's two font files from their packages: only the characters that Dutch and Frisian need, and only the
 * weights that the site uses. The result is kept in `src/assets/fonts/`, so that a build needs none of this.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { readCommandLine } from '../src/command/command-line.ts';
import { runCommand } from '../src/command/run-command.ts';

const TARGET = 'src/assets/fonts';

/** Printable ASCII, the letters of Latin-1 and the typographic characters that the content uses. */
const CHARACTERS =
  Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index)).join('') +
  Array.from({ length: 0xff - 0xc0 + 1 }, (_, index) => String.fromCodePoint(0xc0 + index)).join('') +
  '\u00a0©«°·»‐–—‘’“”„•…€';

const require = createRequire(import.meta.url);
const fonts = [
  {
    from: '@fontsource-variable/fraunces/files/fraunces-latin-opsz-normal.woff2',
    to: 'fraunces.woff2',
    variationAxes: { wght: 620, opsz: 40 },
  },
  {
    from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    to: 'atkinson-hyperlegible-next.woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  },
];

await runCommand(async () => {
  readCommandLine('npm run fonts');
  mkdirSync(TARGET, { recursive: true });
  for (const { from, to, variationAxes } of fonts) {
    const source = readFileSync(require.resolve(from));
    const subset = await subsetFont(source, CHARACTERS, { targetFormat: 'woff2', variationAxes });
    writeFileSync(join(TARGET, to), subset);
    console.log(`${to}: ${(subset.length / 1000).toFixed(1)} kB`);
  }
});
