/** A box in which a visitor types the name of a place, with links to the municipalities that it may be. */
import { counted } from '../../language/dutch.ts';
import { placesMatching, type PlaceName } from '../../catalogue/places/place-names.ts';
import { slugOf } from '../../language/slug.ts';
import { announcerIn } from '../../search/ui/explorer/announcer.ts';
import { isBeingTyped } from '../../search/ui/explorer/typing.ts';
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
  const announce = announcerIn(find(form, '[role=status]'));
  let names: Promise<PlaceName[]> | undefined;

  async function show(isTyping = false): Promise<void> {
    names ??= fetch(form.dataset.names ?? '').then((answer) => answer.json() as Promise<PlaceName[]>);
    let known: PlaceName[];
    try {
      known = await names;
    } catch {
      names = undefined;
      announce(
        'De lijst met namen is nu niet bereikbaar. Kies een gemeente uit de lijst van A tot Z.',
        isTyping,
      );
      return;
    }
    const matches = placesMatching(input.value, known, MOST);
    list.replaceChildren(...matches.map(asItem));
    announce(input.value.trim() === '' ? '' : foundText(matches.length), isTyping);
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

  input.addEventListener('input', (event) => void show(isBeingTyped(event)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show().then(() => list.querySelector('a')?.click());
  });
  form.hidden = false;
}

function foundText(count: number): string {
  return count === 0 ? 'Geen plaats of gemeente met deze naam.' : counted(count, 'gemeente', 'gemeenten');
}
