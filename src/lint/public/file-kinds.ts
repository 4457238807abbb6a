import { isUtf8 } from 'node:buffer';
import { unzipSync } from 'fflate';

/** A kind of file that may stand beside the pages. */
interface FileKind {
  /** The endings that its name may have, without the dot. */
  endings: readonly string[];
  /** Most bytes. */
  limit: number;
}

const MEGABYTE = 1_000_000;
const image = (...endings: string[]): FileKind => ({ endings, limit: 2 * MEGABYTE });
const document = (ending: string): FileKind => ({ endings: [ending], limit: 20 * MEGABYTE });

const SVG: FileKind = { endings: ['svg'], limit: 0.5 * MEGABYTE };
const TEXT: FileKind = { endings: ['txt'], limit: MEGABYTE };

/**
 * The first bytes of each kind, as Latin-1.
 *
 * @see https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern
 */
const SIGNATURES: [RegExp, FileKind][] = [
  [/^\x89PNG\r\n/, image('png')],
  [/^\xFF\xD8\xFF/, image('jpg', 'jpeg')],
  [/^GIF8[79]a/, image('gif')],
  [/^RIFF[\s\S]{4}WEBPVP/, image('webp')],
  [/^[\s\S]{4}ftypavi[fs]/, image('avif')],
  [/^%PDF-/, document('pdf')],
];

/** What a zip file of an office program holds, by the ending of its name. */
const OFFICE: Readonly<Record<string, string>> = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
  pptx: 'ppt/presentation.xml',
};

/** All endings, for a message. */
export const ENDINGS = [
  ...[...SIGNATURES.map(([, kind]) => kind), SVG, TEXT].flatMap(({ endings }) => endings),
  ...Object.keys(OFFICE),
].sort();

/** Largest file of any kind, in bytes. */
export const LARGEST = 20 * MEGABYTE;

/** What a file is by what is in it, whatever its name says; nothing for a kind that is not known. */
export function kindOf(bytes: Uint8Array): FileKind | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const [, kind] = SIGNATURES.find(([signature]) => signature.test(start)) ?? [];
  if (kind) return kind;
  if (start.startsWith('PK\x03\x04')) return officeKind(bytes);
  if (bytes.length === 0 || !isUtf8(bytes)) return undefined;
  const text = Buffer.from(bytes).toString('utf8');
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>/]/.test(text)) return SVG;
  // Text that some reader could take for markup is no plain text.
  // eslint-disable-next-line no-control-regex -- finding them is what this is for
  return /^\s*<|[\x00-\x08\x0B\x0C\x0E-\x1F\x7F]/.test(text) ? undefined : TEXT;
}

/** The kind of a zip file that an office program wrote, if it holds no macros. Nothing is unpacked. */
function officeKind(bytes: Uint8Array): FileKind | undefined {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => (names.push(name), false) });
  } catch {
    return undefined;
  }
  if (names.some((name) => /vbaproject|macrosheets|activex|embeddings\//i.test(name))) return undefined;
  const [ending] = Object.entries(OFFICE).find(([, part]) => names.includes(part)) ?? [];
  return ending === undefined ? undefined : document(ending);
}
