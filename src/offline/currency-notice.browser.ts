/** Says that a page is shown from the cache. */
import { newStatusRegion } from '../browser/status-region.ts';
import type { Currency } from './messages.ts';

const SENTENCES: Readonly<Record<Exclude<Currency, 'fresh'>, string>> = {
  newer: 'Er is een nieuwe versie van deze pagina.',
  offline: 'Je hebt geen internet, of de website antwoordt niet. Je ziet de pagina zoals die was.',
};

/** Says that the page is not the newest, or that this is not known. */
export function tell(currency: keyof typeof SENTENCES): void {
  const style = new CSSStyleSheet();
  style.replaceSync(`
    .currency {
      position: fixed; inset: auto 1rem 1rem; z-index: 3; max-inline-size: 32rem; margin: 0 auto; padding: .75rem 1rem;
      display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem;
      border: 1px solid currentColor; border-radius: .5rem; background: var(--color-paper, Canvas); color: var(--color-ink, CanvasText);
    }
    .currency button { min-block-size: 2.75rem; padding: .25rem 1rem; border: 1px solid currentColor; border-radius: .5rem; background: none; color: inherit; font: inherit; font-weight: 700; cursor: pointer; }
    @media print { .currency { display: none; } }
  `);
  document.adoptedStyleSheets.push(style);
  const { region, say } = newStatusRegion(document.body, 'currency');
  const sentence = document.createElement('span');
  sentence.textContent = SENTENCES[currency];
  say(
    sentence,
    ...(currency === 'newer' ? [button('Laad de nieuwe versie', () => location.reload())] : []),
    button('Sluit', () => region.remove()),
  );
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}
