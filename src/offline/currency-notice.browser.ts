/** Says that a page is shown from the cache. */
import { element } from '../browser/element.ts';
import { newStatusRegion } from '../browser/status-region.ts';
import type { Currency } from './messages.ts';

const SENTENCES: Readonly<Record<Exclude<Currency, 'fresh'>, string>> = {
  newer: 'Er is een nieuwe versie van deze pagina.',
  offline: 'Je hebt geen internet, of de website antwoordt niet. Je ziet de pagina zoals die was.',
};

/** Says that the page is not the newest, or that this is not known. */
export function tell(currency: keyof typeof SENTENCES): void {
  // In the script, which the browser keeps: a page from the cache may be older than it, and has no styles for what no page shows.
  const style = new CSSStyleSheet();
  style.replaceSync(`
    .currency {
      position: fixed; inset: auto var(--space-4, 1rem) var(--space-4, 1rem); z-index: 3; max-inline-size: var(--measure, 38rem); margin: 0 auto;
      padding: var(--space-3, 0.75rem) var(--space-4, 1rem); display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2, 0.5rem);
      border: 1px solid; border-radius: var(--radius, 0.5rem); background: var(--color-paper, Canvas); color: var(--color-ink, CanvasText);
    }
    @media print { .currency { display: none; } }
  `);
  document.adoptedStyleSheets.push(style);
  const { region, say } = newStatusRegion(document.body, 'currency');
  const button = (label: string, onclick: () => void) =>
    element('button', { type: 'button', className: 'nl-button nl-button--secondary', onclick }, label);
  say(
    element('span', {}, SENTENCES[currency]),
    ...(currency === 'newer' ? [button('Laad de nieuwe versie', () => location.reload())] : []),
    button('Sluit', () => region.remove()),
  );
}
