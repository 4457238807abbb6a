/** On the page of an entry: shows the words that it was found by, without touching the document. */
import { tokenizeText, createHighlighter, type HighlightTerms } from './highlighter.ts';

/** Name under which the style sheet knows the highlight. */
const NAME = 'gezocht';

export function highlightIn(root: Element, highlightTerms: HighlightTerms): void {
  if (!('highlights' in CSS)) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const highlight = new Highlight();
  const highlighter = createHighlighter(highlightTerms);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const { start, end } of highlighter(tokenizeText(node.nodeValue ?? ''))) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      highlight.add(range);
    }
  }
  CSS.highlights.set(NAME, highlight);
}
