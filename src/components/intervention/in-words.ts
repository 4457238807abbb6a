/** What is known of an intervention as short phrases. */
import type { Common } from '../../catalogue/recommend/related.ts';
import type { Period } from '../../catalogue/schema.ts';

/** A period in words: `2018–2022`, `sinds 2018`, `tot en met 2021`, `in 2020`. */
export function periodInWords({ start, end }: Period): string {
  if (start === undefined) return `tot en met ${end}`;
  if (end === undefined) return `sinds ${start}`;
  return start === end ? `in ${start}` : `${start}–${end}`;
}

/**
 * Why an entry is shown as related, in words: "zelfde thema, ook PO".
 *
 * @param names The name of each theme and factor by its slug.
 */
export function reasonsInWords(common: Common, names: ReadonlyMap<string, string>): string {
  const reasons: string[] = [];
  const [theme] = common.themes;
  if (common.mainTheme) reasons.push('zelfde hoofdthema');
  else if (common.themes.length > 1) reasons.push(`${common.themes.length} dezelfde thema's`);
  else if (theme) reasons.push(`ook ${nameOf(theme, names)}`);
  const [factor] = common.factors;
  if (common.factors.length > 1) reasons.push(`${common.factors.length} dezelfde factoren`);
  else if (factor) reasons.push(`ook ${nameOf(factor, names)}`);
  if (common.sectors.length > 0) reasons.push(`ook ${common.sectors.join(' en ')}`);
  if (common.municipalities.length > 0) reasons.push('zelfde gemeente');
  return reasons.length > 0 ? reasons.join(', ') : 'lijkt erop in woorden';
}

function nameOf(slug: string, names: ReadonlyMap<string, string>): string {
  return (names.get(slug) ?? slug).toLowerCase();
}
