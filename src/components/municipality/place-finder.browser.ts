/** A box in which a visitor types the name of a place, with links to the municipalities that it may be. */
import { placesMatching, type PlaceName } from '../../catalogue/places/place-names.ts';
import { slugOf } from '../../language/slug.ts';
import { find } from '../ui/find-element.ts';

/** Largest number of municipalities to show. */
const MOST = 8;

/**
 * Brings the box of this page (`[data-place-finder]`) to life.
 *
 * @param hrefOf Gives the address to which choosing a municipality (slug) leads.
 */
export function startPlaceFinder(hrefOf: (slug: string) => string): void {
  const form = find<HTMLFormElement>(document, '[data-place-finder]');
  const input = find<HTMLInputElement>(form, 'input');
  const list = find(form, '[data-matches]');
  const status = find(form, '[role=status]');
  let names: Promise<PlaceName[]> | undefined;

  async function show(): Promise<void> {
    names ??= fetch(form.dataset.names ?? '').then((answer) => answer.json() as Promise<PlaceName[]>);
    let known: PlaceName[];
    try {
      known = await names;
    } catch {
      names = undefined;
      status.textContent =
        'De lijst met namen is nu niet bereikbaar. Kies een gemeente uit de lijst van A tot Z.';
      return;
    }
    const matches = placesMatching(input.value, known, MOST);
    list.replaceChildren(...matches.map(asItem));
    if (input.value.trim() === '') status.textContent = '';
    else if (matches.length === 0) status.textContent = 'Geen plaats of gemeente met deze naam.';
    else status.textContent = matches.length === 1 ? '1 gemeente' : `${matches.length} gemeenten`;
  }

  function asItem([name, municipality]: PlaceName): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.className = 'nl-link';
    link.href = hrefOf(slugOf(municipality));
    link.textContent = municipality;
    item.append(link);
    if (name !== municipality) item.append(` (${name})`);
    return item;
  }

  input.addEventListener('input', () => void show());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show().then(() => list.querySelector('a')?.click());
  });
  form.hidden = false;
}
