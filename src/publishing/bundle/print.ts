/** From the document of a bundle to its PDF. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import subsetFont from 'subset-font';
import type { PageOf } from './document.ts';
import { finishedPdf, openPdf, pagesByAnchor, type Metadata } from './pdf.ts';

/** The most times that a document is printed to get its page numbers right: filling them in can move what follows them. */
const MAX_PRINTS = 4;

/**
 * Prints a bundle: first to learn on which page everything stands, then with these numbers filled in.
 *
 * @param documentWith Gives the HTML with the page numbers that are given.
 * @returns A tagged PDF with bookmarks: the same bytes for the same document and metadata.
 * @throws Error when the page numbers do not settle.
 */
export async function printBundle(
  browser: Browser,
  documentWith: (pageOf: PageOf) => string,
  metadata: Metadata,
): Promise<Uint8Array> {
  const page = await browser.newPage({ javaScriptEnabled: false, offline: true });
  try {
    let found = new Map<string, number>();
    for (let prints = 1; prints <= MAX_PRINTS; prints++) {
      const written = new Map<string, number | undefined>();
      const html = documentWith((anchor) => {
        written.set(anchor, found.get(anchor));
        return found.get(anchor);
      });
      const pdf = await openPdf(await print(page, html, prints > 1));
      found = pagesByAnchor(pdf);
      const isRight = [...written].every(([anchor, number]) => number === found.get(anchor));
      if (prints > 1 && isRight) return await finishedPdf(pdf, metadata);
    }
    throw new Error('The page numbers of a bundle do not settle.');
  } finally {
    await page.close();
  }
}

async function print(page: Page, html: string, isFinal: boolean): Promise<Uint8Array> {
  await page.setContent(html, { timeout: 0 });
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: isFinal, outline: isFinal });
}

const FONTS = [
  { family: 'Fraunces', file: 'fraunces', weights: [600] },
  { family: 'Atkinson', file: 'atkinson-hyperlegible-next', weights: [400, 700] },
] as const;

/**
 * The site's fonts as rules of CSS, each weight on its own: of a font with many weights a PDF gets every letter as a drawing.
 *
 * @param characters All that may be written with them.
 */
export async function fontFaces(characters: string): Promise<string> {
  const faces = FONTS.flatMap(({ family, file, weights }) => {
    const font = readFileSync(new URL(`../../assets/fonts/${file}.woff2`, import.meta.url));
    return weights.map(async (weight) => {
      const variationAxes = weights.length > 1 ? { variationAxes: { wght: weight } } : {};
      const one = await subsetFont(font, characters, { targetFormat: 'woff2', ...variationAxes });
      return `@font-face{font-family:${family};font-weight:${weight};src:url("data:font/woff2;base64,${one.toString('base64')}")}`;
    });
  });
  return (await Promise.all(faces)).join('\n');
}
