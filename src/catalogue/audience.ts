/** Which of the groups that interventions are for are part of which. */
import type { Audience } from './practice-values.ts';

/** The group that another is part of, as the descriptions in the taxonomy say. */
export const WIDER_GROUP: Readonly<Record<string, string | undefined>> = {
  kleuters: 'basisschoolleerlingen',
  'groep-3-5': 'basisschoolleerlingen',
  'groep-6-8': 'basisschoolleerlingen',
  brugklassers: 'jongeren',
  'vmbo-leerlingen': 'jongeren',
  'havo-vwo-leerlingen': 'jongeren',
  'mbo-studenten': 'jongeren',
};

/** The years of the primary school. What names some of them is for no others. */
export const PRIMARY_YEARS: readonly Audience[] = ['kleuters', 'groep-3-5', 'groep-6-8'];

/** For whom it is, with either the primary school as a whole or the years of it that are meant. */
export function exactAudience<A extends string>(audience: readonly A[]): A[] {
  const years = audience.filter((group) => PRIMARY_YEARS.some((year) => year === group));
  const isWhole =
    audience.some((group) => group === 'basisschoolleerlingen') &&
    (years.length === 0 || years.length === PRIMARY_YEARS.length);
  return audience.filter((group) => (isWhole ? !years.includes(group) : group !== 'basisschoolleerlingen'));
}

/** All that find what is for them in it: what is for the primary school as a whole is for each of its years. */
export function fittingAudience(audience: readonly Audience[]): Audience[] {
  const isWhole = exactAudience(audience).includes('basisschoolleerlingen');
  return isWhole ? [...new Set([...audience, ...PRIMARY_YEARS])] : [...audience];
}
