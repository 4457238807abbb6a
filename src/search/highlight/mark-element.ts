import type { Mark } from './marks.ts';

/** Marks places in an element that holds nothing but text, and takes former marks away. */
export function markElement(element: Element, marks: readonly Mark[]): void {
  if (marks.length === 0 && element.childElementCount === 0) return;
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
