import { unzipSync, type UnzipFileInfo } from 'fflate';
import { FileRefusal } from './grid.ts';

/**
 * Largest size, in bytes, of all that is packed in a spreadsheet. A sheet of 10,000 interventions unpacks to some 20 MB.
 */
const MAX_UNPACKED = 80_000_000;

/** Most files in a spreadsheet; one of Excel has a dozen, and a few for every sheet. */
const MAX_FILES = 1000;

/** Longest that nothing becomes when it is packed, in bytes. */
const PACKED_NOTHING = 2;

/**
 * Refuses a zip file that would unpack to more than {@link MAX_UNPACKED}, without unpacking it. The sizes are those that
 * the file claims; the reader stops at a part that unpacks to more than it claimed. A claim of nothing would set it no
 * limit, and is refused.
 *
 * @throws FileRefusal when the file is no zip, or unpacks to too much.
 */
export function refuseZipBomb(bytes: Uint8Array): void {
  const files = filesIn(bytes);
  const unpacked = files.reduce((total, { originalSize }) => total + originalSize, 0);
  const claimsNothing = ({ compression, originalSize, size }: UnzipFileInfo) =>
    compression !== 0 && originalSize === 0 && size !== PACKED_NOTHING;
  if (unpacked > MAX_UNPACKED || files.length > MAX_FILES || files.some(claimsNothing)) {
    throw new FileRefusal(
      'Dit bestand pakt uit tot veel meer dan een tabel van interventies groot kan zijn. Het is niet geopend.',
    );
  }
}

function filesIn(bytes: Uint8Array): UnzipFileInfo[] {
  const files: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, { filter: (file) => files.push(file) < 0 });
  } catch {
    throw new FileRefusal('Dit Excel-bestand is beschadigd. Open het in Excel en bewaar het opnieuw.');
  }
  return files;
}
