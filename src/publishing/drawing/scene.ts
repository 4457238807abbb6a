import type { Intervention } from '../../catalogue/model.ts';
import { canBeMirrored, object } from './objects.ts';
import { LOOK_COUNT, people } from './people.ts';
import { place, sky } from './places.ts';
import { merged, road, type Shape } from './shapes.ts';

/** What a drawing is made of: nothing else about an entry changes it. */
export type DrawingFacts = Pick<Intervention, 'slug' | 'themes'> & {
  practice: Pick<Intervention['practice'], 'audience' | 'form' | 'moment' | 'place'>;
};

export interface Drawing {
  /** The hue of its ground and of `soft` and `deep`, in degrees. */
  hue: number;
  /** From back to front. */
  shapes: Shape[];
  /** Whether it is to be mirrored. */
  isMirrored: boolean;
}

/** Hues of the themes, far enough apart to tell neighbours in a list; a theme without one has that of the site. */
export const HUES: Readonly<Record<string, number>> = {
  'armoede-en-gezondheid': 20,
  'extra-onderwijs': 255,
  loopbaanleren: 60,
  'mentoring-en-coaching': 165,
  'non-cognitieve-vaardigheden': 130,
  ouderbetrokkenheid: 345,
  professionalisering: 285,
  'soepele-overgangen': 195,
  'sport-en-cultuur': 40,
  taalbevordering: 225,
};
export const HUE_OF_THE_SITE = 90;

/**
 * The drawing at the head of an entry: who it is for, before the place where it is done, beside what is done, under a sky that shows
 * when. What the facts leave open follows from the slug, so that a drawing stays the same in every build.
 */
export function drawingOf({ slug, themes: [theme = ''], practice }: DrawingFacts): Drawing {
  const seed = seedsOf(slug);
  const thing = object(practice.form[0], seed(24, 'thing'));
  return {
    hue: hueOf(theme),
    isMirrored: canBeMirrored(thing) && seed(2, 'side') === 1,
    shapes: merged([
      ...sky(practice.moment[0], seed(4, 'sky')),
      ...place(practice.place[0], seed(4, 'place')),
      ...thing,
      ...people(practice.audience[0], seed(LOOK_COUNT ** 2, 'people')),
      road,
    ]),
  };
}

/** The hue of a theme, in degrees; a theme without one of its own has that of the site. */
export const hueOf = (theme: string): number => HUES[theme] ?? HUE_OF_THE_SITE;

/** Gives the function that chooses one of `count` numbers from 0, always the same for one slug and purpose. */
export function seedsOf(slug: string): (count: number, purpose: string) => number {
  return (count, purpose) => fnv1a(`${purpose} ${slug}`) % count;
}

/** FNV-1a, 32 bits. @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
