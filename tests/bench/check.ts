/** What the check costs of catalogues of several sizes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growthExponent, type Row } from './figures.ts';
import { costFigures, measure } from './process.ts';
import { writeCatalogue } from './recombine.ts';

/** Seconds by the clock at the sizes that have a bar. */
const BARS: Readonly<Record<number, number>> = { 264: 3, 2_640: 15, 26_400: 60 };

/**
 * Checks catalogues of so many interventions, as `npm run check` does.
 *
 * @param sizes The smallest first.
 * @throws Error with all that was printed, when a catalogue is refused: then it is not checked to the end as a good one is.
 */
export async function checkRows(sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = [];
  const clock: { size: number; cost: number }[] = [];
  for (const wanted of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
    try {
      const size = writeCatalogue(folder, wanted);
      const args = ['scripts/check.ts', '--content', folder, '--format', 'json'];
      const measured = await measure('.', args);
      if (measured.status !== 0) throw new Error(`The catalogue was refused:\n${measured.output}`);
      const [seconds, ...others] = costFigures(measured);
      const atMost = BARS[size];
      rows.push({
        part: 'check',
        what: `${size} entries`,
        figures: [{ ...seconds!, ...(atMost !== undefined && { atMost }) }, ...others],
      });
      clock.push({ size, cost: measured.seconds });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  const growth = clock.slice(1).map((larger, at): Row => {
    const smaller = clock[at]!;
    return {
      part: 'check',
      what: `growth exponent from ${smaller.size} to ${larger.size} entries`,
      figures: [{ name: 'exponent', value: growthExponent(smaller, larger), unit: '' }],
    };
  });
  return [...rows, ...growth];
}
