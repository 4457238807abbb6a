import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { colToLetter } from 'hucre/xlsx';
import { FileRefusal, MAX_ROWS, TOO_MANY_ROWS, type Grid } from './grid.ts';
import type { SheetContent } from './read-sheet.ts';
import { refuseZipBomb } from './zip-guard.ts';

/** Memory for what is read, in MB. 10,000 interventions take less than a quarter; a sheet made to fill it stops the reader. */
const MAX_MEMORY = 512;

/**
 * Reads the table in an Excel file.
 *
 * @throws FileRefusal when the file can't be read.
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Grid> {
  refuseZipBomb(bytes);
  const sheet = await readOnThread(bytes);
  refuseMergedCells(sheet);
  if (sheet.rows.length > MAX_ROWS) throw new FileRefusal(TOO_MANY_ROWS);
  return {
    rows: sheet.rows,
    place: (row, column) =>
      column
        ? `${sheet.name}!${colToLetter(column.index)}${row + 1} (${column.header})`
        : `${sheet.name}!A${row + 1}`,
    faults: sheet.faults,
    notes:
      sheet.formulas > 0
        ? [`Formules: ${sheet.formulas}. Daarvan is de waarde gelezen die Excel het laatst heeft berekend.`]
        : [],
  };
}

/** Reads on a thread that ends when it takes too much memory. */
async function readOnThread(bytes: Uint8Array): Promise<SheetContent> {
  const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY },
  });
  try {
    const [content] = (await once(worker, 'message')) as [SheetContent | undefined];
    if (content) return content;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
      throw new FileRefusal(
        'Dit bestand is te groot of te ingewikkeld om te lezen. Verdeel de tabel over meer bestanden.',
      );
    }
  } finally {
    await worker.terminate();
  }
  throw new FileRefusal(
    'Hier is geen werkblad in te lezen. Het bestand is beschadigd of het is geen Excel-bestand: open het in Excel en ' +
      'bewaar het opnieuw als .xlsx.',
  );
}

/** Cells that are one hold one value, and it is not to be told for which rows it is meant. */
function refuseMergedCells({ name, merges }: SheetContent): void {
  const { count, first } = merges;
  if (count === 0) return;
  const more = count > first.length ? ` en nog ${count - first.length}` : '';
  throw new FileRefusal(
    `In het blad ${name} zijn cellen samengevoegd: ${first.join(', ')}${more}. Splits ze en vul elke cel zelf in.`,
  );
}
