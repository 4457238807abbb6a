/** A box in which a visitor types the name of a place, with links to the municipalities that it may be. */
import { announcerIn } from '../../browser/announcer.ts';
import { anchor, element, find } from '../../browser/element.ts';
import { jsonAt } from '../../browser/json-at.ts';
import { loadOnce } from '../../browser/load-once.ts';
import { isBeingTyped } from '../../browser/typing.ts';
import { counted, dutchList } from '../../language/dutch.ts';
import {
  destinationOf,
  isOwnName,
  placeFinder,
  type FoundPlaces,
  type PlaceFinder,
  type PlaceName,
  type PlaceNameRows,
} from '../../catalogue/places/place-names.ts';
import { slugOf } from '../../language/slug.ts';

/** Largest number of municipalities to show. */
const MOST = 8;

const placeFinderAt = loadOnce(async (address: string) => placeFinder(await jsonAt<PlaceNameRows>(address)));

/** Loads the names of places from where the page says (`data-names`). */
export const loadPlaceFinder = (): Promise<PlaceFinder> =>
  placeFinderAt(find(document, '[data-names]').dataset.names ?? '');

/**
 * Brings the box of this page (`[data-place-finder]`) to life. It opens a municipality that was named exactly, and else
 * shows what may be meant.
 *
 * @param hrefOf Gives the address to which choosing a municipality (slug) leads.
 */
export function startPlaceFinder(hrefOf: (slug: string) => string): void {
  const form = find<HTMLFormElement>(document, '[data-place-finder]');
  const input = find<HTMLInputElement>(form, 'input');
  const list = find(form, '[data-matches]');
  const announce = announcerIn(find(form, '[role=status]'));

  async function show(isTyping = false): Promise<FoundPlaces | undefined> {
    let findPlaces: PlaceFinder;
    try {
      findPlaces = await loadPlaceFinder();
    } catch {
      announce(
        'De lijst met namen is nu niet bereikbaar. Kies een gemeente uit de lijst van A tot Z.',
        isTyping,
      );
      return undefined;
    }
    const found = findPlaces(input.value);
    const { exact, beginning, near } = found;
    list.replaceChildren(...[...exact, ...beginning, ...near].slice(0, MOST).map(asItem));
    announce(input.value.trim() === '' ? '' : foundText(found), isTyping);
    return found;
  }

  function asItem(place: PlaceName): HTMLLIElement {
    const [name, municipality] = place;
    const link = anchor(municipality, hrefOf(slugOf(municipality)));
    return element('li', {}, link, isOwnName(place) ? '' : ` (${name})`);
  }

  input.addEventListener('input', (event) => void show(isBeingTyped(event)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show().then((found) => {
      const destination = found && destinationOf(found);
      if (destination !== undefined) location.assign(hrefOf(slugOf(destination)));
      // Navigate only on an exact name; for a prefix or misspelling let the visitor choose.
      else list.querySelector('a')?.focus();
    });
  });
  form.hidden = false;
}

/** What was found, in words. */
function foundText({ exact, beginning, near }: FoundPlaces): string {
  const [first] = exact;
  const others = exact.slice(1).map(([, municipality]) => municipality);
  if (first && isOwnName(first) && others.length > 0) {
    return `Gemeente ${first[1]}. In ${dutchList(others)} ligt ook een plaats met deze naam.`;
  }
  if (first && others.length > 0) {
    return `${first[0]} hoort bij ${counted(exact.length, 'gemeente', 'gemeenten')}. Kies er een.`;
  }
  if (first || beginning.length > 0) {
    return counted(exact.length + beginning.length, 'gemeente', 'gemeenten');
  }
  return near.length > 0
    ? 'Geen plaats of gemeente met deze naam. Bedoel je deze?'
    : 'Geen plaats of gemeente met deze naam.';
}
