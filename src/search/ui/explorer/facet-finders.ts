/**
 * The finders of long facets (`[data-finder]`): a value is found by the beginning of a word of its name, or of another name of it. Built
 * into a file of its own that the explorer loads when one is used, so it starts itself.
 */
import { jsonAt } from '../../../browser/json-at.ts';
import { isForInputMethod } from '../../../browser/typing.ts';
import type { PlaceNameRows } from '../../../catalogue/places/place-names.ts';
import { slugOf } from '../../../language/slug.ts';
import { checkboxesIn } from './facets.ts';

/** Marks the end of a name that places in several municipalities share: it can be searched for, but is ambiguous. */
const SHARED = '*';

for (const finder of document.querySelectorAll<HTMLInputElement>('[data-finder]')) start(finder);

/** What is chosen stays in sight. Enter takes a value that was named whole, or is the only one left. */
function start(finder: HTMLInputElement): void {
  const facet = finder.parentElement!;
  const { placeNames } = finder.dataset;
  const boxes = [...facet.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
  const labelOf = (box: HTMLInputElement) => box.labels![0]!;
  const namesOf = (box: HTMLInputElement) => [box.value, ...(labelOf(box).dataset.names ?? '').split(' ')];
  const begins = (name: string) => `-${name}`.includes(`-${slugOf(finder.value)}`);
  const matches = (box: HTMLInputElement) => namesOf(box).some(begins);
  const isSure = (name: string) => begins(name) && !name.endsWith(SHARED);
  const narrow = () => {
    for (const box of boxes) labelOf(box).hidden = !box.checked && !matches(box);
  };
  // Thousands, which few visitors need.
  const loadPlaceNames = () => void addPlaceNames(placeNames!, facet).then(narrow, () => undefined);
  if (placeNames !== undefined) {
    if (finder === document.activeElement) loadPlaceNames();
    else finder.addEventListener('focus', loadPlaceNames, { once: true });
  }
  finder.addEventListener('input', narrow);
  finder.addEventListener('keydown', (event) => {
    const found = boxes.filter((box) => !box.checked && namesOf(box).some(isSure));
    const named = found.filter((box) => namesOf(box).includes(slugOf(finder.value)));
    const [meant] = named.length > 0 ? named : found;
    if (event.key !== 'Enter' || isForInputMethod(event) || !finder.value.trim() || !meant) return;
    if (named.length !== 1 && found.length !== 1) return;
    finder.value = '';
    meant.click();
    narrow();
  });
  // What was typed before this was there.
  if (finder.value !== '') narrow();
}

/**
 * Gives the municipalities in a facet the names of the places in them.
 *
 * @param facet With a choice for each municipality.
 */
async function addPlaceNames(address: string, facet: HTMLElement): Promise<void> {
  const rows = await jsonAt<PlaceNameRows>(address);
  const seen = new Set<string>();
  const shared = new Set<string>();
  const slugs = rows.map(([municipality, ...names]) => [municipality, ...names].map(slugOf));
  for (const [, ...names] of slugs) for (const name of names) (seen.has(name) ? shared : seen).add(name);
  const namesOf = new Map(
    slugs.map(([municipality, ...names]) => [
      municipality,
      names.map((name) => (shared.has(name) ? name + SHARED : name)).join(' '),
    ]),
  );
  for (const { value, labels } of checkboxesIn(facet)) labels![0]!.dataset.names = namesOf.get(value) ?? '';
}
