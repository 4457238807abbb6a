/** The page of all municipalities in the browser: map and table show what is chosen, and the address keeps it. */
import { find } from '../../browser/element.ts';
import { counted } from '../../language/dutch.ts';
import { pageAddress, showAddress } from '../../site/site-address.ts';
import { CELLS_CHANGED } from '../ui/sortable-table.browser.ts';
import {
  choroplethClass,
  dotRadius,
  mapCounts,
  mapEntriesFor,
  mapLabel,
  openMapEntries,
  type MapRows,
  type MapSelection,
} from './choropleth.ts';

const KEYS = ['thema', 'sector', 'provincie'] as const satisfies (keyof MapSelection)[];

/** A municipality on the page: its link on the map, its name, its row in the table and the province of both. */
interface Place {
  slug: string;
  name: string;
  /** Of the network. */
  isMember: boolean;
  link: Element;
  row: HTMLTableRowElement;
  province: string;
}

/** Brings the filters of the page to life. */
export function startMapPage(): void {
  const filters = find(document, '[data-map-filters]');
  const svg = find<SVGSVGElement>(document, '[data-map] svg');
  const status = find(document, '[data-map-status]');
  const reset = find(filters, '[data-map-reset]');
  const entries = openMapEntries(JSON.parse(find(document, '[data-map-entries]').textContent) as MapRows);
  const selects = KEYS.map((key) => find<HTMLSelectElement>(filters, `[name=${key}]`));
  const zoom = zoomOf(svg);
  const places = placesIn(svg);

  function show(): void {
    const { provincie, ...chosen } = selection();
    reset.hidden = selects.every(({ value }) => value === '');
    const fitting = mapEntriesFor(entries, chosen);
    const counts = mapCounts(fitting);
    const isShown = ({ slug, province }: Place) =>
      counts.has(slug) && (provincie === '' || province === provincie);
    for (const place of places) {
      const count = counts.get(place.slug) ?? 0;
      place.link.setAttribute('aria-label', mapLabel(place.name, count, place.isMember));
      place.link.setAttribute('tabindex', count > 0 ? '0' : '-1');
      find<SVGPathElement>(place.link, 'path').dataset.shade = String(choroplethClass(count));
      place.row.hidden = !isShown(place);
      const cell = find(place.row, '[data-count]');
      cell.textContent = String(count);
    }
    places[0]?.row.closest('table')?.dispatchEvent(new Event(CELLS_CHANGED));
    zoom(provincie);
    const shown = new Set(places.filter(isShown).map(({ slug }) => slug));
    const seen = fitting.filter(([slugs]) => slugs.some((slug) => shown.has(slug)));
    status.textContent = `${counted(seen.length, 'interventie', 'interventies')} in ${counted(shown.size, 'gemeente', 'gemeenten')}`;
  }

  function selection(): MapSelection {
    const [thema = '', sector = '', provincie = ''] = selects.map(({ value }) => value);
    return { thema, sector, provincie };
  }

  /** Takes the choice from the address; what does not exist there is no choice. */
  function fillIn(): void {
    const parameters = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = parameters.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    show();
  }

  /** Takes the choice from the controls into the address, and shows it. */
  function choose(): void {
    const chosen = selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
    const query = new URLSearchParams(chosen).toString();
    showAddress(pageAddress.municipalities() + (query && `?${query}`) + location.hash);
    show();
  }

  filters.addEventListener('change', choose);
  reset.addEventListener('click', () => {
    for (const select of selects) select.value = '';
    choose();
    selects[0]?.focus();
  });
  fillIn();
}

/** The municipalities of the map, each with its row in the table. */
function placesIn(svg: SVGSVGElement): Place[] {
  return [...svg.querySelectorAll<SVGGElement>('[data-province]')].flatMap((group) =>
    [...group.querySelectorAll('[data-place]')].map((link): Place => {
      const slug = link.getAttribute('data-place') ?? '';
      const row = find<HTMLTableRowElement>(document, `tr[data-place="${slug}"]`);
      const isMember = link.hasAttribute('data-member');
      const { textContent: name } = find(row, 'a');
      return { slug, name, isMember, link, row, province: group.dataset.province ?? '' };
    }),
  );
}

/** Makes the function that fills the map with one province, or with the whole country when its name is empty. */
function zoomOf(svg: SVGSVGElement): (province: string) => void {
  const provinces = [...svg.querySelectorAll<SVGGElement>('[data-province]')];
  const whole = svg.getAttribute('viewBox') ?? '';
  return (province) => {
    for (const group of svg.querySelectorAll<SVGGElement>('[data-province], [data-members-of]')) {
      const { province: own = group.dataset.membersOf } = group.dataset;
      group.toggleAttribute('hidden', province !== '' && own !== province);
    }
    find(svg, '[data-provinces]').toggleAttribute('hidden', province !== '');
    const box = provinces.find((group) => group.dataset.province === province)?.dataset.box ?? whole;
    svg.setAttribute('viewBox', box);
    const radius = String(dotRadius(Number(box.split(' ')[2])));
    for (const dot of svg.querySelectorAll('[data-members-of] circle')) dot.setAttribute('r', radius);
  };
}
