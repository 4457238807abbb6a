/** What is known of a municipality as short phrases. */
import { dutchList } from '../../language/dutch.ts';
import { PEER_LEGS, type PeerCommon, type PeerLeg } from '../../catalogue/recommend/peers.ts';
import { rangeInWords, sizeClassInWords } from './figures-in-words.ts';

/** What the figures of a municipality are compared with, in short: not called comparable, as other municipalities are. */
export const ALIKE_IN_PLACE = 'Gelijke omvang en ligging';

/** The same in full. */
export const mostAlikeInPlace = (name: string): string =>
  `de tien gemeenten met interventies die in omvang en ligging het meest op ${name} lijken`;

export const ALSO_HERE_HEADING = 'Ook hier, volgens een bron';

export const alsoHereIntro = (name: string): string =>
  `Dit gebeurt of gebeurde ook in ${name}. Hoe het werkt, vertelt de interventie van een andere gemeente.`;

/** Number of themes that are named; of more there is only the number. */
const MAX_THEMES = 2;

/** Number of indicators that are named where need is what counts; beside other reasons one is. */
const MAX_NEEDS = 2;

/** What to say where nothing in particular is known. */
const OTHERWISE: Readonly<Record<PeerLeg, string>> = {
  place: 'verschilt het minst in grootte',
  need: 'verschilt over het geheel het minst',
  approach: "lijkt het meest in thema's",
};

/**
 * Why a municipality is a peer, in words: "allebei 50.000–100.000 inwoners, zelfde provincie, ook 19–23% kinderen in een
 * huishouden met een laag inkomen, werken of werkten allebei aan taalbevordering".
 *
 * @param names The name of each theme by its slug.
 * @param legs What the two were compared in.
 */
export function peerReasonsInWords(
  common: PeerCommon,
  names: ReadonlyMap<string, string>,
  legs: readonly PeerLeg[] = PEER_LEGS,
): string {
  const reasonsOf: Record<PeerLeg, () => string[]> = {
    place: () => placeReasons(common),
    need: () => needReasons(common, legs.length === 1 ? MAX_NEEDS : 1),
    approach: () => themeReasons(common, names),
  };
  const reasons = legs.flatMap((leg) => reasonsOf[leg]());
  return reasons.length > 0 ? reasons.join(', ') : OTHERWISE[legs[0] ?? 'place'];
}

function placeReasons({ sizeClass, similarSize, regions, province }: PeerCommon): string[] {
  const reasons: string[] = [];
  if (sizeClass) reasons.push(`allebei ${sizeClassInWords(sizeClass)}`);
  else if (similarSize) reasons.push('ongeveer even groot');
  const [region] = regions;
  if (region) reasons.push(`zelfde regio (${region})`);
  else if (province) reasons.push('zelfde provincie');
  return reasons;
}

function needReasons({ needs }: PeerCommon, most: number): string[] {
  return needs
    .filter(({ isInformative }) => isInformative)
    .slice(0, most)
    .map(({ indicator, low, high }) => `ook ${rangeInWords(indicator, low, high)}`);
}

function themeReasons({ themes }: PeerCommon, names: ReadonlyMap<string, string>): string[] {
  if (themes.length > MAX_THEMES + 1)
    return [`werken of werkten allebei aan dezelfde ${themes.length} thema's`];
  if (themes.length === 0) return [];
  return [
    `werken of werkten allebei aan ${dutchList(themes.map((slug) => (names.get(slug) ?? slug).toLowerCase()))}`,
  ];
}
