/** What is known of a municipality as short phrases. */
import { dutchList, dutchNumber } from '../../language/dutch.ts';
import type { PeerCommon } from '../../catalogue/recommend/peers.ts';
import type { SizeClass } from '../../catalogue/places/size-class.ts';

/** Number of themes that are named; of more there is only the number. */
const MAX_THEMES = 2;

/**
 * Why a municipality is a peer, in words: "zelfde grootteklasse (50.000–100.000 inwoners), zelfde provincie, beide
 * actief op taalbevordering".
 *
 * @param names The name of each theme by its slug.
 */
export function peerReasonsInWords(common: PeerCommon, names: ReadonlyMap<string, string>): string {
  const { sizeClass, similarSize, regions, province, themes } = common;
  const reasons: string[] = [];
  if (sizeClass) reasons.push(`zelfde grootteklasse (${sizeClassInWords(sizeClass)})`);
  else if (similarSize) reasons.push('ongeveer even groot');
  const [region] = regions;
  if (region) reasons.push(`zelfde regio (${region})`);
  else if (province) reasons.push('zelfde provincie');
  if (themes.length > MAX_THEMES + 1) reasons.push(`beide actief op ${themes.length} dezelfde thema's`);
  else if (themes.length > 0) {
    reasons.push(
      `beide actief op ${dutchList(themes.map((slug) => (names.get(slug) ?? slug).toLowerCase()))}`,
    );
  }
  return reasons.length > 0 ? reasons.join(', ') : 'verschilt het minst in grootte';
}

/** A class of size in words: `50.000–100.000 inwoners`. */
export function sizeClassInWords({ from, to }: SizeClass): string {
  if (to === undefined) return `${dutchNumber(from)} inwoners of meer`;
  if (from === 0) return `minder dan ${dutchNumber(to)} inwoners`;
  return `${dutchNumber(from)}–${dutchNumber(to)} inwoners`;
}
