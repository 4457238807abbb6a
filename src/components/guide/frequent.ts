import type { Challenge } from '../../catalogue/model.ts';

/** Slugs of the challenges that many come with: the home page begins with them. */
const FREQUENT = [
  'leerling-loopt-achter',
  'ouders-komen-niet-op-school',
  'stap-naar-de-brugklas',
  'te-weinig-geld-voor-school',
  'geen-zin-in-lezen',
];

/**
 * The challenges that many come with, in the order of the home page; none in a catalogue without challenges.
 *
 * @throws When one of them is gone or has another name.
 */
export function frequentChallenges<C extends Pick<Challenge, 'slug'>>(challenges: readonly C[]): C[] {
  if (challenges.length === 0) return [];
  return FREQUENT.map((slug) => {
    const found = challenges.find((each) => each.slug === slug);
    if (!found)
      throw new Error(
        `Uitdaging ${slug} staat niet in content/uitdagingen, maar wel op de startpagina: kies een andere in src/components/guide/frequent.ts.`,
      );
    return found;
  });
}
