import { FileRefusal } from './grid.ts';

const UTF16_LITTLE_ENDIAN = [0xff, 0xfe];
const UTF16_BIG_ENDIAN = [0xfe, 0xff];

/** Characters that no text has: a file with one is of another kind. */
// eslint-disable-next-line no-control-regex
const NO_TEXT = /[\0-\x08\x0e-\x1f]/;

/**
 * Reads bytes as text: UTF-8, UTF-16 with a byte order mark (Excel's "Unicode-tekst"), or else Windows-1252, in which
 * Excel saves an ordinary CSV file.
 *
 * @returns The text without byte order mark, and a note when the encoding was guessed.
 * @throws FileRefusal when it is no text.
 */
export function decodeText(bytes: Uint8Array): { text: string; notes: string[] } {
  const decoded = decoded16(bytes) ?? decoded8(bytes);
  if (NO_TEXT.test(decoded.text)) {
    throw new FileRefusal('Dit bestand is geen tekst. Bewaar de tabel in Excel als .xlsx of als CSV UTF-8.');
  }
  return decoded;
}

function decoded16(bytes: Uint8Array): { text: string; notes: string[] } | undefined {
  const startsWith = (mark: number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (startsWith(UTF16_LITTLE_ENDIAN)) return { text: new TextDecoder('utf-16le').decode(bytes), notes: [] };
  if (startsWith(UTF16_BIG_ENDIAN)) return { text: new TextDecoder('utf-16be').decode(bytes), notes: [] };
  return undefined;
}

function decoded8(bytes: Uint8Array): { text: string; notes: string[] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch {
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      notes: [
        'Dit bestand is geen UTF-8 en is gelezen als Windows-1252. Kijk of letters met accenten goed zijn, of bewaar ' +
          'de tabel als CSV UTF-8.',
      ],
    };
  }
}
