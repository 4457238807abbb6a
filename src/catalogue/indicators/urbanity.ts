/**
 * The five classes of urbanity of Statistics Netherlands, by the number of addresses per km² around each address: the
 * lowest number of each. The progress report of 2022 uses the same.
 *
 * @see https://www.cbs.nl/nl-nl/onze-diensten/methoden/begrippen/stedelijkheid--van-een-gebied--
 */
export const URBANITY_CLASSES = [
  { slug: 'zeer-sterk', from: 2_500 },
  { slug: 'sterk', from: 1_500 },
  { slug: 'matig', from: 1_000 },
  { slug: 'weinig', from: 500 },
  { slug: 'niet', from: 0 },
] as const;

export type UrbanityClass = (typeof URBANITY_CLASSES)[number];

/** The slug of the indicator by which municipalities are classed. */
export const DENSITY = 'adressendichtheid';

/** @param density Addresses per km² around each address, from 0. */
export function urbanityOf(density: number): UrbanityClass {
  return URBANITY_CLASSES.find(({ from }) => density >= from) ?? URBANITY_CLASSES[4];
}
