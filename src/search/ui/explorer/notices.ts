/** The notices above the list: on how the query was read, with offers as links that can be shared, and on an address that isn't right. */
import { element } from '../../../browser/element.ts';
import { isPlainClick } from '../../../browser/plain-click.ts';
import type { Facet } from '../../../catalogue/facets.ts';
import { counted, dutchNumber } from '../../../language/dutch.ts';
import { MAX_UNKNOWN_NAMED, namedValue } from '../../../site/site-address.ts';
import type { Notice, Offer } from '../../worker/protocol.ts';
import type { Results } from './results.ts';
import { searchFrom, withChange, type ExplorerState } from '../state.ts';

/**
 * @param state What the notices are on.
 * @param page Address of the explorer, without a state.
 * @param go Takes the visitor to a state without loading the page anew.
 */
export function showNotices(
  list: HTMLElement,
  notices: readonly Notice[],
  state: ExplorerState,
  page: string,
  go: (to: ExplorerState) => void,
): void {
  const linkTo = ({ label, name, count, change }: Offer): (HTMLElement | string)[] => {
    const to = withChange(state, change);
    const search = searchFrom(to);
    // What was taken already is no offer; nor is a filter that is on, with fewer words beside it.
    if (searchFrom(change.filters ? { ...to, query: state.query } : to) === searchFrom(state)) return [];
    const link = element(
      'a',
      { className: 'nl-link', href: page + search },
      label,
      name === undefined ? '' : strong(name),
      count === undefined ? '' : `: ${dutchNumber(count)}`,
    );
    link.addEventListener('click', (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      go(to);
    });
    return [' ', link];
  };
  list.replaceChildren(
    ...notices.map(({ text, offers }) =>
      element(
        'li',
        {},
        ...text.map((part) => (typeof part === 'string' ? part : strong(part.name))),
        ...offers.flatMap(linkTo),
      ),
    ),
  );
  list.hidden = notices.length === 0;
}

/** A notice as text for screen readers, without its full stop. */
export function noticeText({ text }: Notice): string {
  return text
    .map((part) => (typeof part === 'string' ? part : part.name))
    .join('')
    .replace(/\.$/, '');
}

/**
 * Says that nothing fits well, and offers what is near: theme and factor of most of the entries, and a concept.
 *
 * @param nameOf Gives the name of a value (slug) of a facet.
 */
export function unsureNotice(
  { counts, response, entries }: Pick<Results, 'counts' | 'response' | 'entries'>,
  nameOf: (facet: Facet, slug: string) => string,
): Notice[] {
  if (!response?.isUnsure || entries.length === 0) return [];
  const offers = (['thema', 'factor'] as const).flatMap((facet): Offer[] => {
    const [nearest] = [...(counts?.[facet] ?? [])].sort(([, a], [, b]) => b - a);
    if (!nearest?.[1]) return [];
    const [slug] = nearest;
    const change = { query: '', filters: { [facet]: [slug] } };
    return [{ label: `${facet === 'thema' ? 'Thema' : 'Factor'}: `, name: nameOf(facet, slug), change }];
  });
  const concept = response.namedPages.find(({ kind }) => kind === 'Begrip');
  if (concept) offers.push({ label: 'Begrip: ', name: concept.title, change: { query: concept.title } });
  return [{ text: ['Niets past precies. Dit komt nog het meest in de buurt.'], offers }];
}

/**
 * Says that the filters leave little or nothing, and offers to drop those of a facet, the ones that hide most entries first; or all of
 * them, when dropping those of one facet brings nothing.
 *
 * @param nameOf Gives the name of a value (slug) of a facet.
 */
export function looserNotice(
  { entries, loosened = [] }: Pick<Results, 'entries' | 'loosened'>,
  { selection }: Pick<ExplorerState, 'selection'>,
  nameOf: (facet: Facet, slug: string) => string,
): Notice[] {
  const looser = loosened.filter(([, count]) => count > entries.length).sort(([, a], [, b]) => b - a);
  const ofOne = looser.filter(([facets]) => facets.length === 1);
  const offers = (ofOne.length > 0 ? ofOne : looser).map(([facets, count]): Offer => {
    const names = facets.flatMap((facet) => [...selection[facet]].map((slug) => nameOf(facet, slug)));
    const filters = Object.fromEntries(facets.map((facet) => [facet, []]));
    return {
      label: 'Zonder ',
      name: facets.length > 1 ? 'filters' : names.join(', '),
      count,
      change: { filters },
    };
  });
  if (offers.length === 0) return [];
  const left = entries.length === 0 ? 'niets' : counted(entries.length, 'interventie', 'interventies');
  return [{ text: [`Met deze filters vind je ${left}.`], offers }];
}

const strong = (text: string) => element('strong', {}, text);

/** The most letters of a value that are named: an address may hold anything. */
const MAX_VALUE_LENGTH = 40;

/** Names the filters and orders of the address that don't exist. */
export function unknownValueNotices({ filters, sorts }: { filters: string[]; sorts: string[] }): Notice[] {
  return [
    ...unknownValues(filters, 'Dit filter bestaat niet (meer): ', 'Deze filters bestaan niet (meer): '),
    ...unknownValues(sorts, 'Deze volgorde bestaat niet: ', 'Deze volgordes bestaan niet: '),
  ];
}

function unknownValues(values: readonly string[], one: string, several: string): Notice[] {
  if (values.length === 0) return [];
  const named = values.slice(0, MAX_UNKNOWN_NAMED).map((value) => namedValue(value, MAX_VALUE_LENGTH));
  const rest = values.length > MAX_UNKNOWN_NAMED ? ' …' : '.';
  return [{ text: [values.length === 1 ? one : several, { name: named.join(', ') }, rest], offers: [] }];
}
