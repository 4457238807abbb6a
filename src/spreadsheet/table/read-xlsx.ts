import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { colToLetter } from 'hucre/xlsx';
import { FileRefusal, type CellValue, type Grid } from './grid.ts';
import type { SheetContent } from './read-sheet.ts';
import type { SheetAnswer } from './xlsx-worker.ts';
import { refuseZipBomb } from './zip-guard.ts';

/** Most memory, in MB. 10,000 interventions take a quarter; a sheet made to fill it stops the reader. */
const MAX_MEMORY = 512;

/**
 * Reads the table in an Excel file.
 *
 * @param isTable Whether the rows of another sheet hold a table that should have been read as well.
 * @param maxMemory Memory for what is read, in MB.
 * @throws FileRefusal when the file can't be read.
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  isTable: (rows: readonly (readonly CellValue[])[]) => boolean,
  maxMemory = MAX_MEMORY,
): Promise<Grid> {
  refuseZipBomb(bytes);
  const sheet = await readOnThread(bytes, maxMemory);
  refuseMergedCells(sheet);
  const tables = sheet.others.filter(({ rows }) => isTable(rows));
  refuseSecondTable(sheet.name, tables);
  return {
    rows: sheet.rows,
    place: (row, column) =>
      column
        ? `${sheet.name}!${colToLetter(column.index)}${row + 1} (${column.header})`
        : `${sheet.name}!A${row + 1}`,
    faults: sheet.faults,
    notes: [
      ...(sheet.formulas > 0
        ? [`Formules: ${sheet.formulas}. Daarvan is de waarde gelezen die Excel het laatst heeft berekend.`]
        : []),
      ...(sheet.hiddenRows > 0
        ? [`In het blad ${sheet.name} zijn rijen verborgen: ${sheet.hiddenRows}. Die zijn ook gelezen.`]
        : []),
      ...(sheet.drawings > 0
        ? [
            `In het blad ${sheet.name} staan plaatjes, grafieken of tekstvakken: ${sheet.drawings}. Die zijn niet gelezen.`,
          ]
        : []),
      ...tables.map(({ name }) => `Het verborgen blad ${name} heeft ook een tabel. Die is niet gelezen.`),
    ],
  };
}

/** Reads on a thread that ends when it takes too much memory. */
async function readOnThread(bytes: Uint8Array, maxMemory: number): Promise<SheetContent> {
  const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: maxMemory },
  });
  try {
    const [content] = (await once(worker, 'message')) as [SheetAnswer];
    if (content && 'refusal' in content) throw new FileRefusal(content.refusal);
    if (content) return content;
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
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

/** Merged cells hold one value, and there is no way to know for which rows it is meant. */
function refuseMergedCells({ name, merges }: SheetContent): void {
  const { count, first } = merges;
  if (count === 0) return;
  const more = count > first.length ? ` en nog ${count - first.length}` : '';
  throw new FileRefusal(
    `In het blad ${name} zijn cellen samengevoegd: ${first.join(', ')}${more}. Splits ze en vul elke cel zelf in.`,
  );
}

/** A table on another sheet would be lost without a word. A hidden one may be kept for something else: it is reported. */
function refuseSecondTable(name: string, tables: SheetContent['others']): void {
  const seen = tables.filter(({ isHidden }) => !isHidden).map((table) => `${table.name}!A1`);
  if (seen.length === 0) return;
  throw new FileRefusal(
    `Alleen het blad ${name} wordt gelezen, maar er staat ook een tabel van interventies in ${seen.join(', ')}. Zet alle rijen ` +
      'in één blad, of haal het andere blad weg.',
  );
}
