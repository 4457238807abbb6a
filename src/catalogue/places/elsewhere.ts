/** Where else an intervention is done, as far as a source says: what entries say in `alsoIn`, read from both sides. */
import type { Intervention } from '../model.ts';
import type { Elsewhere, Source } from '../schema.ts';
import { standingOf, type Standing } from '../status.ts';

/** One or more other places where the same is done, of which the same is known. */
export interface OtherPlaces extends Pick<Elsewhere, 'organisation' | 'since' | 'status' | 'note'> {
  municipalities: string[];
  /** The entry of its own that it has in the catalogue. */
  entry?: Intervention;
  /** Missing where only the other entry states the likeness: its sources stand there. */
  source?: Source;
}

/** An entry that is also done in a municipality, and what it says of it. */
export interface AlsoHere {
  intervention: Intervention;
  elsewhere: Elsewhere;
}

/** All municipalities where an intervention is done: its own, and those where it is also done. Each once. */
export function allPlacesOf({ municipalities, alsoIn }: Pick<Intervention, 'municipalities' | 'alsoIn'>) {
  return [...new Set([...municipalities, ...alsoIn.map(({ municipality }) => municipality)])];
}

/**
 * How an intervention stands in one of the places where it is done: in its own municipalities as its file says, elsewhere as far as a
 * source says so.
 *
 * @param today The day of reading: year-month-day.
 */
export function standingInPlace(intervention: Intervention, place: string, today: string): Standing {
  if (intervention.municipalities.includes(place)) return standingOf(intervention, today);
  return {
    status: intervention.alsoIn.find(({ municipality }) => municipality === place)?.status ?? 'onbekend',
  };
}

/**
 * Gives the function that returns where else an intervention is done: the places that it names itself, in its own order, and after
 * them those of entries that name it. What it names itself is not listed twice.
 */
export function otherPlacesIn(
  interventions: readonly Intervention[],
): (intervention: Intervention) => OtherPlaces[] {
  const bySlug = new Map(interventions.map((each) => [each.slug, each]));
  const naming = new Map<string, Intervention[]>();
  for (const each of interventions) {
    for (const slug of new Set(each.alsoIn.flatMap(({ entry }) => entry ?? []))) {
      naming.set(slug, [...(naming.get(slug) ?? []), each]);
    }
  }
  return ({ slug, municipalities, alsoIn }) => {
    const others = naming.get(slug) ?? [];
    const named = alsoIn.map(({ municipality, entry: own, ...known }): OtherPlaces => {
      const entry = own
        ? bySlug.get(own)
        : others.find((other) => other.municipalities.includes(municipality));
      return { municipalities: [municipality], ...known, ...(entry && { entry }) };
    });
    const covered = new Set(allPlacesOf({ municipalities, alsoIn }));
    const reverse = others
      .filter((other) => !named.some(({ entry }) => entry === other))
      .map((entry) => ({ municipalities: entry.municipalities.filter((name) => !covered.has(name)), entry }))
      .filter((each) => each.municipalities.length > 0);
    return [...alike(named), ...reverse];
  };
}

/** Puts the municipalities of which the same is known together. */
function alike(places: readonly OtherPlaces[]): OtherPlaces[] {
  const groups = new Map<string, OtherPlaces>();
  for (const place of places) {
    const { municipalities, organisation, since, status, note, entry, source } = place;
    const known = JSON.stringify([organisation, since, status, note, entry?.slug, source]);
    const group = groups.get(known) ?? { ...place, municipalities: [] };
    groups.set(known, { ...group, municipalities: [...group.municipalities, ...municipalities] });
  }
  return [...groups.values()];
}

/**
 * The entries that are also done in each municipality, by its name, in the order in which they are given. Left out are those that it
 * has an entry of its own for, and all but the first of entries that name each other: they are one.
 *
 * @param interventions In the order of the catalogue.
 */
export function alsoHereIn(interventions: readonly Intervention[]): Map<string, AlsoHere[]> {
  const bySlug = new Map(interventions.map((each) => [each.slug, each]));
  const isIn = (name: string, slug: string | undefined) =>
    slug !== undefined && bySlug.get(slug)?.municipalities.includes(name) === true;
  const names = ({ alsoIn }: Intervention, { slug }: Intervention) =>
    alsoIn.some(({ entry }) => entry === slug);
  const places = new Map<string, AlsoHere[]>();
  for (const intervention of interventions) {
    for (const elsewhere of intervention.alsoIn) {
      const { municipality: name, entry } = elsewhere;
      const known = places.get(name) ?? [];
      const isOwn = intervention.municipalities.includes(name) || isIn(name, entry);
      const isListed = known.some(
        (each) =>
          each.intervention === intervention ||
          names(each.intervention, intervention) ||
          names(intervention, each.intervention),
      );
      if (!isOwn && !isListed) places.set(name, [...known, { intervention, elsewhere }]);
    }
  }
  return places;
}
