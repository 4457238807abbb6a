/**
 * Gives the municipalities in the facet the names of the places in them: thousands, which few visitors need. Built into a file of its
 * own that the finder loads when it is used (see `facets.ts`), so it starts itself.
 */
import { jsonAt } from '../../../browser/json-at.ts';
import type { PlaceNameRows } from '../../../catalogue/places/place-names.ts';
import { slugOf } from '../../../language/slug.ts';
import { checkboxesIn, SHARED } from './facets.ts';

for (const finder of document.querySelectorAll<HTMLInputElement>('[data-place-names]'))
  void addPlaceNames(finder.dataset.placeNames ?? '', finder.parentElement!).then(
    () => finder.dispatchEvent(new Event('input')),
    () => undefined,
  );

/** @param facet With a choice for each municipality. */
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
