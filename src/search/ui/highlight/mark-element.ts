import type { TextRange } from './highlighter.ts';

/** What is marked, by element. */
const marked = new WeakMap<Element, string>();

/** Marks places in an element that holds nothing but text, and takes former marks away. */
export function highlightElement(element: Element, marks: readonly TextRange[]): void {
  const places = marks.map(({ start, end }) => `${start}-${end}`).join();
  if (places === (marked.get(element) ?? '')) return;
  marked.set(element, places);
  const text = element.textContent;
  const parts: (string | Node)[] = [];
  let reached = 0;
  for (const { start, end } of marks) {
    const mark = document.createElement('mark');
    mark.className = 'nl-mark';
    mark.textContent = text.slice(start, end);
    parts.push(text.slice(reached, start), mark);
    reached = end;
  }
  element.replaceChildren(...parts, text.slice(reached));
}
