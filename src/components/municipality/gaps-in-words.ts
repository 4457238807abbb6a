/** What comparable municipalities do that is not here yet, in the words of the municipality's page and of its memo. */
import { groupBy } from '../../language/group-by.ts';
import type { Catalogue, Intervention } from '../../catalogue/model.ts';
import { allPlacesOf, standingInPlace } from '../../catalogue/places/elsewhere.ts';
import type { BesideOthers } from '../../catalogue/recommend/beside-others.ts';
import type { ListRule } from '../../catalogue/recommend/curated.ts';
import { gapsOf, type Gap } from '../../catalogue/recommend/gaps.ts';
import { standingOf, tallyOf } from '../../catalogue/status.ts';
import { counted, dutchList } from '../../language/dutch.ts';
import { standingOnCard, stoppedBehind } from '../intervention/in-words.ts';

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

/** What a gap is called, in words and in the address of the explorer. */
const KINDS = { theme: 'thema', factor: 'factor' } as const;

/** What is missing, and how many do it: `thema, 3 vergelijkbare gemeenten`. */
export function gapInWords({ kind, peers }: Gap): string {
  return `${KINDS[kind]}, ${counted(peers.length, 'vergelijkbare gemeente', 'vergelijkbare gemeenten')}`;
}

/**
 * What leads to all that is theirs on it: `Bekijk 8 interventies, waarvan 1 gestopt`.
 *
 * @param today The day of reading: year-month-day.
 */
export function allOfPeers({ ofPeers }: Gap, today: string): string {
  const tally = tallyOf(ofPeers.map((each) => standingOf(each, today)));
  return `Bekijk ${counted(tally.count, 'interventie', 'interventies')}${stoppedBehind(tally)}`;
}

/** What an explorer has chosen that shows these. */
export function choiceOfPeers({ kind, slug, peers }: Gap): ListRule {
  return [
    ['gemeente', peers.map((peer) => peer.slug)],
    [KINDS[kind], [slug]],
  ];
}

/**
 * The comparable municipalities in which an intervention of a gap is done, and whether it still is: `Breda en Tilburg; gestopt in 2021`.
 * Where these differ, each has its own: `Tilburg; in Breda gestopt in 2021`.
 *
 * @param today The day of reading: year-month-day.
 */
export function placesInGap({ peers }: Gap, intervention: Intervention, today: string): string {
  const isPeer = (place: string) => peers.some((peer) => peer.name === place);
  const places = allPlacesOf(intervention).filter(isPeer).slice(0, MAX_PLACES);
  const byStanding = groupBy(places, (place) => standingOnCard(standingInPlace(intervention, place, today)));
  if (byStanding.size === 1) return [dutchList(places), ...byStanding.keys()].filter(Boolean).join('; ');
  const differing = [...byStanding].toSorted(([one], [other]) => Number(one !== '') - Number(other !== ''));
  return differing
    .map(([standing, alike]) => (standing ? `in ${dutchList(alike)} ${standing}` : dutchList(alike)))
    .join('; ');
}
