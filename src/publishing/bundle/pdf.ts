/** What is read from, and set in, the PDF that the browser made of a bundle. */
import { createHash } from 'node:crypto';
import {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
} from '@cantoo/pdf-lib';

/** The metadata of a PDF. */
export interface Metadata {
  title: string;
  subject: string;
  keywords: string[];
  author: string;
  /** Titles that may be bookmarks: the browser leaves out the space where a title goes on on the next line. */
  headings: readonly string[];
  /** When it was made: that of the content, so that the same content gives the same bytes. */
  date: Date;
}

/** The deepest headings that are bookmarks: themes, and the entries below them. */
const OUTLINE_DEPTH = 2;

/** Hexadecimal digits of a document's id, 16 bytes: ISO 32000-1, 14.4. */
const ID_DIGITS = 32;

/** Opens what the browser printed. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });

/** The number of the page, from 1, on which each id stands that a link leads to. */
export function pagesByAnchor(pdf: PDFDocument): Map<string, number> {
  const numbers = new Map(pdf.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const destinations = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  return new Map(
    (destinations?.entries() ?? []).flatMap(([name]) => {
      const page = destinations?.lookupMaybe(name, PDFArray)?.get(0).toString();
      const number = page === undefined ? undefined : numbers.get(page);
      return number === undefined ? [] : [[name.decodeText(), number]];
    }),
  );
}

/** Sets the metadata of a PDF, and gives its bytes: the same for the same document. */
export async function finishedPdf(pdf: PDFDocument, metadata: Metadata): Promise<Uint8Array> {
  const { title, subject, keywords, author, headings, date } = metadata;
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setSubject(subject);
  pdf.setKeywords(keywords);
  pdf.setAuthor(author);
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  const outline = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const byLetters = new Map(headings.map((heading) => [lettersOf(heading), heading]));
  if (outline) keepUpperBookmarks(outline, OUTLINE_DEPTH, (read) => byLetters.get(lettersOf(read)));
  const digest = createHash('sha256').update(`${title} ${date.toISOString()}`).digest('hex');
  const id = PDFHexString.of(digest.slice(0, ID_DIGITS));
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
  // The library searches all objects that it has written for each new one. In reverse order the first that it tries is the right one: for
  // 70,000 objects that takes seconds instead of half a minute.
  const enumerate = pdf.context.enumerateIndirectObjects.bind(pdf.context);
  pdf.context.enumerateIndirectObjects = () => enumerate().reverse();
  return pdf.save({ useObjectStreams: true, objectsPerTick: Infinity });
}

/** Keeps only the upper levels of the bookmarks, of which the first is open, with their titles as they were written. */
function keepUpperBookmarks(
  item: PDFDict,
  depth: number,
  writtenAs: (title: string) => string | undefined,
): void {
  const title = item.lookup(PDFName.of('Title'));
  const written =
    title instanceof PDFString || title instanceof PDFHexString ? writtenAs(title.decodeText()) : undefined;
  if (written !== undefined) item.set(PDFName.of('Title'), PDFHexString.fromText(written));
  const children = childrenOf(item);
  if (depth === 0 || children.length === 0) {
    for (const key of ['First', 'Last', 'Count']) item.delete(PDFName.of(key));
    return;
  }
  for (const child of children) keepUpperBookmarks(child, depth - 1, writtenAs);
  const isOpen = depth === OUTLINE_DEPTH;
  item.set(PDFName.of('Count'), PDFNumber.of(isOpen ? children.length : -children.length));
}

const lettersOf = (title: string): string => title.replace(/\s/g, '');

function childrenOf(item: PDFDict): PDFDict[] {
  const children: PDFDict[] = [];
  let next = item.lookupMaybe(PDFName.of('First'), PDFDict);
  while (next) {
    children.push(next);
    next = next.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return children;
}
