/** What comparable municipalities do that is not here yet, in the words of the municipality's page and of its memo. */
import type { Catalogue, Intervention } from '../../catalogue/model.ts';
import { allPlacesOf, standingInPlace } from '../../catalogue/places/elsewhere.ts';
import type { BesideOthers } from '../../catalogue/recommend/beside-others.ts';
import { gapsOf, type Gap } from '../../catalogue/recommend/gaps.ts';
import { counted, dutchList } from '../../language/dutch.ts';
import { standingOnCard } from '../intervention/in-words.ts';

/** Number of gaps that are shown, the widest first. */
const MAX_GAPS = 4;

/** Number of places that are named of an intervention. */
const MAX_PLACES = 2;

export const GAPS_HEADING = 'Wat doen vergelijkbare gemeenten dat hier nog niet in de catalogus staat?';

export const gapsIntro = (name: string): string =>
  `Misschien gebeurt het in ${name} wel, maar staat het nog niet in de catalogus.`;

export function shownGaps(
  { interventions, peers }: Pick<BesideOthers, 'interventions' | 'peers'>,
  catalogue: Pick<Catalogue, 'themes' | 'factors'>,
): Gap[] {
  return gapsOf(interventions, peers, catalogue).slice(0, MAX_GAPS);
}

/** What is missing, and how many do it: `thema, 3 vergelijkbare gemeenten`. */
export function gapInWords({ kind, peers }: Gap): string {
  const what = { theme: 'thema', factor: 'factor' }[kind];
  return `${what}, ${counted(peers.length, 'vergelijkbare gemeente', 'vergelijkbare gemeenten')}`;
}

/**
 * The comparable municipalities in which an intervention of a gap is done, and whether it still is: `Breda en Tilburg; gestopt in 2021`.
 *
 * @param today The day of reading: year-month-day.
 */
export function placesInGap({ peers }: Gap, intervention: Intervention, today: string): string {
  const isPeer = (place: string) => peers.some((peer) => peer.name === place);
  const [first = '', ...others] = allPlacesOf(intervention).filter(isPeer).slice(0, MAX_PLACES);
  const standing = standingOnCard(standingInPlace(intervention, first, today));
  return [dutchList([first, ...others]), standing].filter(Boolean).join('; ');
}
