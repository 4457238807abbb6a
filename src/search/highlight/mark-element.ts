import { cutText, type CutText, type Marker } from './marks.ts';

const texts = new WeakMap<Element, CutText>();

/**
 * Marks words in an element that holds nothing but text, and takes former marks away.
 *
 * @returns Whether anything was found.
 */
export function markElement(element: Element, marker: Marker | undefined): boolean {
  let text = texts.get(element);
  if (text === undefined) {
    if (marker === undefined) return false;
    texts.set(element, (text = cutText(element.textContent)));
  }
  const marks = marker === undefined ? [] : marker(text);
  if (marks.length === 0 && element.childElementCount === 0) return false;
  const parts: (string | Node)[] = [];
  let reached = 0;
  for (const { start, end } of marks) {
    const mark = document.createElement('mark');
    mark.className = 'nl-mark';
    mark.textContent = text.text.slice(start, end);
    parts.push(text.text.slice(reached, start), mark);
    reached = end;
  }
  element.replaceChildren(...parts, text.text.slice(reached));
  return marks.length > 0;
}
