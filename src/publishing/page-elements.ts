/** The styles and scripts of a page, searched for by their names alone: a site has thousands of pages, as Astro writes them. */

/** An element of a page that holds text: from `start` up to `end`, in characters of the page. */
interface TextElement {
  start: number;
  end: number;
  attributes: string;
  text: string;
}

/** Scripts or styles of a page, in its order. */
export function elementsIn(page: string, name: 'script' | 'style'): TextElement[] {
  const found: TextElement[] = [];
  const [open, close] = [`<${name}`, `</${name}>`];
  for (let start = page.indexOf(open); start !== -1;) {
    const text = page.indexOf('>', start) + 1;
    const stop = page.indexOf(close, text);
    const end = stop + close.length;
    const attributes = page.slice(start + open.length, text - 1);
    found.push({ start, end, attributes, text: page.slice(text, stop) });
    start = page.indexOf(open, end);
  }
  return found;
}

const DATA = /\stype="[^"]*json"/;

/** The scripts that run, without the data in a page. */
export const scriptsIn = (page: string): TextElement[] =>
  elementsIn(page, 'script').filter(({ attributes }) => !DATA.test(attributes));

/** The page with something else in the place of some of its elements, which are given in its order. */
export function replaced(
  page: string,
  elements: readonly TextElement[],
  replacement: (element: TextElement) => string,
): string {
  const parts: string[] = [];
  let from = 0;
  for (const element of elements) {
    parts.push(page.slice(from, element.start), replacement(element));
    from = element.end;
  }
  return [...parts, page.slice(from)].join('');
}

/** A copy of a text: a piece of a page would keep the whole page in memory. */
export const detached = (text: string): string => Buffer.from(text).toString();
